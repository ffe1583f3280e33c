import type { Id } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/time.ts';
import type { ContactId } from '../contact/contact.ts';
import type { RoleId } from '../role/role.ts';

export type DutyId = Id<'duty'>;
export type DutyRotaId = Id<'dutyRota'>;

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

/** More turns than this in one go are entered again when they come to an end: a rota of two years, week by week. */
export const MAX_TURNS = 104;
export const MAX_WEEKS_BETWEEN = 26;

export interface KnownDuty extends DutyEntry {
  readonly id: DutyId;
  readonly removed: boolean;
}
