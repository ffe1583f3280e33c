import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import type { RefusalCode } from '../../shared/contract/errors.ts';
import { workerWord, type WorkerOrder, type WorkerStart, type WorkerWord } from '../../shared/contract/workerPort.ts';
import type { Refusal } from '../../shared/kernel/refusal.ts';
import { no, ok, type Result } from '../../shared/kernel/result.ts';
import { makeAdmission } from './admission.ts';
import type { AdmitSeat } from './admitSeat.ts';
import { answerWorker, type MainAnswer, type MainServices } from './answerWorker.ts';
import { doorOver } from './doorOver.ts';
import type { SeatDoor } from './seatDoor.ts';

/** The running host in its worker thread. */
export interface HostLink {
  /** Opens a seat; the worker forgets it when the door is closed. */
  openSeat(seat: string): SeatDoor & { close(): void };
  /** Whoever sat at the machine has left it; the host knows whether that is to lock. */
  leftAlone(): void;
  /** Seals, closes the store and ends the worker. */
  close(): Promise<void>;
  /** Resolves with the exit code when the worker has ended, whatever the reason. */
  readonly ended: Promise<number>;
}

/** What a keychain gave back has crossed to the worker; the copy on this side is not needed any more. */
function forget(answer: MainAnswer): void {
  if (answer !== null && typeof answer === 'object' && answer.ok && answer.value instanceof Uint8Array) answer.value.fill(0);
}

/**
 * Room, in megabytes, for what the worker makes and lets go of at once. Left to itself V8 takes several times as much
 * and does not give it back; answers are small enough to be swept often.
 */
const YOUNG_MB = 12;

/**
 * Starts the worker and answers when it is ready to open seats, or with the reason why it cannot. `onFault` is told of
 * errors nobody else can hear, also of words of the worker that are none.
 */
export async function startHostWorker(
  workerFile: URL,
  start: WorkerStart,
  onFault: (error: unknown) => void,
  services: MainServices,
): Promise<Result<HostLink, Refusal<RefusalCode>>> {
  const worker = new Worker(workerFile, {
    workerData: start,
    name: 'beredt-host',
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  const tell = (order: WorkerOrder, ports: readonly MessagePort[] = []): void => {
    worker.postMessage(order, ports);
  };
  const ended = new Promise<number>((resolve) => {
    worker.once('exit', resolve);
  });
  const admission = makeAdmission(tell, onFault);
  // Seats may be there before the worker is: they wait until it can hear them.
  const ready = Promise.withResolvers<undefined>();
  const started = await new Promise<Extract<WorkerWord, { say: 'ready' | 'refused' }>>((resolve, reject) => {
    worker.on('message', (heard: unknown) => {
      const word = workerWord.safeParse(heard);
      if (!word.success) onFault(word.error);
      else if (word.data.say === 'ready' || word.data.say === 'refused') resolve(word.data);
      else if (word.data.say === 'admitted') admission.decided(word.data);
      else {
        const { ticket } = word.data;
        const admit: AdmitSeat = (hello) => ready.promise.then(() => admission.admit(hello));
        void answerWorker(word.data, services, admit, onFault).then((answer) => {
          tell({ order: 'answer', ticket, answer });
          forget(answer);
        });
      }
    });
    worker.once('error', reject);
    void ended.then((code) => {
      reject(new Error(`the host's worker ended with ${String(code)} before it was ready`));
    });
  });
  worker.on('error', onFault);
  if (started.say === 'refused') {
    await worker.terminate();
    const { code, params } = started.refusal;
    return no(params === undefined ? { code } : { code, params });
  }
  ready.resolve(undefined);
  return ok({
    openSeat: (seat) => {
      const { port1, port2 } = new MessageChannel();
      tell({ order: 'open-seat', seat, port: port2 }, [port2]);
      return doorOver(port1, onFault);
    },
    leftAlone: () => {
      tell({ order: 'left-alone' });
    },
    close: async () => {
      tell({ order: 'close' });
      await ended;
      await services.network?.stop();
    },
    ended,
  });
}
