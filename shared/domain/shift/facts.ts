import type { Instant } from '../../kernel/time.ts';
import type { ContactId } from '../contact/contact.ts';
import type { RoleId } from '../role/role.ts';
import type { ShiftId } from './shift.ts';

/** Facts whose subject is a shift (who is on duty, in which function) or a handover of one. */
export interface ShiftFacts {
  ShiftBegan: { readonly person: ContactId; readonly roleId: RoleId | null; readonly beganAt: Instant };
  ShiftEnded: { readonly endedAt: Instant };
  /** The end was said too early, or of the wrong one. */
  ShiftResumed: Record<never, never>;
  /** Whoever goes off has signed: what the next one must know, and who that is. Subject: the handover. */
  HandoverOffered: { readonly shiftId: ShiftId; readonly to: ContactId; readonly note: string };
  HandoverWithdrawn: Record<never, never>;
  /** Whoever comes on has signed; `shiftId` is the shift that began with it. */
  HandoverAccepted: { readonly shiftId: ShiftId };
}
