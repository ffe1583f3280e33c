/** The part of Electron's `WebContents` that tells when the page's process is in trouble. */
export interface FragileContents {
  on(event: 'render-process-gone', listener: (event: unknown, details: { readonly reason: string }) => void): unknown;
  on(event: 'unresponsive' | 'responsive', listener: () => void): unknown;
  reload(): void;
  isDestroyed(): boolean;
  forcefullyCrashRenderer(): void;
}

export interface CrashSurroundings {
  nowMs(): number;
  /** True when the person would rather quit than try once more. */
  askAfterCrash(): Promise<boolean>;
  /** True when the person would rather restart the page than wait. */
  askAfterHang(): Promise<boolean>;
  quit(): void;
  log(event: 'window-crashed' | 'window-hung', reason: string): void;
}

/** So many crashes within the time, and the window asks before it tries again. */
const TRIES = 3;
const WITHIN_MS = 60_000;

/**
 * Brings a window back after its page has crashed: at once, because the draft is kept and the log is safe with the
 * host; but after three crashes in a minute it asks. Nothing about a crash leaves the machine.
 */
export function guardAgainstCrashes(contents: FragileContents, surroundings: CrashSurroundings): void {
  let crashes: number[] = [];
  let asking = false;
  let hung = false;

  const recover = async () => {
    const now = surroundings.nowMs();
    crashes = [...crashes.filter((then) => now - then < WITHIN_MS), now];
    if (crashes.length >= TRIES) {
      if (asking) return;
      asking = true;
      const leave = await surroundings.askAfterCrash().catch(() => false);
      asking = false;
      crashes = [];
      if (leave) {
        surroundings.quit();
        return;
      }
    }
    if (!contents.isDestroyed()) contents.reload();
  };
  const offerRestart = async () => {
    const restart = await surroundings.askAfterHang().catch(() => false);
    if (restart && hung && !contents.isDestroyed()) contents.forcefullyCrashRenderer();
  };
  contents.on('render-process-gone', (_event, { reason }) => {
    hung = false;
    if (reason === 'clean-exit') return;
    surroundings.log('window-crashed', reason);
    void recover();
  });
  contents.on('unresponsive', () => {
    if (hung) return;
    hung = true;
    surroundings.log('window-hung', '');
    void offerRestart();
  });
  contents.on('responsive', () => {
    hung = false;
  });
}
