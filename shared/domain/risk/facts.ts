import type { HazardEventFields } from './risk.ts';

/** Facts whose subject is a hazard event of the risk and vulnerability analysis. */
export interface RiskFacts {
  HazardEventAdded: HazardEventFields;
  /** Only the fields that changed. */
  HazardEventChanged: { readonly fields: Partial<HazardEventFields> };
  HazardEventRetired: { readonly reason: string };
  HazardEventReinstated: Record<never, never>;
}
