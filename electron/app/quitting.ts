interface Stoppable {
  preventDefault(): void;
}

/** The part of Electron's `app` that ends the program. */
export interface QuittableApp {
  on(event: 'before-quit' | 'will-quit', listener: (event: Stoppable) => void): unknown;
  on(event: 'window-all-closed', listener: () => void): unknown;
  quit(): void;
}

export interface QuitSurroundings {
  readonly app: QuittableApp;
  /** Electron's `powerMonitor`: the machine itself is going down, so there is nobody to ask. */
  readonly power: { on(event: 'shutdown', listener: () => void): unknown };
  incidentActive(): boolean;
  /** True when the person wants to quit although an incident is running. */
  ask(): Promise<boolean>;
  /** Closes the store. It may take its time, but not longer than `stopWithinMs`: what was saved is on disk already. */
  stop(): Promise<void>;
  readonly stopWithinMs: number;
}

export interface Quitting {
  /** What the cross in a window's corner means: during an incident the last window only steps aside. */
  closing(otherWindows: number): 'close' | 'minimise';
}

/**
 * Quitting asks once while an incident is running, never while the machine shuts down, and always closes the store
 * before the process ends.
 */
export function guardQuitting(surroundings: QuitSurroundings): Quitting {
  const { app } = surroundings;
  let agreed = false;
  let leaving = false;
  let asking = false;
  let stopped = false;

  const ask = async () => {
    asking = true;
    agreed = await surroundings.ask().catch(() => false);
    asking = false;
    if (agreed) app.quit();
  };
  surroundings.power.on('shutdown', () => {
    agreed = true;
  });
  app.on('before-quit', (event) => {
    leaving = agreed || !surroundings.incidentActive();
    if (leaving) return;
    event.preventDefault();
    if (!asking) void ask();
  });
  app.on('will-quit', (event) => {
    if (stopped) return;
    event.preventDefault();
    void withinMs(surroundings.stop(), surroundings.stopWithinMs).then(() => {
      stopped = true;
      app.quit();
    });
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  return {
    closing: (otherWindows) => (leaving || otherWindows > 0 || !surroundings.incidentActive() ? 'close' : 'minimise'),
  };
}

/** Resolves when `work` has ended, well or badly, or when the time is up. */
function withinMs(work: Promise<void>, timeoutMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, timeoutMs);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    work.then(done, done);
  });
}
