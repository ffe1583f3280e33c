import type { QueryOutput } from '../../shared/contract/api.ts';
import type { ContactId } from '../../shared/domain/contact/contact.ts';
import { crisisPeople, isDue } from '../../shared/domain/readiness/judgePeople.ts';
import type { KnownTraining, TrainingId, TrainingKind } from '../../shared/domain/training/training.ts';
import { asId } from '../../shared/kernel/ids.ts';
import { osloDay } from '../../shared/kernel/osloDay.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { crisisRoles } from './crisisRoles.ts';
import { knownIntervals } from './readinessSettings.ts';

interface TrainingRow {
  readonly id: string;
  readonly person: ContactId;
  readonly kind: TrainingKind;
  readonly held_on: string;
  readonly what: string;
  readonly incident_id: string | null;
}

/** Everybody meant for a crisis role with what they have been through; see the contract. */
export function trainingStanding(
  read: Reader,
  _input: Readonly<Record<never, never>>,
  { now }: { readonly now: Instant },
): QueryOutput<'training.standing'> {
  const today = osloDay(now);
  const { training, exercise } = knownIntervals(read);
  const { roles, names } = crisisRoles(read, []);
  const ids = crisisPeople(roles);
  const rows = read.all<TrainingRow>(
    `SELECT id, person, kind, held_on, what, incident_id FROM training
     WHERE struck = 0 AND person IN (SELECT value FROM json_each(?)) ORDER BY held_on DESC, id DESC`,
    JSON.stringify(ids),
  );
  const people = ids.map((id) => {
    const records = rows.filter(({ person }) => person === id);
    const last = (kind: TrainingKind): string | null => records.find((record) => record.kind === kind)?.held_on ?? null;
    const lastTraining = last('training');
    const lastExercise = last('exercise');
    return {
      id,
      name: names.get(id) ?? '',
      roles: roles.flatMap(({ id: roleId, title, holder, deputies }) => {
        const place = holder === id ? 0 : deputies.indexOf(id) + 1;
        return holder === id || place > 0 ? [{ id: roleId, title, place }] : [];
      }),
      lastTraining,
      lastExercise,
      trainingDue: isDue(lastTraining, training, today),
      exerciseDue: isDue(lastExercise, exercise, today),
      records: records.map((record) => ({
        id: asId<'training'>(record.id),
        kind: record.kind,
        on: record.held_on,
        what: record.what,
        incidentId: record.incident_id === null ? null : asId<'incident'>(record.incident_id),
      })),
    };
  });
  const gaps = (one: (typeof people)[number]): number => Number(one.trainingDue) + Number(one.exerciseDue);
  return { months: { training, exercise }, people: people.sort((one, other) => gaps(other) - gaps(one)) };
}

/** What the rules need to know of a record; null when there is none of that id. */
export function knownTraining(read: Reader, trainingId: TrainingId): KnownTraining | null {
  const row = read.one<{ struck: number }>('SELECT struck FROM training WHERE id = ? AND person IS NOT NULL', trainingId);
  return row === undefined ? null : { id: trainingId, struck: row.struck === 1 };
}
