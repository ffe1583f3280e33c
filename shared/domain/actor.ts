import type { Id } from '../kernel/ids.ts';

/** What a person may do in Beredt. One person may hold several. */
export const rights = ['leader', 'logKeeper', 'coordinator', 'evaluator', 'observer', 'administrator'] as const;
export type Right = (typeof rights)[number];

/**
 * Who did it, as the journal remembers it. Ids only: names can be erased, the chain cannot.
 * `person` is null while nobody has said who sits at the keyboard (a fresh installation, before set-up).
 */
export interface Actor {
  readonly person: Id<'contact'> | null;
  /** The crisis role the person filled, when one was chosen. */
  readonly role: Id<'role'> | null;
  /** Whom the person stood in for. */
  readonly actingFor: Id<'contact'> | null;
  /** The window or browser it came through. */
  readonly seat: string;
}
