import type { CardContent, CardId, StepId } from '../card/card.ts';
import { draftCard } from '../card/decide.ts';
import { stepPlaces } from '../cardRun/cardRun.ts';
import { decided, fact, refused, type Decision, type Moment, type NewFact } from '../fact.ts';
import { openIncident } from '../incident/decide.ts';
import type { IncidentId, IncidentType, KnownIncident } from '../incident/incident.ts';
import { logFact, type KnownLog } from '../log/logFact.ts';
import type { RoleId } from '../role/role.ts';
import type { ImprovisedSource, ImprovisedStepId, KnownImprovisedStep } from './improvised.ts';

export const improvisedRefusals = [
  'improvised/not-found',
  'improvised/already-marked',
  'improvised/not-removed',
  'improvised/text-empty',
  'improvised/title-empty',
  'improvised/no-steps',
] as const;
type Code =
  | (typeof improvisedRefusals)[number]
  | 'incident/not-found'
  | 'incident/closed'
  | 'role/not-found'
  | 'cardRun/not-found'
  | 'cardRun/step-not-found';

/** The card in use that a step was marked in. */
export interface KnownMarkedRun {
  readonly incidentId: IncidentId;
  readonly content: CardContent;
}

/** What the rules know of an incident's improvised steps. */
export interface KnownImprovised {
  readonly incident: KnownIncident | null;
  readonly log: KnownLog;
  readonly type: IncidentType;
  /** In the order they were marked, those removed too. */
  readonly steps: readonly KnownImprovisedStep[];
  /** The roles in use. */
  readonly roles: ReadonlySet<RoleId>;
  /** The card in use that the step was marked in; null when it was marked in none, or there is none of that id. */
  readonly run: KnownMarkedRun | null;
}

/** Where in a card: its title, and the number of the step before; null before the first. */
function placeIn({ content }: KnownMarkedRun, after: StepId | undefined): { readonly title: string; readonly step: number | null } {
  const place = stepPlaces(content).find(({ step }) => step.id === after);
  return { title: content.title, step: place?.number ?? null };
}

/**
 * What was done beyond a card is told nowhere else: one line in the log while the incident lasts. What was lifted from a
 * task or a line has its line already.
 */
function lineOf(
  known: KnownImprovised,
  moment: Moment,
  code: 'card-step-improvised' | 'card-step-improvised-undone',
  { text, source }: { readonly text: string; readonly source: ImprovisedSource | null },
): readonly NewFact[] {
  const { incident, run } = known;
  if (incident === null || incident.closedAt !== null || run === null || source?.kind !== 'cardRun') return [];
  const said = { code, ...placeIn(run, source.after), text };
  return [logFact(moment, known.log, incident.id, { kind: 'card', said, about: { kind: 'cardRun', id: source.id } })];
}

/** Marks something that was done and stood on no card; may also be done after the incident, when one looks back. */
export function markImprovised(
  input: {
    readonly incidentId: IncidentId;
    readonly text: string;
    readonly roleId?: RoleId | undefined;
    readonly source?: ImprovisedSource | undefined;
  },
  known: KnownImprovised,
  moment: Moment,
): Decision<{ readonly stepId: ImprovisedStepId }, Code> {
  if (known.incident === null) return refused('incident/not-found');
  const text = input.text.trim();
  if (text === '') return refused('improvised/text-empty');
  const { incidentId, roleId = null, source = null } = input;
  if (roleId !== null && !known.roles.has(roleId)) return refused('role/not-found');
  const isMarked = known.steps.some(
    (step) => !step.removed && source !== null && step.source?.kind === source.kind && step.source.id === source.id,
  );
  if (source?.kind === 'cardRun') {
    if (known.run?.incidentId !== incidentId) return refused('cardRun/not-found');
    const steps = stepPlaces(known.run.content).map(({ step }) => step.id);
    if (source.after !== undefined && !steps.includes(source.after)) return refused('cardRun/step-not-found');
  } else if (isMarked) return refused('improvised/already-marked');
  const stepId = moment.newId<'improvisedStep'>();
  return decided(
    { stepId },
    fact('ImprovisedStepMarked', stepId, incidentId, { text, roleId, source }),
    ...lineOf(known, moment, 'card-step-improvised', { text, source }),
  );
}

/** Takes the mark off again. */
export function unmarkImprovised(
  { stepId }: { readonly stepId: ImprovisedStepId },
  known: KnownImprovised,
  moment: Moment,
): Decision<null, Code> {
  const step = known.steps.find(({ id }) => id === stepId);
  if (step === undefined || step.removed) return refused('improvised/not-found');
  return decided(
    null,
    fact('ImprovisedStepUnmarked', stepId, step.incidentId, {}),
    ...lineOf(known, moment, 'card-step-improvised-undone', step),
  );
}

/** The inverse of unmarkImprovised. */
export function restoreImprovised(
  { stepId }: { readonly stepId: ImprovisedStepId },
  known: KnownImprovised,
  moment: Moment,
): Decision<null, Code> {
  const step = known.steps.find(({ id }) => id === stepId);
  if (step === undefined) return refused('improvised/not-found');
  if (!step.removed) return refused('improvised/not-removed');
  return decided(
    null,
    fact('ImprovisedStepRestored', stepId, step.incidentId, {}),
    ...lineOf(known, moment, 'card-step-improvised', step),
  );
}

/**
 * Makes one card draft of every step that is marked: its title, the steps in the order they were marked, who did each. It
 * is a draft like any other: nothing is in force before whoever answers for the cards has published it. One line in the
 * log while the incident lasts.
 */
export function draftImprovisedCard(
  input: { readonly incidentId: IncidentId; readonly title: string },
  known: KnownImprovised,
  moment: Moment,
): Decision<{ readonly cardId: CardId }, Code> {
  const { incident } = known;
  if (incident === null) return refused('incident/not-found');
  const title = input.title.trim();
  if (title === '') return refused('improvised/title-empty');
  const steps = known.steps.filter(({ removed }) => !removed);
  if (steps.length === 0) return refused('improvised/no-steps');
  const draft = draftCard(
    {
      title,
      style: 'do-confirm',
      incidentTypes: known.type === 'unknown' ? [] : [known.type],
      pausePoints: [
        {
          title,
          steps: steps.map(({ text, roleId }) => ({
            text,
            roles: roleId === null || !known.roles.has(roleId) ? [] : [roleId],
          })),
        },
      ],
    },
    { card: null, draft: null, exists: false },
    moment,
  );
  // A card nobody has heard of before cannot be retired or written over.
  if (!draft.ok) return refused('improvised/no-steps');
  const { cardId } = draft.value.value;
  const made = fact('ImprovisedCardDrafted', cardId, incident.id, { title, steps: steps.map(({ id }) => id) });
  if (openIncident(incident) !== null) return decided({ cardId }, ...draft.value.facts, made);
  const line = logFact(moment, known.log, incident.id, {
    kind: 'card',
    said: { code: 'card-drafted-of-improvised', title, steps: steps.length },
  });
  return decided({ cardId }, ...draft.value.facts, made, line);
}
