import type { Instant } from '../../../shared/kernel/time.ts';

/** How far the picture had come when somebody last looked at it in this window, and when that was. */
export interface LastLook {
  readonly position: number;
  readonly at: Instant;
}

const keyOf = (incidentId: string): string => `beredt.picture.looked.${incidentId}`;

/** Null the first time: then nothing is new, because everything is. */
export function readLastLook(incidentId: string): LastLook | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(incidentId)) ?? 'null') as Partial<LastLook> | null;
    return typeof kept?.position === 'number' && typeof kept.at === 'string' ? (kept as LastLook) : null;
  } catch {
    return null;
  }
}

export function keepLastLook(incidentId: string, look: LastLook): void {
  localStorage.setItem(keyOf(incidentId), JSON.stringify(look));
}
