import type { RoleId } from '../role/role.ts';
import type { RiskFlagFields } from './riskFlag.ts';

/** Facts whose subject is a shared risk flag. */
export interface RiskFlagFacts {
  RiskFlagRaised: RiskFlagFields;
  RiskFlagSharedWith: { readonly sharedWith: readonly RoleId[] };
  RiskFlagProlonged: { readonly until: string };
  RiskFlagEnded: { readonly reason: string };
  RiskFlagReinstated: Record<never, never>;
  /** Somebody opened it: who, in which role and when stand in the journal entry itself. */
  RiskFlagOpened: { readonly purpose: string };
}
