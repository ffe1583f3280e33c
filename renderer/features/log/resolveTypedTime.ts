import type { TypedTime } from '../../../shared/domain/log/entryGrammar.ts';
import { instantOf, unixMsOf, type Instant } from '../../../shared/kernel/time.ts';
import { osloInstants, osloTime } from '../../../shared/kernel/oslo.ts';

const DAY_MS = 24 * 3_600_000;
/** A watch may be a little ahead of the machine; further ahead than this the writer means yesterday. */
const AHEAD_MS = 10 * 60_000;

/**
 * The moment a typed time means when it is written at `near`: the latest one that is not in the future. In the hour that
 * is lived twice that is the later of the two once it has begun.
 */
export function resolveTypedTime(time: TypedTime, near: Instant): Instant {
  const nearMs = unixMsOf(near);
  if ('minutesAgo' in time) return instantOf(nearMs - time.minutesAgo * 60_000);
  const days = [nearMs, nearMs - DAY_MS].map((unixMs) => osloTime(instantOf(unixMs)));
  const candidates = days
    .flatMap((day) => osloInstants({ ...day, hour: time.hour, minute: time.minute, second: 0 }))
    .filter((instant) => unixMsOf(instant) <= nearMs + AHEAD_MS)
    .sort();
  return candidates.at(-1) ?? near;
}
