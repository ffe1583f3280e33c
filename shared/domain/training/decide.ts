import { osloDay } from '../../kernel/osloDay.ts';
import type { ContactId } from '../contact/contact.ts';
import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import type { IncidentId, KnownIncident } from '../incident/incident.ts';
import type { KnownTraining, TrainingId, TrainingKind } from './training.ts';

export const trainingRefusals = [
  'training/nobody',
  'training/what-empty',
  'training/in-future',
  'training/not-found',
  'training/struck',
  'training/not-struck',
  'training/not-exercise',
] as const;
type Code = (typeof trainingRefusals)[number];

/** Who took part, in what, when: one record per person, so that one may be struck without the others. */
export function recordTraining(
  input: {
    readonly people: readonly ContactId[];
    readonly kind: TrainingKind;
    readonly on: string;
    readonly what: string;
    readonly incidentId?: IncidentId | undefined;
  },
  known: { readonly registered: ReadonlySet<ContactId>; readonly incident: KnownIncident | null },
  moment: Moment,
): Decision<{ readonly trainingIds: readonly TrainingId[] }, Code | 'contact/not-found' | 'incident/not-found'> {
  const people = [...new Set(input.people)];
  const what = input.what.trim();
  if (people.length === 0) return refused('training/nobody');
  if (!people.every((person) => known.registered.has(person))) return refused('contact/not-found');
  if (what === '') return refused('training/what-empty');
  if (input.on > osloDay(moment.now)) return refused('training/in-future');
  const { kind, on, incidentId = null } = input;
  if (incidentId !== null && known.incident === null) return refused('incident/not-found');
  if (incidentId !== null && kind === 'training') return refused('training/not-exercise');
  const records = people.map((person) =>
    fact('TrainingRecorded', moment.newId<'training'>(), 'workspace', { person, kind, on, what, incidentId }),
  );
  return decided({ trainingIds: records.map(({ subject }) => subject as TrainingId) }, ...records);
}

/** What the rules know of the records a command points at; null for one there is none of. */
export interface AboutTraining {
  readonly records: readonly (KnownTraining | null)[];
}

export function strikeTraining(
  _input: { readonly trainingIds: readonly TrainingId[] },
  { records }: AboutTraining,
): Decision<null, Code> {
  const found = records.filter((record) => record !== null);
  if (found.length < records.length || found.length === 0) return refused('training/not-found');
  if (found.some(({ struck }) => struck)) return refused('training/struck');
  return decided(null, ...found.map(({ id }) => fact('TrainingStruck', id, 'workspace', {})));
}

/** The inverse of striking them. */
export function restoreTraining(
  _input: { readonly trainingIds: readonly TrainingId[] },
  { records }: AboutTraining,
): Decision<null, Code> {
  const found = records.filter((record) => record !== null);
  if (found.length < records.length || found.length === 0) return refused('training/not-found');
  if (!found.every(({ struck }) => struck)) return refused('training/not-struck');
  return decided(null, ...found.map(({ id }) => fact('TrainingRestored', id, 'workspace', {})));
}
