import type { Page } from '../ui/feature.ts';

/** `/incident/$incidentId/log` with its parameters put in, each as one segment; the others stand behind as `?row=…`. */
export function addressOf(page: Pick<Page, 'path'>, params: Readonly<Record<string, string>> = {}): string {
  const named = new Set([...page.path.matchAll(/\$(\w+)/g)].map(([, name]) => name));
  const path = page.path.replace(/\$(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const asked = new URLSearchParams(Object.entries(params).filter(([name]) => !named.has(name)));
  return asked.size === 0 ? path : `${path}?${asked.toString()}`;
}
