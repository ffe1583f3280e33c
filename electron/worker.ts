import { mkdirSync } from 'node:fs';
import { isMainThread, parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { RPCHandler } from '@orpc/server/message-port';
import { startHost } from './application/startHost.ts';
import type { Host } from './application/host.ts';
import { threadJobs } from './jobs/threadJobs.ts';
import type { PdfPrinter } from './application/pdfPrinter.ts';
import type { PrintRequest, WorkerOrder, WorkerReply, WorkerStart } from './transport/hostLink.ts';
import type { SeatDoor } from './transport/seatDoor.ts';
import { seatRouter } from './transport/seatRouter.ts';

/**
 * Composition root of the worker thread: store, journal, projections, queries and dispatch live here together, so that
 * a disk that stalls freezes neither windows nor sockets. It hears orders from the main thread and messages from seats.
 */
if (isMainThread || parentPort === null) throw new Error('electron/worker.ts runs as a worker thread');
const orders = parentPort;
/** Enough for some ten thousand lines. */
const RESERVE_BYTES = 32 * 1024 * 1024;
const start = workerData as WorkerStart;
mkdirSync(start.dir, { recursive: true, mode: 0o700 });

type Printed = Awaited<ReturnType<PdfPrinter>>;
const printing = new Map<number, (printed: Printed) => void>();
let tickets = 0;
/** The main thread prints; see hostLink.ts. */
const printPdf: PdfPrinter = (html) =>
  new Promise((resolve) => {
    tickets += 1;
    printing.set(tickets, resolve);
    const request: PrintRequest = { ask: 'print', ticket: tickets, html };
    orders.postMessage(request);
  });

const started = await startHost({ ...start, jobs: threadJobs(), printPdf, reserveBytes: RESERVE_BYTES });
const reply: WorkerReply = started.ok ? { state: 'ready' } : { state: 'refused', refusal: started.reason };
if (started.ok) serve(started.value);
orders.postMessage(reply);

function serve(host: Host): void {
  const handler = new RPCHandler(seatRouter);
  orders.on('message', (order: WorkerOrder & { readonly port?: MessagePort }) => {
    if (order.order === 'close') {
      // Ports of seats keep the thread alive; everything is on disk by then.
      void host.close().finally(() => process.exit(0));
      return;
    }
    if (order.order === 'printed') {
      printing.get(order.ticket)?.(order.printed);
      printing.delete(order.ticket);
      return;
    }
    const { seat, port } = order;
    if (port === undefined) throw new Error('a seat needs a port');
    port.once('close', () => {
      host.dropSeat(seat);
    });
    const door: SeatDoor = { call: (message) => host.call(seat, message), subscribe: host.subscribe };
    handler.upgrade(port, { context: { door } });
    port.start();
  });
}
