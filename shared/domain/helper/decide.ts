import type { Instant } from '../../kernel/time.ts';
import { decided, fact, refused, type Decision, type Moment, type NewFact } from '../fact.ts';
import { openIncident } from '../incident/decide.ts';
import type { IncidentId, KnownIncident } from '../incident/incident.ts';
import { withdrawEntry } from '../log/decide.ts';
import type { KnownLogEntry } from '../log/log.ts';
import { logFact, type KnownLog } from '../log/logFact.ts';
import { changedFields } from '../situation/entitiesOf.ts';
import { waysFrom, type HelperFields, type HelperId, type HelperKind, type HelperState, type KnownHelper } from './helper.ts';

export const helperRefusals = [
  'helper/name-empty',
  'helper/not-found',
  'helper/no-way',
  'helper/nothing-changed',
  'helper/nothing-to-undo',
  'helper/time-order',
] as const;
type Code = (typeof helperRefusals)[number] | 'incident/not-found' | 'incident/closed';

interface KnownGround {
  readonly incident: KnownIncident | null;
  readonly log: KnownLog;
}
/** What the rules know of one helper; `entry` is the line of its last step. */
export interface KnownOneHelper extends KnownGround {
  readonly helper: KnownHelper | null;
  readonly entry: KnownLogEntry | null;
}

/** A step and its one line in the log: who, what they bring, whom to talk to. */
function step(
  moment: Moment,
  log: KnownLog,
  helper: Pick<KnownHelper, 'id' | 'incidentId' | 'fields'>,
  said: { readonly state: HelperState; readonly at: Instant; readonly note: string },
): NewFact[] {
  const { id, incidentId, fields } = helper;
  const { state, at } = said;
  const note = said.note.trim();
  const entryId = moment.newId<'logEntry'>();
  const line = logFact(moment, log, incidentId, {
    entryId,
    kind: 'measure',
    said: {
      code: `helper-${state}`,
      name: fields.name,
      capacity: fields.capacity === '' ? null : fields.capacity,
      contact: fields.contact === '' ? null : fields.contact,
      note: note === '' ? null : note,
    },
    about: { kind: 'helper', id },
    occurredAt: at,
  });
  return [line, fact('HelperStepTaken', id, incidentId, { state, at, note: note === '' ? null : note, entryId })];
}

/** Somebody was asked, or has offered. */
export function noteHelper(
  input: {
    readonly incidentId: IncidentId;
    readonly name: string;
    readonly kind: HelperKind;
    readonly contact?: string | undefined;
    readonly capacity?: string | undefined;
    readonly state: HelperState;
    readonly at?: Instant | undefined;
  },
  known: KnownGround,
  moment: Moment,
): Decision<{ readonly helperId: HelperId }, Code> {
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, Code>;
  const name = input.name.trim();
  if (name === '') return refused('helper/name-empty');
  const at = input.at ?? moment.now;
  if (at > moment.now) return refused('helper/time-order');
  const { incidentId, kind, contact = '', capacity = '' } = input;
  const fields: HelperFields = { name, kind, contact: contact.trim(), capacity: capacity.trim() };
  const id = moment.newId<'helper'>();
  return decided(
    { helperId: id },
    fact('HelperNoted', id, incidentId, fields),
    ...step(moment, known.log, { id, incidentId, fields }, { state: input.state, at, note: '' }),
  );
}

function found(known: KnownOneHelper): Decision<KnownHelper, Code> {
  if (known.helper === null) return refused('helper/not-found');
  const shut = openIncident(known.incident);
  return shut === null ? decided(known.helper) : (shut as Decision<never, Code>);
}

/** It has come a step further: one line in the log. */
export function markHelper(
  input: {
    readonly helperId: HelperId;
    readonly state: HelperState;
    readonly at?: Instant | undefined;
    readonly note?: string | undefined;
  },
  known: KnownOneHelper,
  moment: Moment,
): Decision<null, Code> {
  const standing = found(known);
  if (!standing.ok) return standing;
  const helper = standing.value.value;
  const last = helper.steps.at(-1);
  if (last !== undefined && !waysFrom(last.state).includes(input.state)) return refused('helper/no-way', { name: helper.fields.name });
  const at = input.at ?? moment.now;
  if (at > moment.now) return refused('helper/time-order');
  return decided(null, ...step(moment, known.log, helper, { state: input.state, at, note: input.note ?? '' }));
}

/** Puts right who, whom to talk to, or what they bring. Without a line: nothing has happened, one only knows better. */
export function changeHelper(
  input: {
    readonly helperId: HelperId;
    readonly name?: string | undefined;
    readonly kind?: HelperKind | undefined;
    readonly contact?: string | undefined;
    readonly capacity?: string | undefined;
  },
  known: KnownOneHelper,
): Decision<{ readonly was: Partial<HelperFields> }, Code> {
  const standing = found(known);
  if (!standing.ok) return standing;
  const { id, incidentId, fields } = standing.value.value;
  if (input.name?.trim() === '') return refused('helper/name-empty');
  const said = { name: input.name?.trim(), kind: input.kind, contact: input.contact?.trim(), capacity: input.capacity?.trim() };
  const changed = changedFields<HelperFields>(fields, said);
  if (changed === null) return refused('helper/nothing-changed');
  const names = Object.keys(changed) as (keyof HelperFields)[];
  const was = Object.fromEntries(names.map((name) => [name, fields[name]])) as Partial<HelperFields>;
  return decided({ was }, fact('HelperChanged', id, incidentId, changed));
}

/** Takes back the last step: its line is withdrawn, and what stood before holds. Without a step left it is gone from the list. */
export function undoHelper(_: { readonly helperId: HelperId }, known: KnownOneHelper): Decision<null, Code> {
  const standing = found(known);
  if (!standing.ok) return standing;
  const { id, incidentId, steps } = standing.value.value;
  const last = steps.at(-1);
  if (last === undefined) return refused('helper/nothing-to-undo');
  const line = withdrawEntry({ entryId: last.entryId }, known);
  return decided(
    null,
    fact('HelperStepUndone', id, incidentId, { entryId: last.entryId }),
    // A log keeper may have withdrawn the line before; then there is nothing left to strike.
    ...(line.ok ? line.value.facts : []),
  );
}
