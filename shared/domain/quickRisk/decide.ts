import { recordDecision, withdrawDecision, type KnownDecision } from '../decision/decide.ts';
import type { DecisionId } from '../decision/decision.ts';
import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import { openIncident } from '../incident/decide.ts';
import type { IncidentId } from '../incident/incident.ts';
import { withdrawEntry } from '../log/decide.ts';
import type { KnownLogEntry } from '../log/log.ts';
import { logFact } from '../log/logFact.ts';
import type { Danger, KnownQuickRisk, QuickRiskId, Verdict } from './quickRisk.ts';

export const quickRiskRefusals = [
  'quickRisk/about-empty',
  'quickRisk/no-danger',
  'quickRisk/no-measure',
  'quickRisk/not-found',
  'quickRisk/withdrawn',
] as const;
type Code =
  | (typeof quickRiskRefusals)[number]
  | 'incident/not-found'
  | 'incident/closed'
  | 'decision/text-empty'
  | 'decision/not-found'
  | 'decision/withdrawn'
  | 'decision/replaced-not-found'
  | 'decision/nothing-changed'
  | 'log/entry-not-found';

type KnownIncidentAndDecisions = Omit<KnownDecision, 'decision'>;

/** What the rules know of one assessment, with what says in the log what it came to. */
export interface KnownOneQuickRisk extends KnownDecision {
  readonly quickRisk: KnownQuickRisk | null;
  readonly entry: KnownLogEntry | null;
}

/**
 * What are we about to do, what can go wrong, what is done about it, and do we do it. What it comes to is one line in the
 * log; when it is a decision, in the deciders' words, it is recorded as one, and that is the line.
 */
export function assessQuickRisk(
  input: {
    readonly incidentId: IncidentId;
    readonly about: string;
    readonly dangers: readonly Danger[];
    readonly verdict: Verdict;
    readonly decision?: { readonly what: string; readonly because?: string | undefined; readonly authority?: string | undefined } | undefined;
  },
  known: KnownIncidentAndDecisions,
  moment: Moment,
): Decision<{ readonly quickRiskId: QuickRiskId; readonly decisionId: DecisionId | null }, Code> {
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, Code>;
  const about = input.about.trim();
  if (about === '') return refused('quickRisk/about-empty');
  const dangers = input.dangers
    .map((danger) => ({ ...danger, what: danger.what.trim(), measure: danger.measure.trim() }))
    .filter(({ what }) => what !== '');
  if (dangers.length === 0) return refused('quickRisk/no-danger');
  const { incidentId, verdict, decision } = input;
  const measures = dangers.map(({ measure }) => measure).filter((measure) => measure !== '');
  if (verdict === 'go-with-measures' && measures.length === 0) return refused('quickRisk/no-measure');
  const id = moment.newId<'quickRisk'>();
  if (decision !== undefined) {
    const notToAct = verdict === 'do-not';
    const recorded = recordDecision({ incidentId, ...decision, notToAct }, { ...known, line: null }, moment);
    if (!recorded.ok) return recorded;
    const { decisionId } = recorded.value.value;
    return decided(
      { quickRiskId: id, decisionId },
      ...recorded.value.facts,
      fact('QuickRiskAssessed', id, incidentId, { about, dangers, verdict, entryId: null, decisionId }),
    );
  }
  const entryId = moment.newId<'logEntry'>();
  const said = {
    code: `quick-risk-${verdict}`,
    about,
    dangers: dangers.map(({ what }) => what).join('; '),
    measures: measures.length === 0 ? null : measures.join('; '),
  };
  return decided(
    { quickRiskId: id, decisionId: null },
    logFact(moment, known.log, incidentId, { entryId, kind: 'measure', said, about: { kind: 'quickRisk', id } }),
    fact('QuickRiskAssessed', id, incidentId, { about, dangers, verdict, entryId, decisionId: null }),
  );
}

/** It no longer holds: its line is withdrawn, or the decision it led to. */
export function withdrawQuickRisk(
  _: { readonly quickRiskId: QuickRiskId },
  known: KnownOneQuickRisk,
  moment: Moment,
): Decision<null, Code> {
  const { quickRisk } = known;
  if (quickRisk === null) return refused('quickRisk/not-found');
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, Code>;
  if (quickRisk.withdrawn) return refused('quickRisk/withdrawn', { about: quickRisk.about });
  const { id, incidentId, entryId, decisionId } = quickRisk;
  const undone =
    decisionId !== null
      ? withdrawDecision({ decisionId }, known, moment)
      : entryId !== null
        ? withdrawEntry({ entryId }, known)
        : null;
  return decided(
    null,
    fact('QuickRiskWithdrawn', id, incidentId, {}),
    // Decision or line may have been withdrawn by hand before; then there is nothing left to strike.
    ...(undone?.ok === true ? undone.value.facts : []),
  );
}
