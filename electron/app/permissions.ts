import { isAppUrl } from './appOrigin.ts';

/** Copying a number or a paragraph out of the app; reading the clipboard is not part of it. */
const GRANTED = 'clipboard-sanitized-write';

interface RequestDetails {
  readonly isMainFrame: boolean;
  readonly requestingUrl?: string;
}

/** The part of Electron's `Session` that asks what a page may do. */
export interface PermissionAsker {
  setPermissionRequestHandler(
    handler: (
      contents: { getURL(): string },
      permission: string,
      answer: (granted: boolean) => void,
      details: RequestDetails,
    ) => void,
  ): void;
  setPermissionCheckHandler(
    handler: (
      contents: { getURL(): string } | null,
      permission: string,
      requestingOrigin: string,
      details: RequestDetails,
    ) => boolean,
  ): void;
  setDevicePermissionHandler(handler: () => boolean): void;
  setBluetoothPairingHandler(
    handler: (details: unknown, answer: (response: { confirmed: boolean }) => void) => void,
  ): void;
  setDisplayMediaRequestHandler(handler: (request: unknown, answer: (streams: null) => void) => void): void;
}

/**
 * Denies every permission but writing to the clipboard, and that only to the app's own top frame. The origin handed
 * to these handlers has been wrong for frames before (CVE-2026-34777), so the page the request came from, the
 * page the window shows and the frame's place must all agree.
 */
export function denyPermissions(session: PermissionAsker): void {
  session.setPermissionRequestHandler((contents, permission, answer, details) => {
    answer(mayHave(permission, contents.getURL(), details.requestingUrl, details.isMainFrame));
  });
  session.setPermissionCheckHandler((contents, permission, requestingOrigin, details) => {
    if (contents === null || !isAppUrl(requestingOrigin)) return false;
    return mayHave(permission, contents.getURL(), details.requestingUrl, details.isMainFrame);
  });
  session.setDevicePermissionHandler(() => false);
  session.setBluetoothPairingHandler((_details, answer) => {
    answer({ confirmed: false });
  });
  session.setDisplayMediaRequestHandler((_request, answer) => {
    answer(null);
  });
}

function mayHave(permission: string, shown: string, requesting: string | undefined, isMainFrame: boolean): boolean {
  return permission === GRANTED && isMainFrame && isAppUrl(shown) && requesting !== undefined && isAppUrl(requesting);
}
