import { APP_ORIGIN, isAppUrl } from './appOrigin.ts';

interface Download {
  getURL(): string;
}

/** The part of Electron's `Session` that everything Chromium fetches passes through. */
export interface WalledSession {
  readonly webRequest: {
    onBeforeRequest(
      listener: (details: { readonly url: string }, answer: (response: { cancel: boolean }) => void) => void,
    ): void;
  };
  on(event: 'will-download', listener: (event: { preventDefault(): void }, item: Download) => void): unknown;
  setProxy(config: { mode: 'direct' }): Promise<void>;
  setSpellCheckerEnabled(enable: boolean): void;
}

/**
 * Lets the windows fetch what the app itself serves and nothing else, whatever a page or an extension asks for.
 * The policy in the document says the same; this is the second lock. Proxy discovery and the dictionaries of the
 * spelling checker are switched off because both go to the network on their own.
 */
export async function raiseNetworkWall(session: WalledSession): Promise<void> {
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isOwnRequest(details.url) });
  });
  session.on('will-download', (event, item) => {
    if (!isOwnBlob(item.getURL())) event.preventDefault();
  });
  session.setSpellCheckerEnabled(false);
  await session.setProxy({ mode: 'direct' });
}

/** True for the app's own files and for data made inside its pages. */
export function isOwnRequest(url: string): boolean {
  return isAppUrl(url) || isOwnBlob(url) || url.startsWith('data:');
}

/** A document made in the window (a report, an export), the only thing it may save. */
function isOwnBlob(url: string): boolean {
  return url.startsWith(`blob:${APP_ORIGIN}/`);
}
