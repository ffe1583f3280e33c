const LOCAL = /^[\p{L}\p{N}!#$%&'*+/=?^_`{}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{}~-]+)*$/u;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u;
const MAX_ADDRESS_CHARS = 254;

/** The address with its domain in lower case; undefined when it cannot be one (RFC 5321 lengths, RFC 6531 letters). */
export function normaliseEmail(text: string): string | undefined {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at);
  const domain = text.slice(at + 1).toLowerCase().replace(/\.$/, '');
  if (at < 1 || text.length > MAX_ADDRESS_CHARS || local.length > 64 || !LOCAL.test(local)) return undefined;
  const labels = domain.split('.');
  const ending = labels.at(-1) ?? '';
  const isDomain = labels.length >= 2 && labels.every((label) => label.length <= 63 && LABEL.test(label));
  return isDomain && /^\p{L}{2,}$|^xn--/u.test(ending) ? `${local}@${domain}` : undefined;
}
