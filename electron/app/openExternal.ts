import { no, ok, type Result } from '../../shared/kernel/result.ts';

/** The part of Electron's `shell` that hands an address to the operating system. */
export interface ExternalOpener {
  openExternal(url: string): Promise<void>;
}

export type ExternalRefusal = 'not-allowed' | 'not-opened';

/** A telephone number as the app writes it: E.164 or a short Norwegian number; nothing that dials on its own. */
const TELEPHONE = /^tel:\+?[0-9]{3,15}$/;
const ADDRESS = /^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}$/;
const MAIL_FIELDS = new Set(['subject', 'body']);

/** The longest address handed over; Windows starts cutting at about this length. */
const MAX_LENGTH = 2_000;

/**
 * The only way out of the app: asks the operating system to open `url` when it is on the closed list – a telephone
 * number, an e-mail to plain addresses with nothing but a subject and a body, or a page listed in `pages` letter for
 * letter. Everything else is refused, also when it merely looks like one of these.
 */
export async function openExternal(
  shell: ExternalOpener,
  url: string,
  pages: readonly string[] = [],
): Promise<Result<null, ExternalRefusal>> {
  if (!isAllowedOutside(url, pages)) return no('not-allowed');
  try {
    await shell.openExternal(url);
    return ok(null);
  } catch {
    return no('not-opened');
  }
}

/** True when the address is on the closed list described at `openExternal`. */
export function isAllowedOutside(url: string, pages: readonly string[] = []): boolean {
  if (url.length > MAX_LENGTH || !/^[\x21-\x7e]+$/.test(url)) return false;
  if (TELEPHONE.test(url)) return true;
  if (url.startsWith('mailto:')) return isPlainMail(url);
  return url.startsWith('https://') && pages.includes(url);
}

function isPlainMail(url: string): boolean {
  const [to = '', query, ...rest] = url.slice('mailto:'.length).split('?');
  if (rest.length > 0 || to === '' || !to.split(',').every((address) => ADDRESS.test(address))) return false;
  if (query === undefined) return true;
  return query.split('&').every((field) => {
    const [name = '', value, ...more] = field.split('=');
    return (
      MAIL_FIELDS.has(name) && value !== undefined && more.length === 0 && /^[A-Za-z0-9._~!*'()%,:@/+-]*$/.test(value)
    );
  });
}
