import { no, ok, type Result } from '../../kernel/result.ts';
import type { BodyFormat } from './gateway.ts';

/** What can stand in a template. `{digits}` is the number without its plus, for services that want it so. */
const PLACES = ['to', 'digits', 'text', 'subject', 'id'] as const;
export type TemplateValues = Readonly<Record<(typeof PLACES)[number], string>>;

export type TemplateFault = 'unreadable' | 'no-address' | 'no-text' | 'unknown-place';

const PLACE = /\{(\w+)\}/gu;

/** A body that is ready to be sent. */
export interface FilledBody {
  readonly contentType: string;
  readonly body: string;
}

/** Reads a template: JSON whose strings have places in them, or lines `name=value`. */
export function checkTemplate(format: BodyFormat, template: string): Result<null, TemplateFault> {
  const strings = format === 'json' ? stringsOfJson(template) : formLines(template)?.map(({ value }) => value);
  if (strings === undefined) return no('unreadable');
  const places = strings.flatMap((value) => [...value.matchAll(PLACE)].map(([, name = '']) => name));
  if (places.some((name) => !PLACES.some((known) => known === name))) return no('unknown-place');
  if (!places.includes('to') && !places.includes('digits')) return no('no-address');
  return places.includes('text') ? ok(null) : no('no-text');
}

/** Fills a template. What people wrote can end up nowhere but inside the string it was meant for. */
export function fillTemplate(format: BodyFormat, template: string, values: TemplateValues): FilledBody | null {
  const put = (value: string): string => value.replace(PLACE, (whole, name: string) => (isPlace(name) ? values[name] : whole));
  if (format === 'json') {
    const parsed = parseJson(template);
    if (parsed === undefined) return null;
    return { contentType: 'application/json; charset=utf-8', body: JSON.stringify(mapStrings(parsed.value, put)) };
  }
  const pairs = formLines(template);
  if (pairs === undefined) return null;
  const body = pairs.map(({ name, value }) => `${encodeURIComponent(name)}=${encodeURIComponent(put(value))}`).join('&');
  return { contentType: 'application/x-www-form-urlencoded; charset=utf-8', body };
}

function isPlace(name: string): name is (typeof PLACES)[number] {
  return PLACES.some((known) => known === name);
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function mapStrings(value: unknown, put: (text: string) => string): unknown {
  if (typeof value === 'string') return put(value);
  if (Array.isArray(value)) return value.map((one) => mapStrings(one, put));
  if (typeof value !== 'object' || value === null) return value;
  // Made by entries, so that a field called __proto__ is a field.
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mapStrings(one, put)]));
}

function stringsOfJson(template: string): string[] | undefined {
  const parsed = parseJson(template);
  if (parsed === undefined || typeof parsed.value !== 'object' || parsed.value === null) return undefined;
  const found: string[] = [];
  mapStrings(parsed.value, (text) => {
    found.push(text);
    return text;
  });
  return found;
}

function formLines(template: string): { readonly name: string; readonly value: string }[] | undefined {
  const lines = template.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const pairs = lines.map((line) => {
    const at = line.indexOf('=');
    return { name: line.slice(0, Math.max(0, at)).trim(), value: line.slice(at + 1).trim() };
  });
  return pairs.length === 0 || pairs.some(({ name }) => name === '') ? undefined : pairs;
}
