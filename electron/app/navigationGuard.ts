import { isAppUrl } from './appOrigin.ts';

interface Stoppable {
  preventDefault(): void;
}

interface Navigation extends Stoppable {
  readonly url: string;
  readonly isMainFrame: boolean;
}

/** The part of Electron's `WebContents` through which a page can try to leave, open or attach something. */
export interface GuardedContents {
  on(event: 'will-navigate', listener: (details: Navigation) => void): unknown;
  on(event: 'will-frame-navigate', listener: (details: Navigation) => void): unknown;
  on(event: 'will-redirect', listener: (details: Navigation) => void): unknown;
  on(event: 'will-attach-webview', listener: (event: Stoppable) => void): unknown;
  on(
    event: 'select-bluetooth-device',
    listener: (event: Stoppable, devices: unknown[], choose: (deviceId: string) => void) => void,
  ): unknown;
  setWindowOpenHandler(handler: (details: { readonly url: string }) => { action: 'deny' }): void;
}

/**
 * Keeps a page where it is. It may reload itself on the app's own origin in the top frame; every other navigation,
 * redirect, new window, webview and device chooser is stopped. An address somebody clicked on is offered to
 * `openOutside`, which has its own closed list; a redirect or a frame opens nothing, since nobody clicks those.
 */
export function guardNavigation(contents: GuardedContents, openOutside: (url: string) => void): void {
  contents.on('will-navigate', (details) => {
    if (details.isMainFrame && isAppUrl(details.url)) return;
    details.preventDefault();
    if (details.isMainFrame) openOutside(details.url);
  });
  contents.on('will-frame-navigate', (details) => {
    if (!details.isMainFrame || !isAppUrl(details.url)) details.preventDefault();
  });
  contents.on('will-redirect', (details) => {
    details.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  // Without a listener Chromium would pick the first Bluetooth device it finds.
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault();
    choose('');
  });
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url);
    return { action: 'deny' };
  });
}
