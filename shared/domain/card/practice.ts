import type { Id } from '../../kernel/ids.ts';
import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import type { CardId, KnownCard, StepId } from './card.ts';
import type { cardRefusals } from './decide.ts';

export type PracticeId = Id<'practice'>;

/** How a walk-through went as a whole. */
export const practiceOutcomes = ['well', 'partly', 'badly'] as const;
export type PracticeOutcome = (typeof practiceOutcomes)[number];

/** A step was clear to whoever tried it, or they were stuck on it. */
export const stepOutcomes = ['clear', 'stuck'] as const;
export type StepOutcome = (typeof stepOutcomes)[number];

export interface PractisedStep {
  readonly stepId: StepId;
  readonly how: StepOutcome;
  /** What was in the way, in the words of whoever tried. */
  readonly note: string;
}

type Code = (typeof cardRefusals)[number];

/** Records that the card was walked through, e.g. by the three-minute try. It belongs to no incident and to no log. */
export function practiseCard(
  input: {
    readonly cardId: CardId;
    readonly on: string;
    readonly minutes?: number | undefined;
    readonly outcome?: PracticeOutcome | undefined;
    readonly steps?: readonly PractisedStep[] | undefined;
    readonly note?: string | undefined;
  },
  known: { readonly card: KnownCard | null },
  moment: Moment,
): Decision<{ readonly practiceId: PracticeId }, Code> {
  const { card } = known;
  if (card === null) return refused('card/not-found');
  if (card.retired) return refused('card/retired', { title: card.content.title });
  const practiceId = moment.newId<'practice'>();
  const own = new Set(card.content.pausePoints.flatMap(({ steps }) => steps.map(({ id }) => id)));
  return decided(
    { practiceId },
    fact('CardPractised', input.cardId, 'workspace', {
      practiceId,
      on: input.on,
      minutes: input.minutes ?? null,
      version: card.version,
      outcome: input.outcome ?? null,
      steps: (input.steps ?? []).filter(({ stepId }) => own.has(stepId)).map((step) => ({ ...step, note: step.note.trim() })),
      note: input.note?.trim() ?? '',
    }),
  );
}

/** Takes a recorded walk-through back, e.g. one that was recorded by mistake. */
export function withdrawPractice(
  input: { readonly cardId: CardId; readonly practiceId: PracticeId },
  known: { readonly practices: ReadonlySet<PracticeId> },
): Decision<null, Code> {
  if (!known.practices.has(input.practiceId)) return refused('card/practice-not-found');
  return decided(null, fact('CardPracticeWithdrawn', input.cardId, 'workspace', { practiceId: input.practiceId }));
}
