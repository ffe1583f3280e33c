import type { Id } from '../../kernel/ids.ts';

export type DecisionId = Id<'decision'>;

/** An option that was considered; `rejectedBecause` is null when nobody said why. */
export interface Alternative {
  readonly what: string;
  readonly rejectedBecause: string | null;
}
