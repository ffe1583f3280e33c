import { expect, test } from 'vitest';
import { meetingSpans } from '../../shared/domain/meeting/meetingSpans.ts';
import type { Instant } from '../../shared/kernel/time.ts';

const line = (id: string, clock: string, kind: string, meeting: string | null) => ({
  id, kind, occurredAt: `2026-11-10T${clock}:00.000Z` as Instant, about: meeting === null ? null : { kind: 'meeting', id: meeting },
});

test('a meeting is one, however many lines its minutes have, and lasts from the first to the last', () => {
  const lines = [
    line('1', '01:24', 'meeting', 'first'), line('2', '01:39', 'meeting', 'first'), line('3', '01:30', 'decision', null),
    line('4', '03:10', 'meeting', 'second'), line('5', '03:00', 'meeting', 'second'), line('6', '00:50', 'meeting', null),
  ];
  expect(meetingSpans(lines).map(({ id, from, to }) => [id, from.slice(11, 16), to.slice(11, 16)])).toEqual([
    ['6', '00:50', '00:50'], ['first', '01:24', '01:39'], ['second', '03:00', '03:10'],
  ]);
});
