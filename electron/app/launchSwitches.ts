/** The part of Electron's `app.commandLine` that knows which switches Chromium was started with. */
export interface CommandLine {
  hasSwitch(name: string): boolean;
  appendSwitch(name: string, value?: string): void;
}

/**
 * Switches that would open a door from outside: a debugger, a page without walls, or traffic through somebody else.
 * Fuses close Node's own (`--inspect`, NODE_OPTIONS, ELECTRON_RUN_AS_NODE); these are Chromium's, which no fuse covers.
 */
export const REFUSED_SWITCHES: readonly string[] = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-targets',
  'remote-allow-origins',
  'no-sandbox',
  'disable-setuid-sandbox',
  'disable-gpu-sandbox',
  'disable-web-security',
  'disable-site-isolation-trials',
  'allow-file-access-from-files',
  'allow-running-insecure-content',
  'ignore-certificate-errors',
  'load-extension',
  'disable-extensions-except',
  'proxy-server',
  'proxy-pac-url',
  'host-rules',
  'js-flags',
  'renderer-cmd-prefix',
  'gpu-launcher',
  'utility-cmd-prefix',
  'browser-subprocess-path',
  'log-net-log',
  'ssl-key-log-file',
];

/** The refused switches this start was given; a packaged app stops when there is one. */
export function refusedSwitches(commandLine: CommandLine): readonly string[] {
  return REFUSED_SWITCHES.filter((name) => commandLine.hasSwitch(name));
}

/** Before Chromium starts: no name is ever looked up, and nothing is fetched in the background. */
export function silenceChromium(commandLine: CommandLine): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('disable-domain-reliability');
  commandLine.appendSwitch('no-pings');
}
