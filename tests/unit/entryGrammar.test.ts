import { describe, expect, test } from 'vitest';
import { leadingToken, lineMarks } from '../../shared/domain/log/entryGrammar.ts';

describe('the grammar of the log line', () => {
  test.each([
    ['14.32 Politiet ringte', { hour: 14, minute: 32 }],
    ['14:32 Politiet ringte', { hour: 14, minute: 32 }],
    ['kl 1432 Politiet ringte', { hour: 14, minute: 32 }],
    ['kl. 9.05 Politiet ringte', { hour: 9, minute: 5 }],
    ['-10 Politiet ringte', { minutesAgo: 10 }],
  ])('«%s» begins with a time', (line, time) => {
    expect(leadingToken(line)).toMatchObject({ type: 'time', time });
  });

  test.each(['1500 evakuert', '14.32', '4.31 m vannstand', '24.00 er ingen tid', '-10', '-999 grader', '12.3 km vei'])(
    '«%s» holds no time',
    (line) => {
      expect(leadingToken(line)).toBeNull();
    },
  );

  test.each([
    ['b: Evakuer sone A', 'decision'],
    ['T:buss bestilt', 'measure'],
    ['o: røyk', 'observation'],
    ['m: 110 ringer', 'message-in'],
    ['mu: svart 110', 'message-out'],
    ['s: elva stiger', 'situation'],
  ] as const)('«%s» says what kind of line it is', (line, kind) => {
    expect(leadingToken(line)).toMatchObject({ type: 'kind', kind });
  });

  test('a word that only begins with the letter is no kind', () => {
    expect(leadingToken('bil: veltet')).toBeNull();
    expect(leadingToken('kl: 3')).toBeNull();
  });

  test('what was taken off the head can be put back to the letter', () => {
    const line = 'kl. 14.32  b: Evakuer';
    const first = leadingToken(line)!;
    const second = leadingToken(line.slice(first.raw.length))!;
    expect(first.raw + second.raw + line.slice(first.raw.length + second.raw.length)).toBe(line);
  });

  test('people and topics are read where they stand, and the words stay', () => {
    expect(lineMarks('Ringt @ola og +kari om #skred ved Nes, tlf +4790000000')).toEqual({
      people: ['ola', 'kari'],
      topics: ['skred'],
      unconfirmed: false,
      text: 'Ringt @ola og +kari om #skred ved Nes, tlf +4790000000',
    });
  });

  test('an e-mail address is nobody and a house number no topic', () => {
    expect(lineMarks('post@kommune.example, hus #4')).toMatchObject({ people: [], topics: [] });
  });

  test('a question mark at the end means unconfirmed; one that stands alone is taken off', () => {
    expect(lineMarks('Mulig skred i Liveien ?')).toMatchObject({ unconfirmed: true, text: 'Mulig skred i Liveien' });
    expect(lineMarks('Hvem har nøkkelen?')).toMatchObject({ unconfirmed: true, text: 'Hvem har nøkkelen?' });
    expect(lineMarks('Skred? Ja, sett fra vei')).toMatchObject({ unconfirmed: false });
  });
});
