import type { CommandInput } from '../../../../shared/contract/api.ts';
import type { CardPurpose } from '../../../../shared/domain/card/card.ts';
import { emptyStep, type CardDraft, type DraftPausePoint, type DraftStep } from '../../../../shared/domain/card/draft.ts';
import type { RoleId } from '../../../../shared/domain/role/role.ts';
import { makeId } from '../../../../shared/kernel/ids.ts';

/** Where a step stands: pause point and place in it, both by index. */
export interface StepAt {
  readonly point: number;
  readonly step: number;
}

export function newStep(): DraftStep {
  return emptyStep(makeId<'step'>(Date.now(), crypto.getRandomValues(new Uint8Array(10))));
}

/** A card with nothing in it but a place to begin. */
export function emptyCard(): CardDraft {
  return {
    title: '',
    style: 'read-do',
    useWhen: '',
    stopWhen: '',
    incidentTypes: [],
    pack: null,
    pausePoints: [{ title: '', steps: [newStep()] }],
  };
}

type Points = readonly DraftPausePoint[];

const withSteps = (points: Points, point: number, change: (steps: readonly DraftStep[]) => readonly DraftStep[]): Points =>
  points.map((one, at) => (at === point ? { ...one, steps: change(one.steps) } : one));

export function changeStep(points: Points, { point, step }: StepAt, patch: Partial<DraftStep>): Points {
  return withSteps(points, point, (steps) => steps.map((one, at) => (at === step ? { ...one, ...patch } : one)));
}

export function insertStep(points: Points, { point, step }: StepAt, added: DraftStep): Points {
  return withSteps(points, point, (steps) => [...steps.slice(0, step), added, ...steps.slice(step)]);
}

export function removeStep(points: Points, { point, step }: StepAt): Points {
  return withSteps(points, point, (steps) => steps.filter((_, at) => at !== step));
}

/** One place up or down; over the edge of a pause point into the next one. Null where there is nowhere to go. */
export function moveStep(points: Points, at: StepAt, by: 1 | -1): { readonly points: Points; readonly to: StepAt } | null {
  const moving = points[at.point]?.steps[at.step];
  if (moving === undefined) return null;
  const within = at.step + by;
  const stays = within >= 0 && within < (points[at.point]?.steps.length ?? 0);
  const point = stays ? at.point : at.point + by;
  if (points[point] === undefined) return null;
  const step = stays ? within : by === 1 ? 0 : points[point].steps.length;
  return { points: insertStep(removeStep(points, at), { point, step }, moving), to: { point, step } };
}

/** Puts the role on the step, and on every other step that suggests the same and has nobody yet. */
export function giveRole(points: Points, at: StepAt, role: RoleId | null): { readonly points: Points; readonly others: number } {
  const suggested = points[at.point]?.steps[at.step]?.suggestedRole ?? null;
  const roles = role === null ? [] : [role];
  let others = 0;
  const given = points.map((one, point) => ({
    ...one,
    steps: one.steps.map((step, place) => {
      if (point === at.point && place === at.step) return { ...step, roles };
      if (role === null || suggested === null || step.suggestedRole !== suggested || step.roles.length > 0) return step;
      others += 1;
      return { ...step, roles };
    }),
  }));
  return { points: given, others };
}

/** What card.draft and card.publish are told of a card. */
export function toInput(card: CardDraft): Omit<CommandInput<'card.draft'>, 'cardId' | 'over'> {
  const purpose: CardPurpose | undefined = card.purpose;
  return {
    title: card.title,
    style: card.style,
    useWhen: card.useWhen,
    stopWhen: card.stopWhen,
    incidentTypes: [...card.incidentTypes],
    ...(card.pack === null ? {} : { pack: card.pack }),
    ...(purpose === undefined ? {} : { purpose }),
    pausePoints: card.pausePoints.map(({ title, steps }) => ({
      title,
      steps: steps.map(({ roles, suggestedRole, valueHint, dueMinutes, ...step }) => ({
        ...step,
        roles: [...roles],
        ...(suggestedRole === null ? {} : { suggestedRole }),
        ...(valueHint === null ? {} : { valueHint }),
        ...(dueMinutes === null ? {} : { dueMinutes }),
      })),
    })),
  };
}
