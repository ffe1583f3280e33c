import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { WorkerOrder, WorkerWord } from '../../shared/contract/workerPort.ts';
import type { NetworkHello } from '../../shared/contract/wire.ts';
import type { AdmitSeat, NetworkSeat } from './admitSeat.ts';
import { doorOver } from './doorOver.ts';

type Admitted = Extract<WorkerWord, { say: 'admitted' }>;

/** The main thread's end of letting seats on the network in: it carries hellos, the worker decides. */
export interface Admission {
  readonly admit: AdmitSeat;
  /** The worker has decided; a decision nobody waits for is nothing. */
  readonly decided: (word: Admitted) => void;
}

export function makeAdmission(
  tell: (order: WorkerOrder, ports: readonly MessagePort[]) => void,
  onFault: (error: unknown) => void,
): Admission {
  const waiting = new Map<number, (seat: Admitted['seat']) => void>();
  let admissions = 0;
  const open = async (hello: NetworkHello): Promise<NetworkSeat | 'not-welcome' | 'later'> => {
    const { port1, port2 } = new MessageChannel();
    admissions += 1;
    const admission = admissions;
    const decided = new Promise<Admitted['seat']>((resolve) => {
      waiting.set(admission, resolve);
    });
    const closed = new Promise<void>((resolve) => {
      port1.once('close', resolve);
    });
    tell({ order: 'admit', admission, hello, port: port2 }, [port2]);
    const seat = await decided;
    if (typeof seat === 'string') {
      port1.close();
      return seat;
    }
    return {
      ...seat,
      door: doorOver(port1, onFault),
      whenShownOut: (listener) => {
        void closed.then(listener);
      },
    };
  };
  return {
    admit: open,
    decided: ({ admission, seat }) => {
      waiting.get(admission)?.(seat);
      waiting.delete(admission);
    },
  };
}
