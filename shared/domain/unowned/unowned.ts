import type { Id } from '../../kernel/ids.ts';
import type { ContactId } from '../contact/contact.ts';
import type { Owner } from '../owner.ts';

export type UnownedTaskId = Id<'unownedTask'>;

/** A task between sectors that nobody owns (S0-26), and the leader who must say whose it is. */
export interface UnownedTaskFields {
  readonly text: string;
  /** The sectors it lies between, at least one. */
  readonly sectors: readonly string[];
  /** A person, or a role whose holder or deputy decides. Never a mere name: somebody must be able to be asked. */
  readonly decider: Exclude<Owner, { readonly kind: 'name' }>;
  /** A day, e.g. `2027-02-01`. */
  readonly decideBy: string;
}

/** Who carries it from now on; null when it is decided that it is not to be done. */
export interface UnownedOutcome {
  readonly owner: Owner | null;
  readonly reason: string;
}

export interface KnownUnownedTask extends UnownedTaskFields {
  readonly id: UnownedTaskId;
  readonly decided: boolean;
  readonly withdrawn: boolean;
  /** Everybody who may decide it: the person, or everybody in the role's chain. */
  readonly deciders: readonly ContactId[];
}
