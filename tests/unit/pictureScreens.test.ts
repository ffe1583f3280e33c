import { describe, expect, it } from 'vitest';
import { readAlternatives, writeAlternatives } from '../../renderer/features/decision/alternatives.ts';
import { decimalsOf, pathOf, planeOf } from '../../renderer/features/picture/curve.ts';
import { groupOf, groupTasks } from '../../renderer/features/tasks/taskGroups.ts';
import type { TaskView } from '../../renderer/features/tasks/TaskDialog.tsx';
import { formatsFor } from '../../renderer/text/formats.ts';
import { momentAhead } from '../../renderer/text/momentAhead.ts';
import { readNumber } from '../../renderer/text/readNumber.ts';
import { saidSentence } from '../../renderer/text/saidSentence.ts';
import { whenAndWho } from '../../renderer/text/whenAndWho.ts';
import { deadlineLevel } from '../../shared/kernel/deadline.ts';
import type { Instant } from '../../shared/kernel/time.ts';

const at = (text: string) => text as Instant;
const THREE = at('2026-11-22T02:00:00.000Z');

describe('a deadline', () => {
  it('is quiet, amber for the last quarter of an hour, and red when it is reached', () => {
    expect(deadlineLevel(at('2026-11-22T02:15:00.001Z'), THREE)).toBeNull();
    expect(deadlineLevel(at('2026-11-22T02:15:00.000Z'), THREE)).toBe('warning');
    expect(deadlineLevel(at('2026-11-22T02:00:00.001Z'), THREE)).toBe('warning');
    expect(deadlineLevel(THREE, THREE)).toBe('critical');
    expect(deadlineLevel(at('2026-11-21T02:00:00.000Z'), THREE)).toBe('critical');
  });

  it('typed as 00:30 shortly before midnight is tonight, and one that has just passed is still today', () => {
    const beforeMidnight = at('2026-11-22T22:50:00.000Z');
    expect(momentAhead(at('2026-11-21T23:30:00.000Z'), beforeMidnight)).toBe('2026-11-22T23:30:00.000Z');
    expect(momentAhead(at('2026-11-22T22:20:00.000Z'), beforeMidnight)).toBe('2026-11-22T22:20:00.000Z');
    expect(momentAhead(at('2026-11-22T23:30:00.000Z'), beforeMidnight)).toBe('2026-11-22T23:30:00.000Z');
  });

  it('keeps its time on the wall across the night the clocks go back', () => {
    const evening = at('2026-10-24T20:00:00.000Z');
    expect(momentAhead(at('2026-10-24T02:00:00.000Z'), evening)).toBe('2026-10-25T03:00:00.000Z');
  });
});

describe('numbers', () => {
  it('are read with comma or point, spaces between thousands and a true minus', () => {
    expect(['4,62', '4.62', ' 1 200 ', '\u22123', '0'].map(readNumber)).toEqual([4.62, 4.62, 1200, -3, 0]);
    expect(['', 'fire', '4,6,2', '12 m', '1e5', '--3'].map(readNumber)).toEqual([null, null, null, null, null, null]);
  });

  it('stand under each other with the decimals the series needs, two at most', () => {
    expect(decimalsOf([4, 4.5, 4.62])).toBe(2);
    expect(decimalsOf([62, 40])).toBe(0);
    expect(decimalsOf([0.1 + 0.2])).toBe(2);
    expect(decimalsOf([])).toBe(0);
  });

  it('are drawn inside their frame, also when nothing has changed or there is one reading', () => {
    const size = { width: 72, top: 5, bottom: 24 };
    const readings = [{ at: THREE, value: 310 }, { at: at('2026-11-22T03:00:00.000Z'), value: 310 }];
    const flat = planeOf({ from: readings[0]!.at, to: readings[1]!.at, values: [310, 310] }, size);
    expect(pathOf(readings, flat)).toBe('M0.0 14.5L72.0 14.5');
    const one = planeOf({ from: THREE, to: THREE, values: [310] }, size);
    expect(pathOf([readings[0]!], one)).toBe('M72.0 14.5');
  });
});

describe('alternatives', () => {
  it('are parted by semicolons, each with why it was rejected after a dash', () => {
    const text = 'vente – vannet stiger; flytte bare de eldste ; ; sone A-B - for lite buss';
    const read = readAlternatives(text);
    expect(read).toEqual([
      { what: 'vente', rejectedBecause: 'vannet stiger' },
      { what: 'flytte bare de eldste' },
      { what: 'sone A-B', rejectedBecause: 'for lite buss' },
    ]);
    const kept = read.map(({ what, rejectedBecause = null }) => ({ what, rejectedBecause }));
    expect(readAlternatives(writeAlternatives(kept))).toEqual(read);
  });
});

describe('sentences of the log', () => {
  const say = (template: string, particulars: Record<string, string | number | null>) =>
    saidSentence(template, particulars, formatsFor('nb'), THREE);

  it('leave out what was not said', () => {
    const template = 'Mål {{number}}: {{text}}[[ (frist {{deadline}})]]';
    expect(say(template, { number: 2, text: 'Ute', deadline: null })).toBe('Mål 2: Ute');
    expect(say(template, { number: 2, text: 'Ute', deadline: '2026-11-22T03:30:00.000Z' })).toBe('Mål 2: Ute (frist 04:30)');
  });

  it('say the date of a moment on another day', () => {
    expect(say('{{at}}', { at: '2026-11-23T03:30:00.000Z' })).toBe('23.11. kl. 04:30');
  });

  it('never take brackets or braces in a person’s words for their own', () => {
    expect(say('{{text}}[[ {{reason}}]]', { text: '[[x]] {{reason}}', reason: null })).toBe('[[x]] {{reason}}');
  });

  it('say when, and who only when somebody has said who sits there', () => {
    const formats = formatsFor('nb');
    expect(whenAndWho({ at: THREE, by: { initials: 'KN' } }, formats)).toBe('03:00 KN');
    expect(whenAndWho({ at: THREE, by: { initials: '' } }, formats)).toBe('03:00');
  });
});

describe('S0-26 the board', () => {
  const task = (number: number, more: Partial<TaskView>): TaskView =>
    ({ number, status: 'open', deadline: null, owner: { kind: 'name', id: null, label: 'Helse' }, ...more }) as TaskView;

  it('puts each task in exactly one group, overdue above all', () => {
    const past = at('2026-11-22T01:59:00.000Z');
    expect(groupOf(task(1, { deadline: past, owner: null, status: 'doing' }), THREE)).toBe('overdue');
    expect(groupOf(task(2, { owner: null }), THREE)).toBe('unowned');
    expect(groupOf(task(3, { status: 'doing' }), THREE)).toBe('doing');
    expect(groupOf(task(4, { deadline: past, status: 'done' }), THREE)).toBe('done');
    expect(groupOf(task(5, { status: 'dropped' }), THREE)).toBe('dropped');
    expect(groupOf(task(6, { deadline: at('2026-11-22T02:01:00.000Z') }), THREE)).toBe('open');
  });

  it('lists the soonest deadline first and those without one after, oldest first', () => {
    const tasks = [
      task(1, {}),
      task(2, { deadline: at('2026-11-22T05:00:00.000Z') }),
      task(3, {}),
      task(4, { deadline: at('2026-11-22T04:00:00.000Z') }),
    ];
    expect(groupTasks(tasks, THREE).get('open')?.map(({ number }) => number)).toEqual([4, 2, 1, 3]);
  });
});
