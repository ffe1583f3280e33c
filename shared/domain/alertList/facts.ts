import type { AlertListMember, AlertListSlot } from './alertList.ts';

/** Facts whose subject is an alert list. What it is for never changes: another slot is another list. */
export interface AlertListFacts {
  AlertListDefined: AlertListSlot & { readonly title: string; readonly members: readonly AlertListMember[] };
  /** Title and members as they are from now on. */
  AlertListChanged: { readonly title: string; readonly members: readonly AlertListMember[] };
  AlertListSuperseded: Record<never, never>;
  AlertListReinstated: Record<never, never>;
}
