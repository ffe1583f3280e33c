import { MessageChannel, Worker } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { RouterClient } from '@orpc/server';
import type { RefusalCode } from '../../shared/contract/errors.ts';
import type { Refusal } from '../../shared/kernel/refusal.ts';
import { no, ok, type Result } from '../../shared/kernel/result.ts';
import type { PdfPrinter } from '../application/pdfPrinter.ts';
import { doorThroughClient } from './doorThroughClient.ts';
import type { SeatDoor } from './seatDoor.ts';
import type { SeatRouter } from './seatRouter.ts';

/** What the worker is started with. Everything else it asks for over its ports. */
export interface WorkerStart {
  readonly dir: string;
  readonly migrations: string;
  readonly version: string;
}

/** What the main thread tells the worker besides messages from seats. */
export type WorkerOrder =
  | { readonly order: 'open-seat'; readonly seat: string }
  | { readonly order: 'printed'; readonly ticket: number; readonly printed: Awaited<ReturnType<PdfPrinter>> }
  | { readonly order: 'close' };

/** The worker's one word of its own: whether it could start. */
export type WorkerReply =
  | { readonly state: 'ready' }
  | { readonly state: 'refused'; readonly refusal: Refusal<RefusalCode> };

/** What the worker asks of the main thread once it runs: a page on paper, because browsers belong to the main thread. */
export interface PrintRequest {
  readonly ask: 'print';
  readonly ticket: number;
  readonly html: string;
}

/** The running host in its worker thread. */
export interface HostLink {
  /** Opens a seat; the worker forgets it when the door is closed. */
  openSeat(seat: string): SeatDoor & { close(): void };
  /** Seals, closes the store and ends the worker. */
  close(): Promise<void>;
  /** Resolves with the exit code when the worker has ended, whatever the reason. */
  readonly ended: Promise<number>;
}

/** Starts the worker and answers when it is ready to open seats, or with the reason why it cannot. `onFault` is told of errors nobody else can hear. */
export async function startHostWorker(
  workerFile: URL,
  start: WorkerStart,
  onFault: (error: unknown) => void,
  printPdf: PdfPrinter,
): Promise<Result<HostLink, Refusal<RefusalCode>>> {
  const worker = new Worker(workerFile, { workerData: start, name: 'beredt-host' });
  const ended = new Promise<number>((resolve) => {
    worker.once('exit', resolve);
  });
  const reply = await new Promise<WorkerReply>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    void ended.then((code) => {
      reject(new Error(`the host's worker ended with ${String(code)} before it was ready`));
    });
  });
  worker.on('error', onFault);
  if (reply.state === 'refused') {
    await worker.terminate();
    return no(reply.refusal);
  }
  worker.on('message', ({ ticket, html }: PrintRequest) => {
    void printPdf(html)
      .catch((error: unknown) => {
        onFault(error);
        return no({ code: 'document/pdf-failed' as const });
      })
      .then((printed) => {
        const order: WorkerOrder = { order: 'printed', ticket, printed };
        worker.postMessage(order);
      });
  });
  return ok({
    openSeat: (seat) => {
      const { port1, port2 } = new MessageChannel();
      const order: WorkerOrder = { order: 'open-seat', seat };
      worker.postMessage({ ...order, port: port2 }, [port2]);
      port1.start();
      const client: RouterClient<SeatRouter> = createORPCClient(new RPCLink({ port: port1 }));
      return {
        ...doorThroughClient(client, onFault),
        close: () => {
          port1.close();
        },
      };
    },
    close: async () => {
      const order: WorkerOrder = { order: 'close' };
      worker.postMessage(order);
      await ended;
    },
    ended,
  });
}
