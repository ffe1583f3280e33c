import type { QueryOutput } from '../../shared/contract/api.ts';
import type { HelperId, HelperKind, HelperState, KnownHelper } from '../../shared/domain/helper/helper.ts';
import type { IncidentId } from '../../shared/domain/incident/incident.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';

interface HelperRow {
  readonly id: string;
  readonly incident_id: string;
  readonly name: string;
  readonly kind: HelperKind;
  readonly contact: string;
  readonly capacity: string;
}

interface StepRow {
  readonly entry_id: string;
  readonly state: HelperState;
  readonly at: Instant;
  readonly note: string | null;
}

function stepsOf(read: Reader, helperId: string): readonly StepRow[] {
  return read.all<StepRow>(
    `SELECT entry_id, state, at, note FROM helper_step
     WHERE helper_id = ? AND entry_id NOT IN (SELECT entry_id FROM helper_undone) ORDER BY ordering`,
    helperId,
  );
}

export function knownHelper(read: Reader, helperId: HelperId): KnownHelper | null {
  const row = read.one<HelperRow>('SELECT * FROM helper WHERE id = ? AND name IS NOT NULL', helperId);
  if (row === undefined) return null;
  const { name, kind, contact, capacity } = row;
  return {
    id: helperId,
    incidentId: asId(row.incident_id),
    fields: { name, kind, contact, capacity },
    steps: stepsOf(read, helperId).map(({ state, entry_id: entryId }) => ({ state, entryId: asId(entryId) })),
  };
}

/** Everybody from outside; see the contract. Whoever has no step left was noted by mistake and is left out. */
export function allHelpers(read: Reader, incidentId: IncidentId): QueryOutput<'helper.all'> {
  const rows = read.all<HelperRow>('SELECT * FROM helper WHERE incident_id = ? AND name IS NOT NULL ORDER BY id', incidentId);
  return {
    helpers: rows.flatMap(({ id, name, kind, contact, capacity }) => {
      const steps = stepsOf(read, id).map(({ state, at, note }) => ({ state, at, note }));
      const last = steps.at(-1);
      return last === undefined ? [] : [{ id: asId<'helper'>(id), name, kind, contact, capacity, state: last.state, at: last.at, steps }];
    }),
  };
}
