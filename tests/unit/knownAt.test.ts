import { expect, test } from 'vitest';
import { knownAt } from '../../renderer/features/evaluation/knownAt.ts';
import { minutesOf } from '../../renderer/features/evaluation/charterForm.ts';
import type { Instant } from '../../shared/kernel/time.ts';

const at = (clock: string): Instant => `2026-11-22T${clock}:00.000Z` as Instant;
type Given = Parameters<typeof knownAt>[0];

const line = (id: string, occurred: string, recorded: string, more: object = {}): Given['lines'][number] =>
  ({
    id, number: id, text: id, said: null, withdrawn: null, corrections: [], unconfirmed: false, about: null,
    occurredAt: at(occurred), recordedAt: at(recorded), ...more,
  }) as never;
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
  expect(known.known.map(({ text }) => text)).toEqual(['elva over', 'bru stengt']);
  expect(known.wondered.map(({ text }) => text)).toEqual(['veien tåler', 'skred?']);
  expect(known.notYet.map(({ text }) => text)).toEqual(['strøm borte', '11 trenger hjelp']);
});

test('what was corrected or withdrawn later is shown as it was believed then', () => {
  const correction = { number: 'A-9', text: '62 evakuert', occurredAt: at('03:40'), recordedAt: at('03:46'), reason: null };
  const lines = [
    line('60 evakuert', '03:40', '03:41', { corrections: [correction] }),
    line('feil hendelse', '03:42', '03:42', { withdrawn: { recordedAt: at('03:50'), reason: null } }),
  ];
  const said = (clock: string) => {
    const { known, notYet } = knownAt({ at: at(clock), lines, then: [], ever: [] });
    return [known.map(({ text }) => text), notYet.map(({ text }) => text)];
  };
  expect(said('03:45')).toEqual([['feil hendelse', '60 evakuert'], ['62 evakuert']]);
  expect(said('03:47')).toEqual([['feil hendelse', '62 evakuert'], []]);
  expect(said('03:51')).toEqual([['62 evakuert'], []]);
});

test('hours are typed the Norwegian way, and what is no number is not taken for one', () => {
  expect(['8', '1,5', ' 0,25 ', '0', '', 'to', '-1'].map(minutesOf)).toEqual([480, 90, 15, 0, null, null, null]);
});
