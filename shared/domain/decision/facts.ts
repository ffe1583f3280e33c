import type { Instant } from '../../kernel/time.ts';
import type { LogEntryId } from '../log/log.ts';
import type { Owner } from '../owner.ts';
import type { Alternative, DecisionId } from './decision.ts';

/** What was decided and why. Only `what` must be said. */
export interface DecisionFields {
  readonly what: string;
  readonly because: string | null;
  readonly alternatives: readonly Alternative[];
  /** True when what was decided is to leave something undone. */
  readonly notToAct: boolean;
  /** The role or delegation it was decided by. */
  readonly authority: string | null;
  readonly uncertainty: string | null;
  /** When it must be looked at again. */
  readonly reviewAt: Instant | null;
  /** Who decided, when that is another than who wrote it down. */
  readonly decidedBy: Owner | null;
}

/**
 * Facts whose subject is a decision. What was known is not copied: the entry's place in the journal says exactly which
 * statements, goals and numbers its writer had in front of them (see knownWhenWritten).
 */
export interface DecisionFacts {
  DecisionRecorded: DecisionFields & {
    /** The number of its line in the log. */
    readonly number: string;
    readonly occurredAt: Instant;
    readonly fromLogEntry: LogEntryId | null;
    /** Earlier decisions this one replaces; it settles them when they stood against each other. */
    readonly replaces: readonly DecisionId[];
  };
  /** Only the fields that were put right; the original stays and is shown struck through. */
  DecisionCorrected: Partial<DecisionFields> & { readonly reason: string | null };
  DecisionWithdrawn: { readonly reason: string | null };
}
