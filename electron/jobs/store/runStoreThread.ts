import { Worker } from 'node:worker_threads';
import { no, type Result } from '../../../shared/kernel/result.ts';
import type { RefusalCode } from '../../../shared/contract/errors.ts';
import type { Refusal } from '../../../shared/kernel/refusal.ts';
import type { StoreToRead, Watch } from '../../application/jobs.ts';
import type { StoreOrder, StoreReply } from './storeOrder.ts';

/** Starts the thread and follows it to its end. Stopping it leaves what it had begun to its own order's clean-up. */
export function runStoreThread<Value>(
  { file, heads, key, migrations }: StoreToRead,
  work: StoreOrder['work'],
  watch: Watch,
): Promise<Result<Value, Refusal<RefusalCode>>> {
  const order: StoreOrder = { file, heads, key: key.use((bytes) => Uint8Array.from(bytes)), migrations, work };
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./storeThread.ts', import.meta.url), {
      workerData: order,
      // Handed over, not copied: nothing of a key stays behind in this thread.
      transferList: [order.key, ...(work.kind === 'new-key' ? [work.nextKey] : [])].map(({ buffer }) => buffer as ArrayBuffer),
    });
    const stop = (): void => {
      resolve(no({ code: 'work/stopped' }));
      void worker.terminate();
    };
    if (watch.signal.aborted) stop();
    watch.signal.addEventListener('abort', stop, { once: true });
    worker.on('message', (reply: StoreReply) => {
      if ('outcome' in reply) resolve(reply.outcome as Result<Value, Refusal<RefusalCode>>);
      else watch.onProgress(reply.progress.done, reply.progress.total);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      watch.signal.removeEventListener('abort', stop);
      reject(new Error(`the store's thread ended with ${String(code)} before it answered`));
    });
  });
}
