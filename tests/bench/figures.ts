/**
 * Every figure there is, once: what is measured, and the target that issue 2, 3 or 4 set for it. A target is read off the
 * quantile it names; for rates that is the slow end.
 */
export interface FigureKind {
  readonly what: string;
  readonly unit: 'ms' | 'per second' | 'entries/s' | 'MB' | 'kB';
  readonly target?: {
    readonly of: 'median' | 'p95' | 'p99';
    readonly limit: number;
    readonly issue: 2 | 3 | 4;
  };
}

export const figures = {
  append: { what: 'a line appended: client socket → worker → commit → answer', unit: 'ms' },
  'append-rate': { what: 'lines appended with sixteen under way', unit: 'per second' },
  echo: { what: 'key → letter painted, on the log', unit: 'ms', target: { of: 'p95', limit: 50, issue: 3 } },
  kept: { what: 'key → it lies in the browser’s own store, safe from a crash of the window', unit: 'ms' },
  visible: { what: 'Enter → line painted in the log', unit: 'ms', target: { of: 'p95', limit: 100, issue: 3 } },
  durable: { what: 'Enter → the window knows that it is on disk', unit: 'ms', target: { of: 'p95', limit: 250, issue: 3 } },
  incident: { what: 'opening the incident: click → newest lines painted', unit: 'ms', target: { of: 'p95', limit: 300, issue: 3 } },
  'incident-query': { what: 'the newest 200 lines over a socket', unit: 'ms' },
  search: { what: 'search in the log over a socket', unit: 'ms', target: { of: 'p99', limit: 50, issue: 2 } },
  travel: { what: 'the picture as known at a minute, over a socket', unit: 'ms', target: { of: 'p99', limit: 200, issue: 3 } },
  'travel-screen': { what: 'the picture of an earlier round: click → painted', unit: 'ms', target: { of: 'p95', limit: 200, issue: 3 } },
  'seats-told': { what: 'append → the last of 30 seats has heard of it', unit: 'ms' },
  seats: { what: 'append → the last of 30 seats holds the line', unit: 'ms', target: { of: 'p99', limit: 100, issue: 3 } },
  'open-store': { what: 'host started → ready (store open and checked)', unit: 'ms' },
  open: { what: 'host started → first screen painted', unit: 'ms', target: { of: 'p95', limit: 1_500, issue: 2 } },
  'cold-start': {
    what: 'empty machine: host and browser started → first line saved and painted, in three actions',
    unit: 'ms',
    target: { of: 'p95', limit: 10_000, issue: 3 },
  },
  'list-query': { what: 'demo scale: any list of the registers, over a socket', unit: 'ms', target: { of: 'p99', limit: 200, issue: 4 } },
  'list-search': { what: 'demo scale: contacts and deviations searched, over a socket', unit: 'ms', target: { of: 'p99', limit: 50, issue: 4 } },
  'all-search': { what: 'demo scale: the one search over everything, as it is typed, over a socket', unit: 'ms', target: { of: 'p99', limit: 50, issue: 4 } },
  readiness: { what: 'demo scale: every criterion judged anew, over a socket', unit: 'ms', target: { of: 'p99', limit: 300, issue: 4 } },
  'list-screen': { what: 'demo scale: a register opened → its rows painted', unit: 'ms', target: { of: 'p95', limit: 200, issue: 4 } },
  verify: { what: 'an exported journal verified', unit: 'entries/s', target: { of: 'median', limit: 100_000, issue: 2 } },
  'verify-store': { what: 'the store’s own journal verified, columns too', unit: 'entries/s' },
  rebuild: { what: 'every read model dropped and replayed', unit: 'entries/s', target: { of: 'median', limit: 50_000, issue: 2 } },
  memory: { what: 'host process, resident, after the load of this run', unit: 'MB', target: { of: 'median', limit: 300, issue: 2 } },
  'memory-peak': { what: 'host process, highest ever in this run', unit: 'MB', target: { of: 'median', limit: 400, issue: 3 } },
  'first-load': {
    what: 'what the browser fetched before the first screen (HTML, scripts, styles), gzipped',
    unit: 'kB',
    target: { of: 'median', limit: 350, issue: 2 },
  },
} as const satisfies Readonly<Record<string, FigureKind>>;

export type FigureName = keyof typeof figures;

/** Named in the issues and not there to be measured yet: listed, never invented. */
export const notTaken: readonly string[] = [
  'append → all 30 seats over the local network (HTTPS, pairing); the figure above is loopback.',
  'Electron’s own window and start: its binary cannot be had here; the same renderer and host were measured in Chromium.',
];

/** More is better: the tail that hurts is the low one. */
export function isRate(unit: FigureKind['unit']): boolean {
  return unit === 'per second' || unit === 'entries/s';
}
