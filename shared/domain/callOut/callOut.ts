import type { Id } from '../../kernel/ids.ts';
import type { AlertListId } from '../alertList/alertList.ts';
import type { ContactId } from '../contact/contact.ts';
import type { LogEntryId } from '../log/log.ts';
import type { Absences } from '../role/acting.ts';
import type { KnownRole, RoleId } from '../role/role.ts';

export type CallOutId = Id<'callOut'>;
export type CallOutMemberId = Id<'callOutMember'>;

/** What came of a call. The first three are what people say; each result is one line in the log. */
export const callResults = ['answered', 'no-answer', 'on-the-way', 'declined'] as const;
export type CallResult = (typeof callResults)[number];

/** Nobody is coming of it: whoever stands in is to be called instead. */
export function isUnreached(result: CallResult | null): boolean {
  return result === 'no-answer' || result === 'declined';
}

/** One row of the sheet, frozen when it came: whom to call on which number, whatever the register says later. */
export interface CallOutMember {
  readonly memberId: CallOutMemberId;
  /** Null when the list names nobody who can be called: a role without people, a contact who has left. */
  readonly contactId: ContactId | null;
  readonly roleId: RoleId | null;
  readonly roleTitle: string | null;
  readonly name: string | null;
  readonly group: string | null;
  readonly mobile: string | null;
  readonly phone: string | null;
  /** Whom the list says to call instead. */
  readonly deputy: ContactId | null;
  /** The row this one stands in for. */
  readonly insteadOf: CallOutMemberId | null;
}

/** One result, as it was struck. Its id is that of its line in the log. */
export interface CallOutMark {
  readonly markId: LogEntryId;
  readonly memberId: CallOutMemberId;
  readonly result: CallResult;
  readonly undone: boolean;
}

/** What a rule must know of a call-out. Marks in the order they were struck. */
export interface KnownCallOut {
  readonly id: CallOutId;
  readonly incidentId: Id<'incident'>;
  readonly listId: AlertListId;
  readonly startEntryId: LogEntryId;
  readonly members: readonly CallOutMember[];
  readonly marks: readonly CallOutMark[];
  readonly withdrawn: boolean;
}

/** Somebody as the sheet needs them. */
export interface Callable {
  readonly name: string;
  readonly mobile: string | null;
  readonly phone: string | null;
}

/** Who can be called, and who stands in for whom, at this moment. */
export interface KnownReach {
  readonly people: ReadonlyMap<ContactId, Callable>;
  readonly roles: readonly KnownRole[];
  readonly absences: Absences;
}
