import type { RefusalCode } from '../../../shared/contract/errors.ts';
import type { EmergencyLineId } from '../../../shared/domain/emergency/emergency.ts';
import { makeId } from '../../../shared/kernel/ids.ts';
import type { Refusal } from '../../../shared/kernel/refusal.ts';
import { instantOf, type Instant } from '../../../shared/kernel/time.ts';
import { isLost, type ApiClient } from '../../api/apiClient.ts';

/** One line of the emergency log, as this window knows it. */
export interface WrittenLine {
  readonly lineId: EmergencyLineId;
  readonly text: string;
  readonly beganAt: Instant;
  /** Null while it waits to be saved. */
  readonly saved: { readonly number: number; readonly writtenAt: Instant } | null;
  readonly refusal: Refusal<RefusalCode> | null;
}

/**
 * Lines on their way to the disk, in order, each sent until it is answered. It lives as long as the window and not as long
 * as what is shown: somebody may unlock, or the host may be gone for a moment, while a line is on its way.
 */
export interface EmergencyQueue {
  readonly lines: () => readonly WrittenLine[];
  readonly subscribe: (listener: () => void) => () => void;
  /** `beganAt`: when the first key of the line was struck. */
  readonly add: (text: string, beganAt: Instant) => void;
  /** The store is open: what it has is not shown behind a locked door a second time. */
  readonly forgetSaved: () => void;
}

const AGAIN_MS = 1_000;
const queues = new WeakMap<ApiClient, EmergencyQueue>();

export function emergencyQueueOf(client: ApiClient): EmergencyQueue {
  const queue = queues.get(client) ?? makeQueue(client);
  queues.set(client, queue);
  return queue;
}

function makeQueue(client: ApiClient): EmergencyQueue {
  const listeners = new Set<() => void>();
  let lines: readonly WrittenLine[] = [];
  let isSending = false;
  const put = (lineId: EmergencyLineId, what: Partial<WrittenLine>): void => {
    lines = lines.map((line) => (line.lineId === lineId ? { ...line, ...what } : line));
    for (const listener of listeners) listener();
  };
  const send = async (): Promise<void> => {
    if (isSending) return;
    isSending = true;
    for (let line = firstWaiting(lines); line !== undefined; line = firstWaiting(lines)) {
      const { lineId, text, beganAt } = line;
      const reply = await client.operate('emergency.addLine', { lineId, text, beganAt });
      if (isLost(reply)) {
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      } else put(lineId, reply.ok ? { saved: reply.value } : { refusal: reply.refusal });
    }
    isSending = false;
  };
  return {
    lines: () => lines,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    forgetSaved: () => {
      if (lines.every(({ saved }) => saved === null)) return;
      lines = lines.filter(({ saved }) => saved === null);
      for (const listener of listeners) listener();
    },
    add: (text, beganAt) => {
      const lineId = makeId<'emergencyLine'>(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
      lines = [...lines, { lineId, text, beganAt, saved: null, refusal: null }];
      for (const listener of listeners) listener();
      void send();
    },
  };
}

function firstWaiting(lines: readonly WrittenLine[]): WrittenLine | undefined {
  return lines.find(({ saved, refusal }) => saved === null && refusal === null);
}

/** Now, as the window's clock has it. */
export function windowNow(): Instant {
  return instantOf(Date.now());
}
