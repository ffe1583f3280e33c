/**
 * Identifiers are UUIDv7 (RFC 9562) in lower case: sortable by time of birth, unique without a server.
 * The brand keeps an incident's id from being handed in where a task's is meant.
 */
export type Id<Kind extends string> = string & { readonly __id: Kind };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** True when `text` has the shape of a UUID in lower case. */
export function isId(text: string): boolean {
  return UUID.test(text);
}

/** Brands a text that is already known to be an id of this kind; it does not check. */
export function asId<Kind extends string>(text: string): Id<Kind> {
  return text as Id<Kind>;
}

/** Makes a UUIDv7 from a time in milliseconds since 1970 and ten random bytes. */
export function makeId<Kind extends string>(unixMs: number, random: Uint8Array): Id<Kind> {
  const bytes = new Uint8Array(16);
  let rest = unixMs;
  for (let at = 5; at >= 0; at -= 1) {
    bytes[at] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Id<Kind>;
}
