/** Anything JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json | undefined };

/**
 * Canonical JSON after RFC 8785: names sorted by UTF-16 code unit, no white space, ECMAScript numbers.
 * Members whose value is undefined are left out, as in JSON.stringify.
 * Throws on a number that is not finite: a chain must never hold what JSON cannot say.
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError('canonical JSON has no infinite number and no NaN');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonicalJson(item)).join(',')}]`;
  const object = value as { readonly [name: string]: Json | undefined };
  const members = Object.keys(object)
    .filter((name) => object[name] !== undefined)
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .map((name) => `${JSON.stringify(name)}:${canonicalJson(object[name]!)}`);
  return `{${members.join(',')}}`;
}
