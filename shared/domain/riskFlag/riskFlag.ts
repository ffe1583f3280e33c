import type { Id } from '../../kernel/ids.ts';
import type { ContactId } from '../contact/contact.ts';
import type { RoleId } from '../role/role.ts';

export type RiskFlagId = Id<'riskFlag'>;

/** What a flag stands on: an address, or whoever has a function there – never a name. */
export const riskFlagSubjects = ['address', 'person-role'] as const;

/**
 * What others must do, and nothing of why (S0-28). The list is closed: what cannot be said with it is not to be shared
 * this way.
 */
export const riskFlagNeeds = [
  'extra-fire-risk', 'help-out', 'needs-power', 'two-together', 'call-first', 'wait-for-police', 'hazardous-goods', 'hard-to-reach',
] as const;
export type RiskFlagNeed = (typeof riskFlagNeeds)[number];

/** Why it may be shared: the legal ground is said by whoever shares it, not by Beredt. */
export const sharingGrounds = ['consent', 'law', 'emergency'] as const;

export interface RiskFlagFields {
  readonly subject: (typeof riskFlagSubjects)[number];
  /** The address, or the function («vaktmester, Parkveien 4»). */
  readonly label: string;
  readonly needs: readonly RiskFlagNeed[];
  /** The sector that knows why. */
  readonly sector: string;
  readonly ground: (typeof sharingGrounds)[number];
  /** Which law, which consent, who decided: where it can be looked up. */
  readonly authority: string;
  /** The roles whose holders and deputies may open it. */
  readonly sharedWith: readonly RoleId[];
  /** The last day it holds; after that it is not opened. */
  readonly until: string;
}

export interface KnownRiskFlag extends RiskFlagFields {
  readonly id: RiskFlagId;
  readonly ended: boolean;
  /** Everybody in the chain of one of its roles, as they stand now. */
  readonly readers: readonly ContactId[];
}
