import { instantOf, unixMsOf, type Instant } from '../../kernel/time.ts';

/**
 * What came of one try. `accepted` is that the service took the message, not that a telephone has it. The first four may go
 * better later; the rest will not, whoever asks again.
 */
const passing = ['unreachable', 'timeout', 'busy', 'server-error'] as const;
const final = ['accepted', 'rejected', 'unauthorised', 'redirected', 'certificate', 'no-secret', 'not-sendable'] as const;
export const tryResults = [...passing, ...final] as const;
export type TryResult = (typeof tryResults)[number];

/** A message that has not been taken by then is not sent any more: a call-out an hour old does harm. */
export const TOO_OLD_MS = 60 * 60_000;

/** How long after a try that came to nothing the next one is made. As many tries as there are waits, and one. */
const WAITS_MS = [10_000, 30_000, 60_000, 3 * 60_000, 10 * 60_000, 15 * 60_000] as const;
export const MAX_TRIES = WAITS_MS.length + 1;

/** A service may ask to be left alone, but not for longer than a message lives. */
const MAX_RETRY_AFTER_MS = 15 * 60_000;

export interface KnownMessage {
  readonly queuedAt: Instant;
  /** Somebody stopped the sending. */
  readonly isStopped: boolean;
  /** Queued by another installation, or before this store was restored: it was theirs to send, and may have been sent. */
  readonly isElsewhere: boolean;
  /** The last try; null before the first. `result` is null while it is under way, and for ever when the host ended in it. */
  readonly last: {
    readonly attempt: number;
    readonly at: Instant;
    readonly result: TryResult | null;
    readonly retryAfterMs: number | null;
  } | null;
}

export const messageEnds = ['accepted', 'failed', 'stopped', 'too-old', 'elsewhere'] as const;
export type MessageEnd = (typeof messageEnds)[number];

export type Delivery =
  | { readonly kind: 'ended'; readonly as: MessageEnd }
  /** To be tried as soon as it is `at`. */
  | { readonly kind: 'waits'; readonly at: Instant };

/** Where one message stands. */
export function deliveryOf(message: KnownMessage, now: Instant): Delivery {
  const { last } = message;
  if (last?.result === 'accepted') return { kind: 'ended', as: 'accepted' };
  if (message.isElsewhere) return { kind: 'ended', as: 'elsewhere' };
  if (message.isStopped) return { kind: 'ended', as: 'stopped' };
  if (last !== null && final.some((result) => result === last.result)) return { kind: 'ended', as: 'failed' };
  if (last !== null && last.attempt >= MAX_TRIES) return { kind: 'ended', as: 'failed' };
  if (unixMsOf(now) - unixMsOf(message.queuedAt) >= TOO_OLD_MS) return { kind: 'ended', as: 'too-old' };
  if (last === null) return { kind: 'waits', at: message.queuedAt };
  const waitMs = WAITS_MS[last.attempt - 1] ?? WAITS_MS[0];
  const askedMs = Math.min(last.retryAfterMs ?? 0, MAX_RETRY_AFTER_MS);
  return { kind: 'waits', at: instantOf(unixMsOf(last.at) + Math.max(waitMs, askedMs)) };
}
