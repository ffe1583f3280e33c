/** The window's own scheme. It is never registered with the operating system: nothing outside can ask for it. */
export const APP_SCHEME = 'beredt';

/** The origin of every page that may talk to the host. */
export const APP_ORIGIN = 'beredt://app';

/** The one document of the window. */
export const APP_URL = 'beredt://app/';

/** The origin of pages on their way to paper; they have no bridge. */
export const PRINT_ORIGIN = 'beredt://print';

/**
 * True when `text` is an address on the app's own origin and nothing more: no user name, no port, no other host.
 * Compared part by part, because a prefix comparison accepts `beredt://app.evil` and `beredt://app@evil`.
 */
export function isAppUrl(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && url.protocol === 'beredt:' && url.host === 'app' && url.username === '' && url.password === '';
}
