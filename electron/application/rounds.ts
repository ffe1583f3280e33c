/** What the host does by itself, again and again, as long as it runs. */
export interface Rounds {
  /** What goes wrong in one round is reported, and the next comes all the same. Keeps no process alive. */
  every(ms: number, name: string, work: () => unknown): void;
  stop(): void;
}

export function makeRounds(report: (error: unknown, during: string) => string): Rounds {
  const timers: NodeJS.Timeout[] = [];
  return {
    every: (ms, name, work) => {
      const round = async (): Promise<void> => {
        try {
          await work();
        } catch (error) {
          report(error, name);
        }
      };
      timers.push(setInterval(() => void round(), ms).unref());
    },
    stop: () => {
      for (const timer of timers) clearInterval(timer);
    },
  };
}
