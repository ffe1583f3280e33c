/** A copy that may be let go of. */
export interface KeptCopy {
  readonly name: string;
  readonly takenAtMs: number;
}

const NEWEST = 12;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const HOURS = 24;
const DAYS = 30;

/**
 * Which copies are not needed any more: the twelve newest stay, then the newest of each of the last 24 hours, then the
 * newest of each of the last 30 days. The newest of all always stays, whatever the clock says.
 */
export function copiesToRemove<Copy extends KeptCopy>(copies: readonly Copy[], nowMs: number): Copy[] {
  const newestFirst = [...copies].sort((a, b) => b.takenAtMs - a.takenAtMs || (a.name < b.name ? 1 : -1));
  const kept = new Set(newestFirst.slice(0, NEWEST));
  const keepNewestOfEach = (lengthMs: number, count: number): void => {
    const seen = new Set<number>();
    for (const copy of newestFirst) {
      const age = Math.floor(nowMs / lengthMs) - Math.floor(copy.takenAtMs / lengthMs);
      if (age < 0 || age >= count || seen.has(age)) continue;
      seen.add(age);
      kept.add(copy);
    }
  };
  keepNewestOfEach(HOUR_MS, HOURS);
  keepNewestOfEach(DAY_MS, DAYS);
  return newestFirst.filter((copy) => !kept.has(copy));
}
