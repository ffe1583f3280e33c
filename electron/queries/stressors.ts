import type { HazardEventId } from '../../shared/domain/risk/risk.ts';
import type { KnownStressor, StressorId } from '../../shared/domain/stressor/stressor.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Reader } from '../store/database.ts';

interface StressorRow {
  readonly id: string;
  readonly unit: string;
  readonly text: string;
  readonly event_ids: string;
  readonly removed: number;
}

const toKnown = ({ id, unit, text, event_ids, removed }: StressorRow): KnownStressor => ({
  id: asId(id), unit, text, eventIds: JSON.parse(event_ids) as HazardEventId[], removed: removed === 1,
});

/** What every unit knows wears on it, in the order it was noted. */
export function allStressors(read: Reader): readonly KnownStressor[] {
  const rows = read.all<StressorRow>('SELECT * FROM stressor WHERE text IS NOT NULL AND unit IS NOT NULL AND removed = 0 ORDER BY id');
  return rows.map(toKnown);
}

/** What the rules need to know of a stressor; null when there is none of that id. */
export function knownStressor(read: Reader, stressorId: StressorId): KnownStressor | null {
  const row = read.one<StressorRow>('SELECT * FROM stressor WHERE id = ? AND text IS NOT NULL AND unit IS NOT NULL', stressorId);
  return row === undefined ? null : toKnown(row);
}
