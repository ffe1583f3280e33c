/** Electron's `powerSaveBlocker`. */
export interface SleepBlocker {
  start(type: 'prevent-display-sleep'): number;
  stop(id: number): unknown;
}

/** Keeps the machine and its display awake exactly while it is told that an incident is active. */
export function stayAwake(blocker: SleepBlocker): (incidentActive: boolean) => void {
  let running: number | null = null;
  return (incidentActive) => {
    if (incidentActive && running === null) running = blocker.start('prevent-display-sleep');
    if (incidentActive || running === null) return;
    blocker.stop(running);
    running = null;
  };
}
