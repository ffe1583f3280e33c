import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { checkLines, type LinesReport } from '../../shared/kernel/verify/checkLines.ts';
import { nodeTools } from './nodeTools.ts';
import { linesOf, type Stretch } from './stretches.ts';

const MOST_THREADS = 8;

/** Checks stretches, several at a time where the machine has the cores. */
export interface Checkers {
  /** How many stretches it pays to have under way. */
  readonly atOnce: number;
  check(stretch: Stretch): Promise<LinesReport>;
  close(): Promise<void>;
}

/** Checks in this thread: starting others takes longer than a short file. */
export function inThisThread(chains: ReadonlyMap<string, string>): Checkers {
  const tools = nodeTools();
  return {
    atOnce: 1,
    check: (stretch) => Promise.resolve(checkLines(linesOf(stretch), stretch.firstLine, chains, tools)),
    close: () => Promise.resolve(),
  };
}

export function inThreads(chains: ReadonlyMap<string, string>): Checkers {
  const threads = Array.from({ length: Math.min(MOST_THREADS, availableParallelism()) }, () => {
    const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: chains });
    let turn: Promise<unknown> = Promise.resolve();
    const check = (stretch: Stretch): Promise<LinesReport> => {
      const answer = turn.then(
        () =>
          new Promise<LinesReport>((resolve, reject) => {
            worker.once('error', reject);
            worker.once('message', (report: LinesReport) => {
              worker.off('error', reject);
              resolve(report);
            });
            worker.postMessage(stretch, [stretch.bytes.buffer]);
          }),
      );
      turn = answer;
      return answer;
    };
    return { worker, check };
  });
  let next = 0;
  return {
    atOnce: threads.length * 2,
    check: (stretch) => {
      const thread = threads[next % threads.length]!;
      next += 1;
      return thread.check(stretch);
    },
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
