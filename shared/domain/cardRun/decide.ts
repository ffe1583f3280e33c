import type { CardId, KnownCard, StepId } from '../card/card.ts';
import type { ContactId } from '../contact/contact.ts';
import { recordDecision } from '../decision/decide.ts';
import { decided, fact, refused, type Decision, type Moment, type NewFact } from '../fact.ts';
import { openIncident } from '../incident/decide.ts';
import type { IncidentId, KnownIncident } from '../incident/incident.ts';
import { logFact, type KnownLog } from '../log/logFact.ts';
import { stepPlaces, stopBefore, type CardRunId, type KnownCardRun, type StepPlace } from './cardRun.ts';

export const cardRunRefusals = [
  'cardRun/not-found',
  'cardRun/already-running',
  'cardRun/ended',
  'cardRun/not-ended',
  'cardRun/step-not-found',
  'cardRun/value-missing',
  'cardRun/reason-missing',
  'cardRun/already-answered',
  'cardRun/not-answered',
  'cardRun/hard-stop',
  'cardRun/no-hard-stop',
  'cardRun/pause-point-not-found',
  'cardRun/active-threat',
  'cardRun/superseded',
] as const;
type Code =
  | (typeof cardRunRefusals)[number]
  | 'card/not-found'
  | 'card/retired'
  | 'incident/not-found'
  | 'incident/closed';

interface KnownAct {
  readonly incident: KnownIncident | null;
  readonly log: KnownLog;
  readonly run: KnownCardRun | null;
}

/**
 * Opens a card in an incident; the same card runs once at a time and is resumed where it was left. The card that leads
 * everybody out is not opened beside an active threat unless whoever opens it has read that warning (SC-30).
 */
export function startCardRun(
  input: {
    readonly incidentId: IncidentId;
    readonly cardId: CardId;
    /** The version that was chosen, where whoever chose it saw one. */
    readonly version?: number | undefined;
    readonly despiteThreat?: boolean | undefined;
  },
  known: {
    readonly incident: KnownIncident | null;
    readonly log: KnownLog;
    readonly card: KnownCard | null;
    readonly running: CardRunId | null;
    /** A threat to people on the place has been chosen: by the incident's type, or by a card to lock in. */
    readonly activeThreat: boolean;
  },
  moment: Moment,
): Decision<{ readonly runId: CardRunId }, Code> {
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, Code>;
  if (known.card === null) return refused('card/not-found');
  const { content, version } = known.card;
  if (known.card.retired) return refused('card/retired', { title: content.title });
  if (input.version !== undefined && input.version !== version) return refused('cardRun/superseded', { title: content.title, version });
  if (known.running !== null) return refused('cardRun/already-running', { title: content.title });
  const isAgainstThreat = content.purpose === 'fire-evacuation' && known.activeThreat;
  if (isAgainstThreat && input.despiteThreat !== true) return refused('cardRun/active-threat', { title: content.title });
  const runId = moment.newId<'cardRun'>();
  return decided(
    { runId },
    fact('CardRunStarted', runId, input.incidentId, { cardId: input.cardId, version, content }),
    logFact(moment, known.log, input.incidentId, {
      kind: 'card',
      said: { code: isAgainstThreat ? 'card-opened-despite-threat' : 'card-opened', title: content.title, version },
      about: { kind: 'cardRun', id: runId },
    }),
  );
}

type Found = { readonly ok: true; readonly run: KnownCardRun; readonly place: StepPlace } | Extract<Decision<never, Code>, { ok: false }>;

function find(known: KnownAct, stepId: StepId): Found {
  const shut = openIncident(known.incident);
  if (shut?.ok === false) return shut as Extract<Decision<never, Code>, { ok: false }>;
  if (known.run === null) return refused('cardRun/not-found');
  if (known.run.endedAt !== null) return refused('cardRun/ended', { title: known.run.content.title });
  const place = stepPlaces(known.run.content).find(({ step }) => step.id === stepId);
  return place === undefined ? refused('cardRun/step-not-found') : { ok: true, run: known.run, place };
}

function line(
  moment: Moment,
  known: KnownAct,
  run: KnownCardRun,
  code: string,
  particulars: Readonly<Record<string, string | number>>,
): NewFact {
  return logFact(moment, known.log, run.incidentId, {
    kind: 'card',
    said: { code, title: run.content.title, ...particulars },
    about: { kind: 'cardRun', id: run.id },
  });
}

/** Acknowledges a step with what was seen: a value, not a tick. One step, one line in the log. */
export function acknowledgeStep(
  input: { readonly runId: CardRunId; readonly stepId: StepId; readonly value: string },
  known: KnownAct,
  moment: Moment,
): Decision<null, Code> {
  const found = find(known, input.stepId);
  if (!found.ok) return found;
  const { run, place } = found;
  if (run.steps.get(input.stepId)?.kind === 'acknowledged') return refused('cardRun/already-answered', { step: place.number });
  const stop = stopBefore(run.content, run.opened, input.stepId);
  if (stop !== null) return refused('cardRun/hard-stop', { step: stop.number, text: stop.step.text });
  const value = input.value.trim();
  if (value === '') return refused('cardRun/value-missing', { step: place.number });
  return decided(
    null,
    fact('CardStepAcknowledged', run.id, run.incidentId, { stepId: input.stepId, value }),
    line(moment, known, run, 'card-step', { step: place.number, text: place.step.text, value }),
  );
}

/** Says that a step does not apply here, and why. A hard stop can never be put aside this way. */
export function setStepAside(
  input: { readonly runId: CardRunId; readonly stepId: StepId; readonly reason: string },
  known: KnownAct,
  moment: Moment,
): Decision<null, Code> {
  const found = find(known, input.stepId);
  if (!found.ok) return found;
  const { run, place } = found;
  const stop = place.step.hardStop ? place : stopBefore(run.content, run.opened, input.stepId);
  if (stop !== null) return refused('cardRun/hard-stop', { step: stop.number, text: stop.step.text });
  const reason = input.reason.trim();
  if (reason === '') return refused('cardRun/reason-missing');
  return decided(
    null,
    fact('CardStepNotApplicable', run.id, run.incidentId, { stepId: input.stepId, reason }),
    line(moment, known, run, 'card-step-aside', { step: place.number, text: place.step.text, reason }),
  );
}

/** Takes an answer back; that it was given stays in the log. */
export function reopenStep(
  input: { readonly runId: CardRunId; readonly stepId: StepId },
  known: KnownAct,
  moment: Moment,
): Decision<null, Code> {
  const found = find(known, input.stepId);
  if (!found.ok) return found;
  const { run, place } = found;
  if ((run.steps.get(input.stepId)?.kind ?? 'open') === 'open') return refused('cardRun/not-answered', { step: place.number });
  return decided(
    null,
    fact('CardStepReopened', run.id, run.incidentId, { stepId: input.stepId }),
    line(moment, known, run, 'card-step-reopened', { step: place.number, text: place.step.text }),
  );
}

/** The pause point was read aloud and everybody answered. */
export function confirmPausePoint(
  input: { readonly runId: CardRunId; readonly pausePoint: number },
  known: KnownAct,
  moment: Moment,
): Decision<null, Code> {
  const { run } = known;
  if (run === null) return refused('cardRun/not-found');
  const point = run.content.pausePoints[input.pausePoint];
  if (point === undefined) return refused('cardRun/pause-point-not-found');
  if (run.endedAt !== null) return refused('cardRun/ended', { title: run.content.title });
  if (run.confirmed.has(input.pausePoint)) return decided(null);
  return decided(
    null,
    fact('CardPausePointConfirmed', run.id, run.incidentId, { pausePoint: input.pausePoint }),
    line(moment, known, run, 'card-pause-point', { number: input.pausePoint + 1, point: point.title }),
  );
}

/**
 * Lets the team past a hard stop: a leader's decision with its reason, kept among the decisions and in the log with the
 * picture of that minute. `decision` is what was decided, in words; the line it makes is the decision's own.
 */
export function openHardStop(
  input: { readonly runId: CardRunId; readonly stepId: StepId; readonly decision: string; readonly reason: string },
  known: KnownAct,
  moment: Moment,
): Decision<null, Code | 'decision/text-empty'> {
  const found = find(known, input.stepId);
  if (!found.ok) return found;
  const { run, place } = found;
  if (!place.step.hardStop) return refused('cardRun/no-hard-stop', { step: place.number });
  const because = input.reason.trim();
  if (because === '') return refused('cardRun/reason-missing');
  if (run.opened.has(input.stepId)) return decided(null);
  if (input.decision.trim() === '') return refused('decision/text-empty');
  const leader = moment.actor.person;
  const recorded = recordDecision(
    {
      incidentId: run.incidentId,
      what: input.decision,
      because,
      ...(leader === null ? {} : { decidedBy: { kind: 'contact', id: leader } }),
    },
    { incident: known.incident, log: known.log, decisions: [], line: null },
    moment,
  );
  if (!recorded.ok) return recorded as Extract<Decision<never, Code>, { ok: false }>;
  const opened = fact('CardHardStopOpened', run.id, run.incidentId, { stepId: input.stepId, reason: because });
  return decided(null, opened, ...recorded.value.facts);
}

/**
 * Says what one person has done of the card (SC-08: routines existed, one was said to have followed them). The whole of
 * what they have done is said each time, so that the report before is its own way back; null takes them off the list.
 */
export function reportFollowed(
  input: { readonly runId: CardRunId; readonly person: ContactId; readonly steps: readonly StepId[] | null },
  known: KnownAct & { readonly names: ReadonlyMap<ContactId, string> },
  moment: Moment,
): Decision<null, Code | 'contact/not-found'> {
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, Code>;
  const { run } = known;
  if (run === null) return refused('cardRun/not-found');
  const name = known.names.get(input.person);
  if (name === undefined) return refused('contact/not-found');
  const places = stepPlaces(run.content);
  const done = input.steps === null ? null : places.filter(({ step }) => input.steps?.includes(step.id));
  if (done !== null && done.length !== new Set(input.steps).size) return refused('cardRun/step-not-found');
  return decided(
    null,
    fact('CardFollowReported', run.id, run.incidentId, {
      person: input.person,
      steps: done === null ? null : done.map(({ step }) => step.id),
    }),
    line(moment, known, run, done === null ? 'card-follow-removed' : 'card-followed', {
      name,
      done: done?.length ?? 0,
      all: places.length,
    }),
  );
}

/** Puts the card away, finished or not; it can be taken up again. */
export function endCardRun(
  input: { readonly runId: CardRunId; readonly reason?: string | undefined },
  known: KnownAct,
  moment: Moment,
): Decision<null, Code> {
  const { run } = known;
  if (run === null) return refused('cardRun/not-found');
  if (run.endedAt !== null) return refused('cardRun/ended', { title: run.content.title });
  const open = stepPlaces(run.content).filter(({ step }) => (run.steps.get(step.id)?.kind ?? 'open') === 'open').length;
  const reason = input.reason?.trim() ?? '';
  return decided(
    null,
    fact('CardRunEnded', run.id, run.incidentId, { reason: reason === '' ? null : reason }),
    line(moment, known, run, 'card-ended', { open, reason }),
  );
}

/** Takes a card up again where it was left. */
export function resumeCardRun(
  _input: { readonly runId: CardRunId },
  known: KnownAct,
  moment: Moment,
): Decision<null, Code> {
  const { run } = known;
  if (run === null) return refused('cardRun/not-found');
  if (run.endedAt === null) return refused('cardRun/not-ended');
  return decided(null, fact('CardRunResumed', run.id, run.incidentId, {}), line(moment, known, run, 'card-resumed', {}));
}
