import { describe, expect, test } from 'vitest';
import type { CallOutMark, CallOutMember, CallResult } from '../../shared/domain/callOut/callOut.ts';
import { progressOf, sheetOf } from '../../shared/domain/callOut/sheet.ts';
import { asId } from '../../shared/kernel/ids.ts';

function member(id: string, insteadOf: string | null = null): CallOutMember {
  return {
    memberId: asId(id), contactId: asId(id), roleId: null, roleTitle: null, name: id, group: null,
    mobile: null, phone: null,
    deputy: null, insteadOf: insteadOf === null ? null : asId(insteadOf),
  };
}

function mark(id: string, result: CallResult, undone = false): CallOutMark {
  return { markId: asId(`${id}-${result}`), memberId: asId(id), result, undone };
}

const ids = (marks: readonly CallOutMark[], members: readonly CallOutMember[]): string[] =>
  sheetOf(members, marks).map(
    ({ member: { memberId }, mark: standing }) => `${memberId}${standing === null ? '' : `:${standing.result}`}`,
  );

const list = [member('kari'), member('per'), member('ola', 'kari'), member('anne', 'ola')];

describe('the sheet of a call-out', () => {
  test('shows the list first: deputies wait until they are needed', () => {
    expect(ids([], list)).toEqual(['kari', 'per']);
  });

  test('puts a deputy under the one who did not answer, and theirs under them', () => {
    expect(ids([mark('kari', 'no-answer'), mark('ola', 'declined')], list)).toEqual([
      'kari:no-answer', 'ola:declined', 'anne', 'per',
    ]);
  });

  test('lets an uncalled deputy go when the one above answers after all', () => {
    expect(ids([mark('kari', 'no-answer'), mark('kari', 'answered')], list)).toEqual(['kari:answered', 'per']);
  });

  test('keeps a deputy who has been called, whatever the one above says', () => {
    expect(ids([mark('kari', 'no-answer'), mark('ola', 'on-the-way'), mark('kari', 'answered')], list)).toEqual([
      'kari:answered', 'ola:on-the-way', 'per',
    ]);
  });

  test('goes back to what stood before when a result is taken back', () => {
    expect(ids([mark('kari', 'answered'), mark('kari', 'no-answer', true)], list)).toEqual(['kari:answered', 'per']);
  });
});

test('progress counts everybody who answered in some way, and who is coming', () => {
  const marks = [mark('kari', 'declined'), mark('ola', 'no-answer'), mark('anne', 'on-the-way')];
  expect(progressOf(sheetOf(list, marks))).toEqual({ rows: 4, answered: 2, coming: 1, unanswered: 1, notCalled: 1 });
});
