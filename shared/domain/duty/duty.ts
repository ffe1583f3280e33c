import type { Id } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/time.ts';
import type { ContactId } from '../contact/contact.ts';
import type { RoleId } from '../role/role.ts';

export type DutyId = Id<'duty'>;

/** On duty: has promised to be reached. Away: cannot be reached. Of the rest nothing has been said. */
export const dutyKinds = ['duty', 'away'] as const;
export type DutyKind = (typeof dutyKinds)[number];

/** One line of the duty calendar. `roleId` null: in every role the person stands in. */
export interface DutyEntry {
  readonly person: ContactId;
  readonly roleId: RoleId | null;
  readonly kind: DutyKind;
  readonly from: Instant;
  readonly to: Instant;
}

export interface KnownDuty extends DutyEntry {
  readonly id: DutyId;
  readonly removed: boolean;
}
