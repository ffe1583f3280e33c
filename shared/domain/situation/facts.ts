import type { Instant } from '../../kernel/time.ts';
import type { LogEntryId } from '../log/log.ts';
import type { Owner } from '../owner.ts';
import type { Certainty, LimitSide, PotentialScore, Severity } from './situation.ts';

/** What a statement says. `text` is a sentence, or a question when nobody knows. */
export interface StatementFields {
  readonly text: string;
  readonly certainty: Certainty;
  /** Who said it or where it was read; null when the writer saw it. */
  readonly source: string | null;
  /** When it was so, as far as the source knows. */
  readonly observedAt: Instant;
  /** After this it must be checked again; null: no limit was set. */
  readonly bestBefore: Instant | null;
  readonly severity: Severity;
  /** Who finds out, for what is unknown. */
  readonly owner: Owner | null;
}

/** Facts of the shared understanding: statements, rounds, numbers, consequence potential. */
export interface SituationFacts {
  StatementAdded: StatementFields & { readonly fromLogEntry: LogEntryId | null };
  /** Only the fields that changed; the earlier version stays readable. */
  StatementRevised: Partial<StatementFields>;
  StatementRetired: { readonly reason: string | null };
  StatementRestored: Readonly<Record<never, never>>;
  /** A new turn of understanding, goals, measures and evaluation. What stands is carried forward by standing. */
  RoundStarted: { readonly number: number };
  /** It was begun by mistake: the round before it goes on, with what was said in this one. */
  RoundWithdrawn: Readonly<Record<never, never>>;
  /** Evaluation as you go, of the round that is its subject. The first round has the incident's own id. */
  RoundEvaluated: { readonly text: string };
  /** One reading of a number; readings with the same label are one series. */
  NumberSet: {
    readonly label: string;
    readonly unit: string | null;
    readonly value: number;
    readonly at: Instant;
    readonly limit: number | null;
    readonly limitSide: LimitSide;
    readonly source: string | null;
  };
  NumberWithdrawn: Readonly<Record<never, never>>;
  /** What the state could turn into; assessments of the same thing replace each other and stay readable. */
  PotentialAssessed: {
    readonly what: string;
    readonly expected: string;
    readonly worst: string;
    readonly horizon: Instant | null;
  };
  PotentialWithdrawn: Readonly<Record<never, never>>;
  /** How it turned out, held against what was expected; null takes the score back. May come after the incident. */
  PotentialScored: { readonly score: PotentialScore | null };
}
