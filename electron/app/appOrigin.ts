/** The window's own scheme. It is never registered with the operating system: nothing outside can ask for it. */
export const APP_SCHEME = 'beredt';

/** The origin of every page that may talk to the host. */
export const APP_ORIGIN = 'beredt://app';

/** The one document of the window. */
export const APP_URL = 'beredt://app/';

/**
 * True when `text` is an address on the app's own origin and nothing more: no user name, no port, no other host, and
 * written the plain way. Compared letter for letter as well as part by part, because a prefix alone accepts
 * `beredt://app.evil` and the parts alone accept `beredt://@app`.
 */
export function isAppUrl(text: string): boolean {
  if (text !== APP_ORIGIN && !text.startsWith(APP_URL)) return false;
  const url = URL.parse(text);
  return (
    url !== null && url.protocol === 'beredt:' && url.host === 'app' && url.username === '' && url.password === ''
  );
}
