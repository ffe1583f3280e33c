import { decided, fact, refused, type Decision, type Moment, type NewFact } from '../fact.ts';
import { openIncident } from '../incident/decide.ts';
import type { IncidentId, KnownIncident } from '../incident/incident.ts';
import { logFact, type KnownLog } from '../log/logFact.ts';
import { changedFields } from '../situation/entitiesOf.ts';
import type { ExposedGroupFields, ExposedGroupId, KnownExposedGroup } from './exposed.ts';

export const exposedRefusals = [
  'exposed/name-empty', 'exposed/not-found', 'exposed/nothing-changed', 'exposed/more-than-all',
] as const;
type Code = (typeof exposedRefusals)[number] | 'incident/not-found' | 'incident/closed';

interface KnownGround {
  readonly incident: KnownIncident | null;
  readonly log: KnownLog;
}
export interface KnownOneExposed extends KnownGround {
  readonly group: KnownExposedGroup | null;
}

/** Every field may be left unsaid. */
type Said = { readonly [Field in keyof ExposedGroupFields]?: ExposedGroupFields[Field] | undefined };

/** The one line of an act: the group as it stands after it. */
function line(moment: Moment, log: KnownLog, incidentId: IncidentId, fields: ExposedGroupFields): NewFact {
  const { name, size, ages, vulnerability, note, followed } = fields;
  return logFact(moment, log, incidentId, {
    kind: 'situation',
    said: {
      code: `exposed-${vulnerability}`,
      name,
      size,
      ages: ages === '' ? null : ages,
      note: note === '' ? null : note,
      followed: followed === 0 ? null : followed,
    },
  });
}

function fault({ name, size, followed }: ExposedGroupFields): Extract<Decision<never, Code>, { ok: false }> | null {
  if (name === '') return refused('exposed/name-empty');
  return size !== null && followed > size ? refused('exposed/more-than-all', { name, size }) : null;
}

const trimmed = (fields: ExposedGroupFields): ExposedGroupFields => ({
  ...fields,
  name: fields.name.trim(),
  ages: fields.ages.trim(),
  note: fields.note.trim(),
});

/** Writes down a group that may have been struck. Its name is enough to begin with. */
export function noteExposed(
  { incidentId, ...said }: Said & { readonly incidentId: IncidentId; readonly name: string },
  known: KnownGround,
  moment: Moment,
): Decision<{ readonly groupId: ExposedGroupId }, Code> {
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, Code>;
  const { name, size = null, ages = '', vulnerability = 'ordinary', note = '', followed = 0 } = said;
  const fields = trimmed({ name, size, ages, vulnerability, note, followed });
  const wrong = fault(fields);
  if (wrong !== null) return wrong;
  const groupId = moment.newId<'exposedGroup'>();
  return decided({ groupId }, fact('ExposedGroupNoted', groupId, incidentId, fields), line(moment, known.log, incidentId, fields));
}

function found(known: KnownOneExposed, isWithdrawn: boolean): Decision<KnownExposedGroup, Code> {
  if (known.group === null || known.group.withdrawn !== isWithdrawn) return refused('exposed/not-found');
  const shut = openIncident(known.incident);
  return shut === null ? decided(known.group) : (shut as Decision<never, Code>);
}

/** One knows more: who, how many, how vulnerable, how many are seen to. The answer holds what it said. */
export function changeExposed(
  { groupId: _, ...said }: Said & { readonly groupId: ExposedGroupId },
  known: KnownOneExposed,
  moment: Moment,
): Decision<{ readonly was: Partial<ExposedGroupFields> }, Code> {
  const standing = found(known, false);
  if (!standing.ok) return standing;
  const { id, incidentId, fields } = standing.value.value;
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Partial<ExposedGroupFields>;
  const after = trimmed({ ...fields, ...given });
  const wrong = fault(after);
  if (wrong !== null) return wrong;
  const changed = changedFields<ExposedGroupFields>(fields, after);
  if (changed === null) return refused('exposed/nothing-changed');
  const names = Object.keys(changed) as (keyof ExposedGroupFields)[];
  const was = Object.fromEntries(names.map((name) => [name, fields[name]])) as Partial<ExposedGroupFields>;
  return decided({ was }, fact('ExposedGroupChanged', id, incidentId, changed), line(moment, known.log, incidentId, after));
}

/** It was no group of its own after all: gone from the list, and the log says so. */
export function withdrawExposed(
  _: { readonly groupId: ExposedGroupId },
  known: KnownOneExposed,
  moment: Moment,
): Decision<null, Code> {
  const standing = found(known, false);
  if (!standing.ok) return standing;
  const { id, incidentId, fields } = standing.value.value;
  const said = { code: 'exposed-withdrawn', name: fields.name };
  return decided(null, fact('ExposedGroupWithdrawn', id, incidentId, {}), logFact(moment, known.log, incidentId, { kind: 'situation', said }));
}

/** The inverse: it is on the list again as it stood. */
export function restoreExposed(
  _: { readonly groupId: ExposedGroupId },
  known: KnownOneExposed,
  moment: Moment,
): Decision<null, Code> {
  const standing = found(known, true);
  if (!standing.ok) return standing;
  const { id, incidentId, fields } = standing.value.value;
  return decided(null, fact('ExposedGroupRestored', id, incidentId, {}), line(moment, known.log, incidentId, fields));
}
