import { isUnreached, type CallOutMark, type CallOutMember, type CallOutMemberId, type CallResult } from './callOut.ts';

/** As much of a mark as the sheet asks for: a call-out's and a drill's are alike in this. */
type StruckMark = Pick<CallOutMark, 'memberId' | 'result' | 'undone'>;

/** A row as it stands: its member, and the result that holds. */
export interface SheetRow<Member extends CallOutMember = CallOutMember, Mark extends StruckMark = StruckMark> {
  readonly member: Member;
  readonly mark: Mark | null;
}

/** How far the calling has come. */
export interface Progress {
  /** Rows on the sheet. */
  readonly rows: number;
  /** Answered in any way: present, on the way or declined. */
  readonly answered: number;
  readonly coming: number;
  readonly unanswered: number;
  readonly notCalled: number;
}

/** The result of one member that holds: the last that was not taken back. */
export function standingMark<Mark extends StruckMark>(marks: readonly Mark[], memberId: CallOutMemberId): Mark | null {
  return marks.findLast((mark) => mark.memberId === memberId && !mark.undone) ?? null;
}

/**
 * The rows to show, each deputy under the one it stands in for. A deputy is there while the one above is unreached, or
 * once it has a result of its own; it steps aside again when the one above answers after all.
 */
export function sheetOf<Member extends CallOutMember, Mark extends StruckMark>(
  members: readonly Member[],
  marks: readonly Mark[],
): SheetRow<Member, Mark>[] {
  const under = (parent: CallOutMemberId | null, needed: boolean): SheetRow<Member, Mark>[] =>
    members
      .filter((member) => member.insteadOf === parent)
      .flatMap((member) => {
        const mark = standingMark(marks, member.memberId);
        const below = under(member.memberId, isUnreached(resultOf(mark)));
        return needed || mark !== null || below.length > 0 ? [{ member, mark }, ...below] : [];
      });
  return under(null, true);
}

function resultOf(mark: StruckMark | null): CallResult | null {
  return mark?.result ?? null;
}

export function progressOf(rows: readonly SheetRow[]): Progress {
  const count = (test: (result: CallResult | null) => boolean): number =>
    rows.filter((row) => test(resultOf(row.mark))).length;
  return {
    rows: rows.length,
    answered: count((result) => result !== null && result !== 'no-answer'),
    coming: count((result) => result === 'answered' || result === 'on-the-way'),
    unanswered: count((result) => result === 'no-answer'),
    notCalled: count((result) => result === null),
  };
}
