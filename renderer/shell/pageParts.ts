import { loadPart } from '../api/loadPart.ts';
import { pages } from './pages.ts';

/** Every page with its code, which comes when it is shown or fetched. */
export const pageParts = pages.map((page) => ({ page, Body: loadPart(page.load, { isOfFirstScreen: page.path === '/' }) }));

/**
 * Asks for the code of the page the window opens on: at once, while the gate talks to the host, so that it is there with
 * the frame. What goes wrong is told where the page is shown.
 */
export function fetchOpeningPage(): void {
  const [, address = '/'] = /^#(\/[^?]*)/.exec(window.location.hash) ?? [];
  const opening = pageParts.find(({ page: { path } }) =>
    new RegExp(`^${path.replaceAll(/\$\w+/g, '[^/]+')}/?$`).test(address),
  );
  opening?.Body.bring().catch(() => undefined);
}

/** With every page at hand the window goes on working when the host is away: what is written waits in the outbox. */
export async function fetchPages(): Promise<void> {
  for (const { Body } of pageParts) await Body.bring();
}
