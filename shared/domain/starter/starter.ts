import type { Id } from '../../kernel/ids.ts';

/**
 * A starting point: a card, a plan skeleton or an event that came with Beredt and that the municipality takes in, makes its
 * own and puts in force by itself. The texts lie in resources/starter.
 */
export const starterKinds = ['card', 'plan', 'event'] as const;
export type StarterKind = (typeof starterKinds)[number];

export type TakeId = Id<'starterTake'>;

/** What became of one item that was taken. `key` is its name in the collection, `id` what it is called in the register. */
export interface TakenItem {
  readonly kind: StarterKind;
  readonly key: string;
  readonly id: string;
}
