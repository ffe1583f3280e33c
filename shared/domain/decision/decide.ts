import type { Instant } from '../../kernel/time.ts';
import { decided, fact, refused, type Decision as Outcome, type Moment } from '../fact.ts';
import { openIncident } from '../incident/decide.ts';
import type { IncidentId, KnownIncident } from '../incident/incident.ts';
import { isLineOf, type KnownLogEntry, type LogEntryId } from '../log/log.ts';
import { logFact, logNumber, type KnownLog } from '../log/logFact.ts';
import type { Owner } from '../owner.ts';
import { changedFields } from '../situation/entitiesOf.ts';
import type { Alternative, DecisionId } from './decision.ts';
import type { Decision } from './decisionsOf.ts';
import type { DecisionFields } from './facts.ts';

export const decisionRefusals = [
  'decision/text-empty',
  'decision/not-found',
  'decision/replaced-not-found',
  'decision/withdrawn',
  'decision/nothing-changed',
] as const;
type Code = (typeof decisionRefusals)[number] | 'incident/not-found' | 'incident/closed' | 'log/entry-not-found';

/** What the rules know of an incident's decisions. */
export interface KnownDecisions {
  readonly incident: KnownIncident | null;
  readonly decisions: readonly Decision[];
  readonly log: KnownLog;
}

/** What the rules know when one decision is pointed at; `decision` is null when there is none of that id. */
export interface KnownDecision extends KnownDecisions {
  readonly decision: Decision | null;
}

interface AlternativeInput {
  readonly what: string;
  readonly rejectedBecause?: string | undefined;
}

interface FieldsInput {
  readonly because?: string | undefined;
  readonly alternatives?: readonly AlternativeInput[] | undefined;
  readonly notToAct?: boolean | undefined;
  readonly authority?: string | undefined;
  readonly uncertainty?: string | undefined;
  readonly reviewAt?: Instant | undefined;
  readonly decidedBy?: Owner | undefined;
}

/** Words, or null when nothing was said. */
function wordsOf(typed: string | undefined): string | null {
  const trimmed = typed?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

function alternativesOf(typed: readonly AlternativeInput[]): Alternative[] {
  return typed.flatMap(({ what, rejectedBecause }) => {
    const option = wordsOf(what);
    return option === null ? [] : [{ what: option, rejectedBecause: wordsOf(rejectedBecause) }];
  });
}

/**
 * Records a decision and its one line in the log. What was decided is enough; the rest can be said now or put right
 * later. An earlier decision is replaced only when it is named: two decisions on one matter both stand.
 */
export function recordDecision(
  input: FieldsInput & {
    readonly incidentId: IncidentId;
    readonly what: string;
    readonly occurredAt?: Instant | undefined;
    readonly beganAt?: Instant | undefined;
    readonly fromLogEntry?: LogEntryId | undefined;
    readonly replaces?: readonly DecisionId[] | undefined;
  },
  known: KnownDecisions & { readonly line: KnownLogEntry | null },
  moment: Moment,
): Outcome<{ readonly decisionId: DecisionId; readonly number: string }, Code> {
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Outcome<never, Code>;
  const what = input.what.trim();
  if (what === '') return refused('decision/text-empty');
  if (input.fromLogEntry !== undefined && !isLineOf(known.line, input.incidentId)) {
    return refused('log/entry-not-found');
  }
  const { incidentId, fromLogEntry = null, replaces = [] } = input;
  if (replaces.some((replaced) => !known.decisions.some(({ id }) => id === replaced))) {
    return refused('decision/replaced-not-found');
  }
  const decisionId = moment.newId<'decision'>();
  const number = logNumber(known.log.letter, known.log.next);
  const beganAt = input.beganAt ?? moment.now;
  const occurredAt = input.occurredAt ?? beganAt;
  return decided(
    { decisionId, number },
    fact('DecisionRecorded', decisionId, incidentId, {
      what,
      because: wordsOf(input.because),
      alternatives: alternativesOf(input.alternatives ?? []),
      notToAct: input.notToAct ?? false,
      authority: wordsOf(input.authority),
      uncertainty: wordsOf(input.uncertainty),
      reviewAt: input.reviewAt ?? null,
      decidedBy: input.decidedBy ?? null,
      number,
      occurredAt,
      fromLogEntry,
      replaces,
    }),
    logFact(moment, known.log, incidentId, {
      kind: 'decision',
      text: what,
      occurredAt,
      beganAt,
      about: { kind: 'decision', id: decisionId },
    }),
  );
}

/** Puts a decision right; the original words stay readable. */
export function correctDecision(
  input: { readonly [Field in keyof FieldsInput]: FieldsInput[Field] } & {
    readonly decisionId: DecisionId;
    readonly what?: string | undefined;
    readonly reason?: string | undefined;
  },
  known: KnownDecision,
  moment: Moment,
): Outcome<null, Code> {
  const found = standingDecision(known);
  if (!found.ok) return found;
  const { decision, incidentId } = found.value;
  const what = input.what?.trim();
  if (what === '') return refused('decision/text-empty');
  const said: { readonly [Field in keyof DecisionFields]?: DecisionFields[Field] | undefined } = {
    what,
    because: input.because === undefined ? undefined : wordsOf(input.because),
    alternatives: input.alternatives === undefined ? undefined : alternativesOf(input.alternatives),
    notToAct: input.notToAct,
    authority: input.authority === undefined ? undefined : wordsOf(input.authority),
    uncertainty: input.uncertainty === undefined ? undefined : wordsOf(input.uncertainty),
    reviewAt: input.reviewAt,
    decidedBy: input.decidedBy,
  };
  const changed = changedFields<DecisionFields>(decision.fields, said);
  if (changed === null) return refused('decision/nothing-changed');
  const reason = wordsOf(input.reason);
  return decided(
    null,
    fact('DecisionCorrected', decision.id, incidentId, { ...changed, reason }),
    logFact(moment, known.log, incidentId, {
      kind: 'decision',
      said: {
        code: 'decision-corrected',
        number: decision.fields.number,
        what: changed.what ?? decision.fields.what,
        reason,
      },
      about: { kind: 'decision', id: decision.id },
    }),
  );
}

/** Withdraws a decision: it stays, struck through, with who took it back and when. */
export function withdrawDecision(
  input: { readonly decisionId: DecisionId; readonly reason?: string | undefined },
  known: KnownDecision,
  moment: Moment,
): Outcome<null, Code> {
  const found = standingDecision(known);
  if (!found.ok) return found;
  const { decision, incidentId } = found.value;
  const reason = wordsOf(input.reason);
  const { number, what } = decision.fields;
  return decided(
    null,
    fact('DecisionWithdrawn', decision.id, incidentId, { reason }),
    logFact(moment, known.log, incidentId, {
      kind: 'decision',
      said: { code: 'decision-withdrawn', number, what, reason },
      about: { kind: 'decision', id: decision.id },
    }),
  );
}

type Found = { readonly ok: true; readonly value: { readonly decision: Decision; readonly incidentId: IncidentId } };

function standingDecision(known: KnownDecision): Found | Extract<Outcome<never, Code>, { ok: false }> {
  if (known.decision === null || known.incident === null) return refused('decision/not-found');
  if (known.incident.closedAt !== null) return refused('incident/closed');
  if (known.decision.fields.withdrawn) return refused('decision/withdrawn', { number: known.decision.fields.number });
  return { ok: true, value: { decision: known.decision, incidentId: known.incident.id } };
}
