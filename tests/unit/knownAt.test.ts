import { expect, test } from 'vitest';
import { knownAt } from '../../renderer/features/evaluation/knownAt.ts';
import { minutesOf } from '../../renderer/features/evaluation/charterForm.ts';
import type { Instant } from '../../shared/kernel/time.ts';

const at = (clock: string): Instant => `2026-11-22T${clock}:00.000Z` as Instant;
type Given = Parameters<typeof knownAt>[0];

const line = (id: string, occurred: string, recorded: string, more: object = {}): Given['lines'][number] =>
  ({ id, text: id, said: null, occurredAt: at(occurred), recordedAt: at(recorded), corrections: [], unconfirmed: false, about: null, ...more }) as never;
const statement = (id: string, born: string, certainty: string): Given['ever'][number] =>
  ({ id, text: id, certainty, born: { at: at(born) } }) as never;

test('what had happened but was not written down yet was not known, however early it happened', () => {
  const lines = [
    line('bru stengt', '03:00', '03:01'),
    line('strøm borte', '03:20', '03:43'),
    line('skred?', '03:41', '03:41', { unconfirmed: true }),
    line('senere', '03:50', '03:50'),
    line('fra bildet', '03:30', '03:43', { about: { kind: 'statement', id: 's' } }),
  ];
  const ever = [statement('elva over', '03:10', 'known'), statement('veien tåler', '03:12', 'assumed'), statement('11 trenger hjelp', '03:45', 'known')];
  const known = knownAt({ at: at('03:42'), lines, then: ever.slice(0, 2), ever });
  expect(known.known.map(({ text }) => text)).toEqual(['elva over']);
  expect(known.wondered.map(({ text }) => text)).toEqual(['veien tåler', 'skred?']);
  expect(known.notYet.map(({ text }) => text)).toEqual(['strøm borte', '11 trenger hjelp']);
});

test('hours are typed the Norwegian way, and what is no number is not taken for one', () => {
  expect(['8', '1,5', ' 0,25 ', '0', '', 'to', '-1'].map(minutesOf)).toEqual([480, 90, 15, 0, null, null, null]);
});
