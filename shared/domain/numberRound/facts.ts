import type { ContactId } from '../contact/contact.ts';
import type { RoundFigures, RoundOver, RoundTaken } from './numberRound.ts';

/** Facts whose subject is a round in which people say whether their numbers are right. */
export interface NumberRoundFacts {
  NumberRoundStarted: { readonly over: RoundOver; readonly dueOn: string; readonly people: readonly ContactId[] };
  /** What it did to the register is in facts of the contact beside it. */
  NumberRoundAnswered: RoundTaken & { readonly contactId: ContactId };
  NumberRoundAnswerTakenBack: { readonly contactId: ContactId };
  /** How it went, as it stood that day. */
  NumberRoundClosed: RoundFigures;
  NumberRoundReopened: Record<never, never>;
  /** Begun by mistake and nobody had answered. */
  NumberRoundWithdrawn: Record<never, never>;
}
