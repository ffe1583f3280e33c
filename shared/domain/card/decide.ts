import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import type { IncidentType } from '../incident/incident.ts';
import type { RoleId } from '../role/role.ts';
import type { CardId, CardPurpose, CardStyle, KnownCard, StepId } from './card.ts';

export const cardRefusals = [
  'card/title-empty',
  'card/no-steps',
  'card/step-empty',
  'card/step-without-role',
  'card/role-unknown',
  'card/not-found',
  'card/retired',
  'card/not-retired',
  'card/changed-meanwhile',
  'card/reason-missing',
] as const;
type Code = (typeof cardRefusals)[number];

/** A step as it is written; without an id it is new. */
export interface StepInput {
  readonly id?: StepId | undefined;
  readonly text: string;
  readonly role: RoleId | null;
  readonly valueHint?: string | undefined;
  readonly hardStop?: boolean | undefined;
  readonly dueMinutes?: number | undefined;
}

export interface PublishInput {
  readonly cardId?: CardId | undefined;
  /** The version this one was written from; another one published meanwhile is not written over. */
  readonly basedOn?: number | undefined;
  readonly title: string;
  readonly style: CardStyle;
  readonly useWhen?: string | undefined;
  readonly stopWhen?: string | undefined;
  readonly incidentTypes?: readonly IncidentType[] | undefined;
  readonly pack?: string | undefined;
  readonly purpose?: CardPurpose | undefined;
  readonly pausePoints: readonly { readonly title: string; readonly steps: readonly StepInput[] }[];
}

/** Publishes a card, or a new version of one. A step nobody or somebody unknown answers for keeps it from being published. */
export function publishCard(
  input: PublishInput,
  known: { readonly card: KnownCard | null; readonly roles: ReadonlySet<RoleId> },
  moment: Moment,
): Decision<{ readonly cardId: CardId; readonly version: number }, Code> {
  if (input.cardId !== undefined && known.card === null) return refused('card/not-found');
  if (known.card?.retired === true) return refused('card/retired', { title: known.card.content.title });
  if (known.card !== null && input.basedOn !== undefined && input.basedOn !== known.card.version) {
    return refused('card/changed-meanwhile', { version: known.card.version });
  }
  const title = input.title.trim();
  if (title === '') return refused('card/title-empty');
  const steps = input.pausePoints.flatMap((point) => point.steps);
  if (steps.length === 0) return refused('card/no-steps');
  for (const [index, step] of steps.entries()) {
    const at = { step: index + 1, text: step.text.trim() };
    if (at.text === '') return refused('card/step-empty', { step: at.step });
    if (step.role === null) return refused('card/step-without-role', at);
    if (!known.roles.has(step.role)) return refused('card/role-unknown', at);
  }
  const cardId = known.card?.id ?? moment.newId<'card'>();
  const version = (known.card?.version ?? 0) + 1;
  return decided(
    { cardId, version },
    fact('CardPublished', cardId, 'workspace', {
      version,
      content: {
        title,
        style: input.style,
        useWhen: input.useWhen?.trim() ?? '',
        stopWhen: input.stopWhen?.trim() ?? '',
        incidentTypes: input.incidentTypes ?? [],
        pack: input.pack?.trim() === '' ? null : (input.pack?.trim() ?? null),
        ...(input.purpose === undefined ? {} : { purpose: input.purpose }),
        pausePoints: input.pausePoints.map((point) => ({
          title: point.title.trim(),
          steps: point.steps.map((step) => ({
            id: step.id ?? moment.newId<'step'>(),
            text: step.text.trim(),
            role: step.role!,
            valueHint: step.valueHint?.trim() === '' ? null : (step.valueHint?.trim() ?? null),
            hardStop: step.hardStop ?? false,
            dueMinutes: step.dueMinutes ?? null,
          })),
        })),
      },
    }),
  );
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

/** Records that the card was walked through, e.g. by the three-minute try. */
export function practiseCard(
  input: { readonly cardId: CardId; readonly on: string; readonly minutes?: number | undefined },
  known: { readonly card: KnownCard | null },
): Decision<null, Code> {
  if (known.card === null) return refused('card/not-found');
  return decided(
    null,
    fact('CardPractised', input.cardId, 'workspace', { on: input.on, minutes: input.minutes ?? null }),
  );
}
