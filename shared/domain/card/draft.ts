import type { RoleId } from '../role/role.ts';
import type { CardContent, CardId, CardStep, StepId } from './card.ts';

/** A step as it is being written: nobody, one or several named for it. Only one may answer for it once it is published. */
export interface DraftStep extends Omit<CardStep, 'role'> {
  readonly roles: readonly RoleId[];
  /** Who a starting point thinks should answer for it, in words; a role of the municipality's own takes its place. */
  readonly suggestedRole: string | null;
}

export interface DraftPausePoint {
  readonly title: string;
  readonly steps: readonly DraftStep[];
}

/** A card as it is being written. Anything may be missing. */
export interface CardDraft extends Omit<CardContent, 'pausePoints'> {
  readonly pausePoints: readonly DraftPausePoint[];
}

/** What a rule must know of a draft: it is one per card, and whoever saves it says which one they wrote over. */
export interface KnownDraft {
  readonly cardId: CardId;
  readonly revision: number;
}

/** A published card to write on. */
export function draftOf(content: CardContent): CardDraft {
  return {
    ...content,
    pausePoints: content.pausePoints.map(({ title, steps }) => ({
      title,
      steps: steps.map(({ role, ...step }) => ({ ...step, roles: [role], suggestedRole: null })),
    })),
  };
}

/** The draft as a card: each step with the one role that answers for it. */
export function draftAsCard(draft: CardDraft): CardContent {
  return {
    ...draft,
    pausePoints: draft.pausePoints.map(({ title, steps }) => ({
      title,
      steps: steps.map(({ roles, suggestedRole: _, ...step }) => ({ ...step, role: roles[0]! })),
    })),
  };
}

/** An empty step under an id of its own. */
export function emptyStep(id: StepId): DraftStep {
  return { id, text: '', roles: [], suggestedRole: null, valueHint: null, hardStop: false, dueMinutes: null };
}
