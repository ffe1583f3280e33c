import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import type { IncidentType } from '../incident/incident.ts';
import type { RoleId } from '../role/role.ts';
import type { CardId, CardPurpose, CardStyle, KnownCard, StepId } from './card.ts';
import { draftAsCard, type CardDraft, type KnownDraft } from './draft.ts';
import { firstFault, reviewCard } from './review.ts';

export const cardRefusals = [
  'card/title-empty',
  'card/no-steps',
  'card/step-empty',
  'card/step-without-role',
  'card/step-with-several-roles',
  'card/role-unknown',
  'card/not-found',
  'card/retired',
  'card/not-retired',
  'card/changed-meanwhile',
  'card/draft-changed-meanwhile',
  'card/no-draft',
  'card/reason-missing',
  'card/practice-not-found',
] as const;
type Code = (typeof cardRefusals)[number];

/** A step as it is written; without an id it is new. */
export interface StepInput {
  readonly id?: StepId | undefined;
  readonly text: string;
  /** Whom the writer named. A card is published only when it is exactly one. */
  readonly roles: readonly RoleId[];
  readonly suggestedRole?: string | undefined;
  readonly valueHint?: string | undefined;
  readonly hardStop?: boolean | undefined;
  readonly dueMinutes?: number | undefined;
}

export interface CardInput {
  readonly cardId?: CardId | undefined;
  readonly title: string;
  readonly style: CardStyle;
  readonly useWhen?: string | undefined;
  readonly stopWhen?: string | undefined;
  readonly incidentTypes?: readonly IncidentType[] | undefined;
  readonly pack?: string | undefined;
  readonly purpose?: CardPurpose | undefined;
  readonly pausePoints: readonly { readonly title: string; readonly steps: readonly StepInput[] }[];
}

export interface PublishInput extends CardInput {
  /** The version this one was written from; another one published meanwhile is not written over. */
  readonly basedOn?: number | undefined;
}

const orNull = (text: string | undefined): string | null => {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
};

/** What was written, tidied, with an id for each step. */
function written(input: CardInput, moment: Moment): CardDraft {
  return {
    title: input.title.trim(),
    style: input.style,
    useWhen: input.useWhen?.trim() ?? '',
    stopWhen: input.stopWhen?.trim() ?? '',
    incidentTypes: input.incidentTypes ?? [],
    pack: orNull(input.pack),
    ...(input.purpose === undefined ? {} : { purpose: input.purpose }),
    pausePoints: input.pausePoints.map((point) => ({
      title: point.title.trim(),
      steps: point.steps.map((step) => ({
        id: step.id ?? moment.newId<'step'>(),
        text: step.text.trim(),
        roles: [...new Set(step.roles)],
        suggestedRole: orNull(step.suggestedRole),
        valueHint: orNull(step.valueHint),
        hardStop: step.hardStop ?? false,
        dueMinutes: step.dueMinutes ?? null,
      })),
    })),
  };
}

/**
 * Publishes a card, or a new version of one. A step nobody, several or somebody unknown answers for keeps it from being
 * published (S3-01). The draft it was written in has done its work.
 */
export function publishCard(
  input: PublishInput,
  known: {
    readonly card: KnownCard | null;
    readonly draft: KnownDraft | null;
    readonly roles: ReadonlySet<RoleId>;
  },
  moment: Moment,
): Decision<{ readonly cardId: CardId; readonly version: number }, Code> {
  const { card } = known;
  if (input.cardId !== undefined && card === null && known.draft === null) return refused('card/not-found');
  if (card?.retired === true) return refused('card/retired', { title: card.content.title });
  if (card !== null && input.basedOn !== undefined && input.basedOn !== card.version) {
    return refused('card/changed-meanwhile', { version: card.version });
  }
  const draft = written(input, moment);
  const fault = firstFault(reviewCard(draft, known.roles));
  if (fault !== null) {
    return refused(`card/${fault.code}`, fault.step === null ? undefined : { step: fault.step, text: fault.what });
  }
  const cardId = input.cardId ?? moment.newId<'card'>();
  const version = (card?.version ?? 0) + 1;
  return decided(
    { cardId, version },
    fact('CardPublished', cardId, 'workspace', { version, content: draftAsCard(draft) }),
    ...(known.draft === null ? [] : [fact('CardDraftDiscarded', cardId, 'workspace', {})]),
  );
}

/** Keeps a card as it is being written, for everybody who writes cards. Nothing of it is in force. */
export function draftCard(
  input: CardInput & {
    /** The revision of the draft that is written over; left out where there was none. */
    readonly over?: number | undefined;
  },
  known: { readonly card: KnownCard | null; readonly draft: KnownDraft | null; readonly exists: boolean },
  moment: Moment,
): Decision<{ readonly cardId: CardId; readonly revision: number }, Code> {
  if (input.cardId !== undefined && !known.exists) return refused('card/not-found');
  if (known.card?.retired === true) return refused('card/retired', { title: known.card.content.title });
  if (known.draft !== null && known.draft.revision !== input.over) return refused('card/draft-changed-meanwhile');
  const cardId = input.cardId ?? moment.newId<'card'>();
  const revision = (known.draft?.revision ?? 0) + 1;
  return decided(
    { cardId, revision },
    fact('CardDrafted', cardId, 'workspace', {
      revision,
      basedOn: known.card?.version ?? null,
      content: written(input, moment),
    }),
  );
}

/** Throws the draft away; saving it anew is the way back. What is published stands. */
export function discardDraft(
  input: { readonly cardId: CardId },
  known: { readonly draft: KnownDraft | null },
): Decision<null, Code> {
  if (known.draft === null) return refused('card/no-draft');
  return decided(null, fact('CardDraftDiscarded', input.cardId, 'workspace', {}));
}

/** Takes a card out of use; what was run from it stays readable. */
export function retireCard(
  input: { readonly cardId: CardId; readonly reason: string },
  known: { readonly card: KnownCard | null },
): Decision<null, Code> {
  if (known.card === null) return refused('card/not-found');
  if (known.card.retired) return refused('card/retired', { title: known.card.content.title });
  const reason = input.reason.trim();
  if (reason === '') return refused('card/reason-missing');
  return decided(null, fact('CardRetired', input.cardId, 'workspace', { reason }));
}

export function reinstateCard(
  input: { readonly cardId: CardId },
  known: { readonly card: KnownCard | null },
): Decision<null, Code> {
  if (known.card === null) return refused('card/not-found');
  if (!known.card.retired) return refused('card/not-retired');
  return decided(null, fact('CardReinstated', input.cardId, 'workspace', {}));
}
