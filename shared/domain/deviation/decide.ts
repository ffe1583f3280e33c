import type { Instant } from '../../kernel/time.ts';
import { unixMsOf } from '../../kernel/time.ts';
import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import { holdsIdentityNumber } from '../identityNumber.ts';
import {
  deviationNumber,
  systemFirst,
  type DeviationId,
  type DeviationReport,
  type DeviationRoutine,
  type DeviationSorting,
  type KnownDeviation,
  type RepetitionThreshold,
} from './deviation.ts';
import type { DeviationRefusal } from './refusals.ts';

/** What the rules know when a deviation is pointed at; null when there is none of that id. */
export interface AboutDeviation {
  readonly deviation: KnownDeviation | null;
}

type Refused = Extract<Decision<never, DeviationRefusal>, { ok: false }>;

/** The deviation, when something may still be done with it. */
export function openDeviation({ deviation }: AboutDeviation): { readonly ok: true; readonly value: KnownDeviation } | Refused {
  if (deviation === null || deviation.withdrawn) return refused('deviation/not-found');
  return deviation.closed ? refused('deviation/closed', { number: deviation.number }) : { ok: true, value: deviation };
}

export interface ReportInput extends Omit<DeviationReport, 'happenedAt'> {
  /** Left out: now. */
  readonly happenedAt?: Instant | undefined;
  /** What the router asked: whether it is about what happened to one patient or user. */
  readonly isAboutPatient: boolean;
}

function trimmedRoutine(routine: DeviationRoutine | null): DeviationRoutine | null {
  const title = routine?.title.trim() ?? '';
  return routine === null || title === '' ? null : { ...routine, title };
}

/** A person is never the only part of it: something let it happen. */
const personAlone = (factors: DeviationReport['factors']): boolean => factors.length === 1 && factors[0] === 'person';

/**
 * Reports a deviation, or an adaptation that worked. What belongs to a patient's record is sent to the system that keeps
 * such records; a national identity number is refused wherever it stands.
 */
export function reportDeviation(
  input: ReportInput,
  known: { readonly letter: string; readonly next: number },
  moment: Moment,
): Decision<{ readonly deviationId: DeviationId; readonly number: string }, DeviationRefusal> {
  if (input.isAboutPatient) return refused('deviation/patient-data');
  const [what, did, planned, why, reuse] = [input.what, input.did, input.planned, input.why, input.reuse].map((text) => text.trim());
  const { kind, type, severity, routineAnswer, isNameless, paper } = input;
  const routine = trimmedRoutine(input.routine);
  const words = [what, did, planned, why, reuse, input.sector, input.unit, routine?.title, input.patientReference];
  if (holdsIdentityNumber([...words, paper?.writtenBy, paper?.copiedBy])) return refused('deviation/identity-number');
  if (what === undefined || what === '') return refused('deviation/text-empty');
  if (kind === 'positive' && [planned, why, reuse].some((text) => text === '')) return refused('deviation/prompts-empty');
  const factors = systemFirst(input.factors);
  if (kind === 'negative' && personAlone(factors)) return refused('deviation/person-alone');
  const happenedAt = input.happenedAt ?? moment.now;
  if (unixMsOf(happenedAt) > unixMsOf(moment.now)) return refused('deviation/time-order');
  const copiedBy = paper?.copiedBy.trim() ?? '';
  if (paper !== null && copiedBy === '') return refused('deviation/copier-missing');
  const reference = input.patientReference?.trim() ?? '';
  const writtenBy = paper?.writtenBy?.trim() ?? '';
  const deviationId = moment.newId<'deviation'>();
  const number = deviationNumber(known.letter, known.next);
  return decided(
    { deviationId, number },
    fact('DeviationReported', deviationId, 'workspace', {
      number, kind, what, did: did ?? '', planned: planned ?? '', why: why ?? '', reuse: reuse ?? '', type, factors, severity,
      sector: input.sector.trim(), unit: input.unit.trim(), routine, routineAnswer, happenedAt, isNameless,
      patientReference: reference === '' ? null : reference,
      paper: paper === null ? null : { writtenOn: paper.writtenOn, writtenBy: writtenBy === '' ? null : writtenBy, copiedBy },
    }),
  );
}

/**
 * Takes a report back, by the one who sent it and before anybody has received it: what somebody has goes away by being
 * closed, never by being taken back. It stays in the journal, and can be put back.
 */
export function withdrawDeviation(
  input: { readonly deviationId: DeviationId; readonly reason: string },
  known: AboutDeviation,
  moment: Moment,
): Decision<null, DeviationRefusal> {
  const found = openDeviation(known);
  if (!found.ok) return found;
  if (found.value.sentBy !== moment.actor.person) return refused('deviation/not-yours', { number: found.value.number });
  if (found.value.received) return refused('deviation/already-received', { number: found.value.number });
  const reason = input.reason.trim();
  if (holdsIdentityNumber([reason])) return refused('deviation/identity-number');
  return decided(null, fact('DeviationWithdrawn', found.value.id, 'workspace', { reason }));
}

export function restoreDeviation(
  _input: { readonly deviationId: DeviationId },
  { deviation }: AboutDeviation,
  moment: Moment,
): Decision<null, DeviationRefusal> {
  if (deviation === null) return refused('deviation/not-found');
  if (deviation.sentBy !== moment.actor.person) return refused('deviation/not-yours', { number: deviation.number });
  if (!deviation.withdrawn) return refused('deviation/not-withdrawn');
  return decided(null, fact('DeviationRestored', deviation.id, 'workspace', {}));
}

/** Says to the sender that somebody has it. */
export function receiveDeviation(
  _input: { readonly deviationId: DeviationId },
  known: AboutDeviation,
): Decision<null, DeviationRefusal> {
  const found = openDeviation(known);
  if (!found.ok) return found;
  if (found.value.received) return refused('deviation/already-received', { number: found.value.number });
  return decided(null, fact('DeviationReceived', found.value.id, 'workspace', {}));
}

type Given<Fields> = { readonly [Field in keyof Fields]?: Fields[Field] | undefined };

/** Puts type, factors, severity or routine right. The sender's words stay. `was` puts it back. */
export function sortDeviation(
  input: { readonly deviationId: DeviationId } & Given<DeviationSorting>,
  known: AboutDeviation,
): Decision<{ readonly was: Partial<DeviationSorting> }, DeviationRefusal> {
  const found = openDeviation(known);
  if (!found.ok) return found;
  const before = found.value;
  const routine = input.routine === undefined ? before.routine : trimmedRoutine(input.routine);
  const after: DeviationSorting = {
    type: input.type ?? before.type,
    factors: systemFirst(input.factors ?? before.factors),
    severity: input.severity ?? before.severity,
    routine,
  };
  if (holdsIdentityNumber([routine?.title])) return refused('deviation/identity-number');
  if (before.kind === 'negative' && personAlone(after.factors)) return refused('deviation/person-alone');
  const names = (['type', 'factors', 'severity', 'routine'] as const).filter(
    (name) => JSON.stringify(after[name]) !== JSON.stringify(before[name]),
  );
  if (names.length === 0) return refused('deviation/nothing-changed');
  const only = (from: DeviationSorting): Partial<DeviationSorting> => Object.fromEntries(names.map((name) => [name, from[name]]));
  return decided({ was: only(before) }, fact('DeviationSorted', before.id, 'workspace', { fields: only(after) }));
}

/** Words back to the sender, also after it is closed. */
export function answerSender(
  input: { readonly deviationId: DeviationId; readonly text: string },
  { deviation }: AboutDeviation,
): Decision<null, DeviationRefusal> {
  if (deviation === null || deviation.withdrawn) return refused('deviation/not-found');
  const text = input.text.trim();
  if (text === '') return refused('deviation/text-empty');
  if (holdsIdentityNumber([text])) return refused('deviation/identity-number');
  return decided(null, fact('DeviationAnswered', deviation.id, 'workspace', { text }));
}

/** Says how many against the same routine, within how many days, are a signal. */
export function setThreshold(
  input: RepetitionThreshold,
  known: { readonly installation: string; readonly threshold: RepetitionThreshold },
): Decision<{ readonly was: RepetitionThreshold }, DeviationRefusal> {
  const { count, days } = input;
  if (count === known.threshold.count && days === known.threshold.days) return refused('deviation/nothing-changed');
  return decided({ was: known.threshold }, fact('RepetitionThresholdSet', known.installation, 'workspace', { count, days }));
}
