import { parseArguments, parseFile, parseLink, type OpenRequest } from './openRequest.ts';

/** The part of Electron's `app` that knows about a second start and about things the desktop asks to have opened. */
export interface InstanceApp {
  requestSingleInstanceLock(): boolean;
  on(event: 'second-instance', listener: (event: unknown, argv: string[]) => void): unknown;
  on(event: 'open-url', listener: (event: { preventDefault(): void }, url: string) => void): unknown;
  on(event: 'open-file', listener: (event: { preventDefault(): void }, path: string) => void): unknown;
}

/**
 * One running app per person and machine, because one process owns the store. A second start hands its request to
 * the first and ends. Answers false when this process is the second one and must quit.
 *
 * `open` is called with null when somebody merely started the app again: then the window comes forward.
 */
export function claimSingleInstance(app: InstanceApp, open: (request: OpenRequest | null) => void): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', (_event, argv) => {
    open(parseArguments(argv));
  });
  app.on('open-url', (event, url) => {
    event.preventDefault();
    open(parseLink(url));
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open(parseFile(path));
  });
  return true;
}
