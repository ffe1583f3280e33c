/** When an installation locks by itself. */
export interface AutoLock {
  /** Minutes nobody has touched any of its windows; null: never. */
  readonly afterMinutes: number | null;
  /** Whether that also holds while an incident is open. */
  readonly inIncident: boolean;
}

/** Until somebody chooses: half an hour in peace, never during an incident (docs/adr/0009). */
export const AUTO_LOCK_AT_FIRST: AutoLock = { afterMinutes: 30, inIncident: false };

const MINUTE_MS = 60_000;

/**
 * After how many milliseconds without a touch the store is to be locked; null: not by itself. A store that opens
 * without a passphrase is never locked: nobody would be kept out, and the screen would have no way back in.
 */
export function locksAfterMs(
  { afterMinutes, inIncident }: AutoLock,
  now: { readonly isProtected: boolean; readonly isIncidentOpen: boolean },
): number | null {
  if (afterMinutes === null || !now.isProtected) return null;
  return now.isIncidentOpen && !inIncident ? null : afterMinutes * MINUTE_MS;
}
