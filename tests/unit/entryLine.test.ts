import { describe, expect, test } from 'vitest';
import type { Instant } from '../../shared/kernel/time.ts';
import { chooseKind, EMPTY_LINE, readLine, typeText, unchip, type EntryLineState } from '../../renderer/features/log/entryLineState.ts';
import { resolveTypedTime } from '../../renderer/features/log/resolveTypedTime.ts';

const now = '2026-11-22T02:46:58.000Z' as Instant;

function type(text: string, from: EntryLineState = EMPTY_LINE): EntryLineState {
  return [...text].reduce((line, character) => typeText(line, line.text + character, now), from);
}

describe('the entry line while it is written', () => {
  test('a time and a kind typed key by key become chips, the rest is the text', () => {
    const line = type('03.20 o: Strøm borte');
    expect(line).toMatchObject({ text: 'Strøm borte', time: { time: { hour: 3, minute: 20 } }, kind: { kind: 'observation' } });
    expect(readLine(line, now)).toMatchObject({ occurredAt: '2026-11-22T02:20:00.000Z', beganAt: now, kind: 'observation' });
  });

  test('the recorded time is the first key stroke, not Enter', () => {
    const line = type('Vei stengt');
    expect(readLine(line, '2026-11-22T02:50:00.000Z' as Instant).beganAt).toBe(now);
  });

  test('four bare digits stay words', () => {
    expect(type('1500 evakuert')).toMatchObject({ text: '1500 evakuert', time: null });
  });

  test('Backspace right after a chip gives the words back, and they stay words', () => {
    const back = unchip(type('14.32 '));
    expect(back).toMatchObject({ text: '14.32', time: null });
    expect(type(' grader', back)).toMatchObject({ text: '14.32 grader', time: null });
  });

  test('Backspace takes the nearest chip first', () => {
    const once = unchip(type('03.20 b: '));
    expect(once).toMatchObject({ text: 'b:', kind: null, time: { time: { hour: 3 } } });
  });

  test('a pasted line is read like a typed one', () => {
    expect(typeText(EMPTY_LINE, 'kl 0320 m: 110 ringer', now)).toMatchObject({ text: '110 ringer', kind: { kind: 'message-in' } });
  });

  test('choosing the same kind twice takes it away', () => {
    const chosen = chooseKind(EMPTY_LINE, 'decision', now);
    expect(chooseKind(chosen, 'decision', now).kind).toBeNull();
  });
});

describe('which moment a typed time means', () => {
  test('before midnight it is yesterday', () => {
    expect(resolveTypedTime({ hour: 23, minute: 50 }, '2026-11-22T23:05:00.000Z' as Instant)).toBe('2026-11-22T22:50:00.000Z');
  });

  test('ten minutes ago is ten minutes ago', () => {
    expect(resolveTypedTime({ minutesAgo: 10 }, now)).toBe('2026-11-22T02:36:58.000Z');
  });

  test('the repeated hour of 25.10.2026: the first 02:30 before the clock goes back, the second after', () => {
    expect(resolveTypedTime({ hour: 2, minute: 30 }, '2026-10-25T00:40:00.000Z' as Instant)).toBe('2026-10-25T00:30:00.000Z');
    expect(resolveTypedTime({ hour: 2, minute: 30 }, '2026-10-25T01:40:00.000Z' as Instant)).toBe('2026-10-25T01:30:00.000Z');
  });
});
