import { describe, expect, it } from 'vitest';
import { compareCatalogue } from '../../scripts/check/compareCatalogue.ts';

const strict = { mayEqualSource: false };

describe('a translation against its source', () => {
  it('with the same parameters and words of its own is in order', () => {
    const source = { saved: 'Lagret kl. {{clock}}', days: ['mandag', 'tirsdag'], log: { title: 'Logg' } };
    const english = { saved: 'Saved at {{clock}}', days: ['Monday', 'Tuesday'], log: { title: 'Log' } };
    expect(compareCatalogue('en', source, english, strict)).toEqual([]);
  });

  it.each([
    ['a text that is missing', { a: 'Lagret nå' }, {}, 'en.a: missing'],
    ['a text without words', { a: 'Lagret nå' }, { a: '  ' }, 'en.a: no words'],
    ['a parameter that got lost', { a: '{{met}} av {{total}}' }, { a: '{{met}} met' }, 'en.a: parameters are met'],
    ['a parameter that was made up', { a: 'Lagret' }, { a: 'Saved {{clock}}' }, 'en.a: parameters are clock'],
    ['a list with a word too few', { days: ['mandag', 'tirsdag'] }, { days: ['Monday'] }, 'en.days.1: missing'],
    ['a sentence left as it was', { a: 'Hva er trygt nå' }, { a: 'Hva er trygt nå' }, 'en.a: not translated'],
  ])('%s is found', (_name, source, translation, complaint) => {
    const [first, ...more] = compareCatalogue('en', source, translation, strict);
    expect(first).toContain(complaint);
    expect(more).toEqual([]);
  });

  it('one word or a form may be the same in two languages, and in nynorsk a whole sentence', () => {
    expect(compareCatalogue('en', { a: 'Status' }, { a: 'Status' }, strict)).toEqual([]);
    const span = { a: '{{from time}} – {{to time}}, {{day}} {{month}}' };
    expect(compareCatalogue('en', span, span, strict)).toEqual([]);
    const sentence = { a: 'Logg på igjen' };
    expect(compareCatalogue('nn', sentence, sentence, { mayEqualSource: true })).toEqual([]);
  });
});
