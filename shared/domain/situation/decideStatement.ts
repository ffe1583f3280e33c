import type { Instant } from '../../kernel/time.ts';
import { decided, fact, refused, type Decision, type Moment, type NewFact } from '../fact.ts';
import { openIncident } from '../incident/decide.ts';
import type { IncidentId, KnownIncident } from '../incident/incident.ts';
import { isLineOf, type KnownLogEntry, type LogEntryId, type LogSaid } from '../log/log.ts';
import { logFact, type KnownLog } from '../log/logFact.ts';
import type { Owner } from '../owner.ts';
import { changedFields } from './entitiesOf.ts';
import type { StatementFields } from './facts.ts';
import type { SituationRefusal as Code } from './refusals.ts';
import type { Certainty, Severity, StatementId } from './situation.ts';
import type { Statement } from './statementsOf.ts';

export interface KnownStatement {
  readonly incident: KnownIncident | null;
  readonly statement: Statement | null;
  readonly log: KnownLog;
}

function statementLine(moment: Moment, log: KnownLog, incidentId: IncidentId, id: string, said: LogSaid): NewFact {
  return logFact(moment, log, incidentId, { kind: 'situation', said, about: { kind: 'statement', id } });
}

function wordsOf(typed: string | null | undefined): string | null {
  const trimmed = typed?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

/**
 * Adds a statement to the picture: what is so, how sure we are, who says it, and when it was so. Lifted from a log
 * line, the line stays as it is and the new line tells which one it came from.
 */
export function addStatement(
  input: {
    readonly incidentId: IncidentId;
    readonly text: string;
    readonly certainty: Certainty;
    readonly source?: string | undefined;
    readonly observedAt?: Instant | undefined;
    readonly bestBefore?: Instant | undefined;
    readonly severity?: Severity | undefined;
    readonly owner?: Owner | undefined;
    readonly fromLogEntry?: LogEntryId | undefined;
  },
  known: { readonly incident: KnownIncident | null; readonly log: KnownLog; readonly line: KnownLogEntry | null },
  moment: Moment,
): Decision<{ readonly statementId: StatementId }, Code> {
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, Code>;
  const text = input.text.trim();
  if (text === '') return refused('situation/text-empty');
  if (input.fromLogEntry !== undefined && !isLineOf(known.line, input.incidentId)) {
    return refused('log/entry-not-found');
  }
  const { incidentId, certainty, bestBefore = null, severity = 'normal', owner = null, fromLogEntry = null } = input;
  const source = wordsOf(input.source);
  const observedAt = input.observedAt ?? known.line?.occurredAt ?? moment.now;
  const statementId = moment.newId<'statement'>();
  const said = fact('StatementAdded', statementId, incidentId, {
    text,
    certainty,
    source,
    observedAt,
    bestBefore,
    severity,
    owner,
    fromLogEntry,
  });
  const about = { kind: 'statement', id: statementId } as const;
  const line =
    known.line === null
      ? logFact(moment, known.log, incidentId, {
          kind: 'situation',
          text,
          source,
          occurredAt: observedAt,
          unconfirmed: certainty === 'assumed',
          about,
        })
      : statementLine(moment, known.log, incidentId, statementId, {
          code: `statement-promoted-${certainty}`,
          number: known.line.number,
          text,
        });
  return decided({ statementId }, said, line);
}

/** Says it anew: more certain, another number, another source. The earlier version stays readable. */
export function reviseStatement(
  input: {
    readonly statementId: StatementId;
    readonly text?: string | undefined;
    readonly certainty?: Certainty | undefined;
    readonly source?: string | null | undefined;
    readonly observedAt?: Instant | undefined;
    readonly bestBefore?: Instant | null | undefined;
    readonly severity?: Severity | undefined;
    readonly owner?: Owner | null | undefined;
  },
  known: KnownStatement,
  moment: Moment,
): Decision<null, Code> {
  const found = openStatement(known);
  if (!found.ok) return found;
  const { statement, incidentId } = found.value;
  if (statement.fields.retired) return refused('situation/statement-retired');
  const text = input.text?.trim();
  if (text === '') return refused('situation/text-empty');
  const changed = changedFields<StatementFields>(statement.fields, {
    text,
    certainty: input.certainty,
    source: input.source === undefined ? undefined : wordsOf(input.source),
    bestBefore: input.bestBefore,
    severity: input.severity,
    owner: input.owner,
    observedAt: input.observedAt,
  });
  if (changed === null) return refused('situation/nothing-changed');
  const stands = { ...statement.fields, ...changed };
  return decided(
    null,
    fact('StatementRevised', statement.id, incidentId, changed),
    statementLine(moment, known.log, incidentId, statement.id, {
      code: `statement-revised-${stands.certainty}`,
      text: stands.text,
      source: stands.source,
    }),
  );
}

/** Takes a statement out of the picture because it no longer matters or was wrong; earlier pictures keep it. */
export function retireStatement(
  input: { readonly statementId: StatementId; readonly reason?: string | undefined },
  known: KnownStatement,
  moment: Moment,
): Decision<null, Code> {
  const found = openStatement(known);
  if (!found.ok) return found;
  const { statement, incidentId } = found.value;
  if (statement.fields.retired) return refused('situation/statement-retired');
  const reason = wordsOf(input.reason);
  return decided(
    null,
    fact('StatementRetired', statement.id, incidentId, { reason }),
    statementLine(moment, known.log, incidentId, statement.id, {
      code: 'statement-retired',
      text: statement.fields.text,
      reason,
    }),
  );
}

/** Puts a retired statement back. */
export function restoreStatement(
  _input: { readonly statementId: StatementId },
  known: KnownStatement,
  moment: Moment,
): Decision<null, Code> {
  const found = openStatement(known);
  if (!found.ok) return found;
  const { statement, incidentId } = found.value;
  if (!statement.fields.retired) return refused('situation/statement-not-retired');
  return decided(
    null,
    fact('StatementRestored', statement.id, incidentId, {}),
    statementLine(moment, known.log, incidentId, statement.id, {
      code: 'statement-restored',
      text: statement.fields.text,
    }),
  );
}

type Found = { readonly ok: true; readonly value: { readonly statement: Statement; readonly incidentId: IncidentId } };

function openStatement(known: KnownStatement): Found | Extract<Decision<never, Code>, { ok: false }> {
  if (known.statement === null || known.incident === null) return refused('situation/statement-not-found');
  if (known.incident.closedAt !== null) return refused('incident/closed');
  return { ok: true, value: { statement: known.statement, incidentId: known.incident.id } };
}
