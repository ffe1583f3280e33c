import { Worker } from 'node:worker_threads';
import { no, ok, type Result } from '../../shared/kernel/result.ts';

/** What one piece of work may cost. */
export interface ThreadLimits {
  readonly timeMs: number;
  readonly heapMb: number;
}

/**
 * Runs `file` as a thread over `input` and answers its one message. A thread that takes too long or too much memory is
 * ended and answered as `too-heavy`: nothing it was given can stall the host. Rejects when the thread fails otherwise.
 */
export function runInThread<Output>(
  file: URL,
  input: unknown,
  limits: ThreadLimits,
): Promise<Result<Output, 'too-heavy'>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, {
      workerData: input,
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMb },
      // What a parser prints about a foreign file is nobody's business.
      stdout: true,
      stderr: true,
    });
    const tooLate = setTimeout(() => {
      resolve(no('too-heavy'));
      void worker.terminate();
    }, limits.timeMs);
    worker.once('message', (answer: Output) => {
      resolve(ok(answer));
      void worker.terminate();
    });
    worker.once('error', (error: Error & { readonly code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(no('too-heavy'));
      else reject(error);
    });
    worker.once('exit', (code) => {
      clearTimeout(tooLate);
      reject(new Error(`the thread ended with ${String(code)} before it answered`));
    });
  });
}
