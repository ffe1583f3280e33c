import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readInjects, writeInjects } from '../../shared/domain/exercise/injectLines.ts';

test('S0-29: an inject is a line: time after the start, whom it comes from, what it says', () => {
  const read = readInjects('1:30 Ny vannstand\n\n10 110-sentralen: Melding om skred: hus tatt\n+0:05 Ordføreren: Hva skjer?');
  expect(read).toEqual({
    ok: true,
    value: [
      { atMinutes: 5, from: 'Ordføreren', text: 'Hva skjer?' },
      { atMinutes: 10, from: '110-sentralen', text: 'Melding om skred: hus tatt' },
      { atMinutes: 90, from: '', text: 'Ny vannstand' },
    ],
  });
});

test('the first line that is none is named, and nothing is read', () => {
  expect(readInjects('0:10 Skred\nStrømmen går')).toEqual({ ok: false, reason: { line: 2 } });
  expect(readInjects('0:75 Skred')).toEqual({ ok: false, reason: { line: 1 } });
  expect(readInjects('999:00 Skred')).toEqual({ ok: false, reason: { line: 1 } });
});

test('what is written reads as what it was written from', () => {
  const word = fc.stringMatching(/^[A-Za-zæøå][A-Za-zæøå0-9]{0,10}$/u);
  const inject = fc.record({ atMinutes: fc.integer({ min: 0, max: 999 }), from: fc.oneof(fc.constant(''), word), text: fc.oneof(word, fc.constant('Merk: veien er stengt')) });
  let runs = 0;
  fc.assert(
    fc.property(fc.array(inject, { maxLength: 6 }), (injects) => {
      runs += 1;
      const sorted = [...injects].sort((one, other) => one.atMinutes - other.atMinutes);
      expect(readInjects(writeInjects(sorted))).toEqual({ ok: true, value: sorted });
    }),
    { numRuns: 60 },
  );
  expect(runs).toBeGreaterThan(10);
});
