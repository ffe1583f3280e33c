import { mkdirSync } from 'node:fs';
import { isMainThread, MessagePort, parentPort, workerData } from 'node:worker_threads';
import { RPCHandler } from '@orpc/server/message-port';
import { workerOrder, workerStart, type WorkerOrder, type WorkerWord } from '../shared/contract/workerPort.ts';
import { refuse } from './application/dispatch.ts';
import { startHost } from './application/startHost.ts';
import type { Host } from './application/host.ts';
import type { MessageGateway } from './application/messageGateway.ts';
import { threadJobs } from './jobs/threadJobs.ts';
import { askMain } from './transport/askMain.ts';
import type { SeatDoor } from './transport/seatDoor.ts';
import { seatRouter } from './transport/seatRouter.ts';

/**
 * Composition root of the worker thread: store, journal, projections, queries and dispatch live here together, so that
 * a disk that stalls freezes neither windows nor sockets. It hears orders from the main thread and messages from seats.
 */
if (isMainThread || parentPort === null) throw new Error('electron/worker.ts runs as a worker thread');
const main = parentPort;
/** Enough for some ten thousand lines. */
const RESERVE_BYTES = 32 * 1024 * 1024;
const start = workerStart.parse(workerData);
mkdirSync(start.dir, { recursive: true, mode: 0o700 });

const say = (word: WorkerWord): void => {
  main.postMessage(word);
};
const asking = askMain(say);
const seats = new RPCHandler(seatRouter);
let host: Host | null = null;
// Heard from the first moment: the keychain is asked while the host starts. An order that is none ends the worker.
main.on('message', (heard: unknown) => {
  const order = workerOrder.parse(heard);
  if (order.order === 'answer') asking.answered(order.ticket, order.answer);
  else if (host === null) throw new Error(`the host is not open for ${order.order}`);
  else if (order.order === 'open-seat') openSeat(host, order.seat, order.port);
  else if (order.order === 'admit') admit(host, order);
  else if (order.order === 'left-alone') host.leftAlone();
  // Ports of seats keep the thread alive; everything is on disk by then.
  else void host.close().finally(() => process.exit(0));
});

const { printPdf, keychain, listener } = asking;
/** Its code comes with the first message: most installations never send one. */
const gateway: MessageGateway = {
  send: async (order, stop) => (await import('./gateway/httpGateway.ts')).httpGateway().send(order, stop),
};
const started = await startHost({ ...start, jobs: threadJobs(), printPdf, keychain, listener, gateway, reserveBytes: RESERVE_BYTES });
if (started.ok) host = started.value;
say(started.ok ? { say: 'ready' } : { say: 'refused', refusal: started.reason });

function openSeat(open: Host, seat: string, port: unknown): void {
  serve(open, seat, portOf(port), (message) => open.call(seat, message));
}

/** Lets a seat on the network in, or not. Its port is closed the moment it is not to be served any more. */
function admit(open: Host, { admission, hello, port }: Extract<WorkerOrder, { order: 'admit' }>): void {
  const admitted = open.networkSeats.admit(hello);
  const given = portOf(port);
  if (typeof admitted === 'string') given.close();
  else {
    const { seat } = admitted;
    const left = open.networkSeats.entered(seat, () => {
      given.close();
    });
    given.once('close', left);
    // What was sent before the port closed may still arrive; nobody sits there any more.
    serve(open, seat, given, (message) =>
      open.networkSeats.isIn(seat) ? open.call(seat, message) : Promise.resolve(refuse('access/no-seat')),
    );
  }
  say({ say: 'admitted', admission, seat: admitted });
}

function serve(open: Host, seat: string, port: MessagePort, call: SeatDoor['call']): void {
  port.once('close', () => {
    open.dropSeat(seat);
  });
  seats.upgrade(port, { context: { door: { call, subscribe: open.subscribe } } });
  port.start();
}

function portOf(port: unknown): MessagePort {
  if (!(port instanceof MessagePort)) throw new Error('a seat needs a port');
  return port;
}
