import type { Instant } from '../../kernel/time.ts';
import { decided, fact, refused, type Decision, type Moment, type NewFact } from '../fact.ts';
import { openIncident } from '../incident/decide.ts';
import type { IncidentId, KnownIncident } from '../incident/incident.ts';
import { logFact, type KnownLog } from '../log/logFact.ts';
import type {
  HandlingChecklists,
  HandlingLineId,
  HandlingLineKey,
  HandlingLineState,
  HandlingStep,
  HandlingVisitId,
} from './handling.ts';
import { visitUnderWay, type HandlingLine, type HandlingVisit } from './handlingOf.ts';

export const handlingRefusals = [
  'handling/already-in-step',
  'handling/visit-not-found',
  'handling/already-left',
  'handling/not-left',
  'handling/time-order',
  'handling/line-not-found',
  'handling/line-removed',
  'handling/line-not-removed',
  'handling/text-empty',
  'handling/reason-missing',
  'handling/nothing-changed',
] as const;
type IncidentCode = 'incident/not-found' | 'incident/closed';
type Code = (typeof handlingRefusals)[number] | IncidentCode;

/** What every rule of the sub-plan knows. */
export interface KnownHandling {
  readonly incident: KnownIncident | null;
  readonly log: KnownLog;
  /** Those withdrawn too. */
  readonly visits: readonly HandlingVisit[];
  /** Those removed too. */
  readonly lines: readonly HandlingLine[];
  /** The municipality's own checklists of the steps in which nothing has been done yet. */
  readonly untaken: HandlingChecklists;
}

/** Whoever first does something in a step takes the checklist as it stands: this incident keeps it. */
function taking(known: KnownHandling, incidentId: IncidentId, step: HandlingStep): readonly NewFact[] {
  const checklist = known.untaken[step];
  return checklist === undefined ? [] : [fact('HandlingChecklistTaken', incidentId, incidentId, { step, ...checklist })];
}

function line(
  moment: Moment,
  known: KnownHandling,
  incidentId: IncidentId,
  visitId: HandlingVisitId,
  code: string,
  occurredAt?: Instant,
): NewFact {
  return logFact(moment, known.log, incidentId, {
    kind: 'status',
    said: { code },
    about: { kind: 'handling', id: visitId },
    ...(occurredAt === undefined ? {} : { occurredAt }),
  });
}

/** Enters a step, the first time or again: one line in the log. It leaves no other step. */
export function enterHandlingStep(
  input: { readonly incidentId: IncidentId; readonly step: HandlingStep; readonly enteredAt?: Instant | undefined },
  known: KnownHandling,
  moment: Moment,
): Decision<{ readonly visitId: HandlingVisitId }, Code> {
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, IncidentCode>;
  const { incidentId, step, enteredAt = moment.now } = input;
  const earlier = known.visits.filter(({ fields }) => fields.step === step && !fields.withdrawn);
  if (visitUnderWay(earlier) !== undefined) return refused('handling/already-in-step');
  if (enteredAt > moment.now) return refused('handling/time-order');
  const visitId = moment.newId<'handlingVisit'>();
  const code = earlier.length === 0 ? `handling-entered-${step}` : `handling-returned-${step}`;
  return decided(
    { visitId },
    ...taking(known, incidentId, step),
    fact('HandlingStepEntered', visitId, incidentId, { step, enteredAt }),
    line(moment, known, incidentId, visitId, code, enteredAt),
  );
}

type Found =
  | { readonly ok: true; readonly incidentId: IncidentId; readonly visit: HandlingVisit }
  | Extract<Decision<never, Code>, { ok: false }>;

function find(known: KnownHandling, visitId: HandlingVisitId): Found {
  const { incident } = known;
  const visit = known.visits.find(({ id, fields }) => id === visitId && !fields.withdrawn);
  if (incident === null || visit === undefined) return refused('handling/visit-not-found');
  if (incident.closedAt !== null) return refused('incident/closed');
  return { ok: true, incidentId: incident.id, visit };
}

/** Takes back that a step was entered; the log, which says that it was, is told. */
export function withdrawHandlingEntry(
  { visitId }: { readonly visitId: HandlingVisitId },
  known: KnownHandling,
  moment: Moment,
): Decision<null, Code> {
  const found = find(known, visitId);
  if (!found.ok) return found;
  const { incidentId, visit } = found;
  return decided(
    null,
    fact('HandlingStepEntryWithdrawn', visitId, incidentId, {}),
    line(moment, known, incidentId, visitId, `handling-entry-withdrawn-${visit.fields.step}`),
  );
}

/** Leaves a step; its checklist stays as it is. The log already has what was done in it. */
export function leaveHandlingStep(
  { visitId }: { readonly visitId: HandlingVisitId },
  known: KnownHandling,
): Decision<null, Code> {
  const found = find(known, visitId);
  if (!found.ok) return found;
  if (found.visit.fields.leftBy !== null) return refused('handling/already-left');
  return decided(null, fact('HandlingStepLeft', visitId, found.incidentId, {}));
}

/** It was left by mistake. Whoever has entered the step anew meanwhile has settled it already. */
export function resumeHandlingStep(
  { visitId }: { readonly visitId: HandlingVisitId },
  known: KnownHandling,
): Decision<null, Code> {
  const found = find(known, visitId);
  if (!found.ok) return found;
  const { visit, incidentId } = found;
  if (visit.fields.leftBy === null) return refused('handling/not-left');
  if (visitUnderWay(known.visits.filter(({ fields }) => fields.step === visit.fields.step)) !== undefined) {
    return refused('handling/already-in-step');
  }
  return decided(null, fact('HandlingStepResumed', visitId, incidentId, {}));
}

/** Adds what this incident needs to a step's checklist. */
export function addHandlingLine(
  input: { readonly incidentId: IncidentId; readonly step: HandlingStep; readonly text: string },
  known: KnownHandling,
  moment: Moment,
): Decision<{ readonly lineId: HandlingLineId }, Code> {
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, IncidentCode>;
  const text = input.text.trim();
  if (text === '') return refused('handling/text-empty');
  const lineId = moment.newId<'handlingLine'>();
  const { incidentId, step } = input;
  return decided(
    { lineId },
    ...taking(known, incidentId, step),
    fact('HandlingLineAdded', lineId, incidentId, { step, text }),
  );
}

function ownLine(known: KnownHandling, lineId: HandlingLineId): HandlingLine | Extract<Decision<never, Code>, { ok: false }> {
  const found = known.lines.find(({ key, isOwn }) => key === lineId && isOwn);
  if (known.incident === null || found === undefined) return refused('handling/line-not-found');
  return known.incident.closedAt === null ? found : refused('incident/closed');
}

/** Takes an own line off the checklist; what was answered on it stays readable at earlier moments. */
export function removeHandlingLine(
  { lineId }: { readonly lineId: HandlingLineId },
  known: KnownHandling,
): Decision<null, Code> {
  const found = ownLine(known, lineId);
  if ('ok' in found) return found;
  if (found.removed) return refused('handling/line-removed');
  return decided(null, fact('HandlingLineRemoved', lineId, known.incident!.id, {}));
}

/** The inverse: the line stands on the checklist again, answered as it was. */
export function restoreHandlingLine(
  { lineId }: { readonly lineId: HandlingLineId },
  known: KnownHandling,
): Decision<null, Code> {
  const found = ownLine(known, lineId);
  if ('ok' in found) return found;
  if (!found.removed) return refused('handling/line-not-removed');
  return decided(null, fact('HandlingLineRestored', lineId, known.incident!.id, {}));
}

/** Ticks a line, says that it does not apply and why, or opens it again. Its own inverse. */
export function answerHandlingLine(
  input: {
    readonly incidentId: IncidentId;
    readonly line: HandlingLineKey;
    readonly state: HandlingLineState;
    readonly reason?: string | undefined;
  },
  known: KnownHandling,
): Decision<null, Code> {
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, IncidentCode>;
  const { incidentId, state } = input;
  const found = known.lines.find(({ key }) => key === input.line);
  if (found === undefined) return refused('handling/line-not-found');
  if (found.removed) return refused('handling/line-removed');
  const reason = state === 'not-applicable' ? (input.reason?.trim() ?? '') : null;
  if (reason === '') return refused('handling/reason-missing');
  // Two who disagree are settled by saying it once more.
  if (state === found.state && reason === found.reason && found.concurrent.length === 0) {
    return refused('handling/nothing-changed');
  }
  const subject = found.isOwn ? found.key : incidentId;
  return decided(
    null,
    ...taking(known, incidentId, found.step),
    fact('HandlingLineAnswered', subject, incidentId, { line: found.key, state, reason }),
  );
}
