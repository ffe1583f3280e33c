import { describe, expect, it } from 'vitest';
import { paletteScore, rankEntries } from '../../renderer/shell/paletteScore.ts';

const entries = [
  { id: 'print', title: 'Skriv ut', words: ['print', 'utskrift', 'papir'] },
  { id: 'start', title: 'Start hendelse', words: ['ny', 'alarm', 'krise'] },
  { id: 'exercise', title: 'Start øvelse', words: ['trening'] },
  { id: 'mode', title: 'Bytt mellom dag, mørk og natt', words: ['nattmodus', 'tema'] },
];
const ids = (typed: string, recent: readonly string[] = []): readonly string[] => {
  const { close, loose } = rankEntries(entries, typed, recent);
  return [...close, ...loose].map(({ id }) => id);
};

describe('the palette', () => {
  it('finds a command by the word people use for it', () => {
    expect(ids('print')).toEqual(['print']);
    expect(ids('skriv')).toEqual(['print']);
    expect(ids('alarm')).toEqual(['start']);
  });

  it('finds by beginnings, in any order, with Norwegian letters', () => {
    expect(ids('hend sta')).toEqual(['start']);
    expect(ids('øv')).toEqual(['exercise']);
    expect(ids('mørk')).toEqual(['mode']);
  });

  it('forgives letters left out, but prefers what begins right', () => {
    expect(ids('sthe')).toEqual(['start']);
    expect(ids('start')[0]).toBe('start');
  });

  it('tells what begins as it was typed from what only has its letters', () => {
    expect(rankEntries(entries, 'start', []).loose).toEqual([]);
    expect(rankEntries(entries, 'sthe', [])).toMatchObject({ close: [], loose: [{ id: 'start' }] });
  });

  it('shows everything when nothing is typed, the ones used last first', () => {
    expect(ids('', ['mode', 'print'])).toEqual(['mode', 'print', 'start', 'exercise']);
  });

  it('finds nothing for what is not there', () => {
    expect(ids('xyzzy')).toEqual([]);
    expect(paletteScore({ id: 'a', title: 'Skriv ut', words: [] }, 'ut øvelse')).toBe(0);
  });
});
