import { describe, expect, it, vi } from 'vitest';
import type { Command, CommandContext } from '../../renderer/ui/keyboard/command.ts';
import { CommandDesk } from '../../renderer/ui/keyboard/commandDesk.ts';

const table: readonly Command[] = [
  { id: 'incident.start', title: 'commands:help', keys: ['Ctrl+Shift+H'], when: 'app' },
  { id: 'log.goToLine', title: 'commands:help', keys: ['Ctrl+L'], when: 'incident', run: ({ go }) => { go('incident.log'); } },
  { id: 'log.correct', title: 'commands:help', keys: ['E', 'F2'], when: 'list' },
];

/** A key press anywhere in the window. */
function press(key: string, code: string, modifiers: { ctrl?: boolean; shift?: boolean; repeat?: boolean } = {}) {
  const preventDefault = vi.fn();
  const event = {
    key,
    code,
    ctrlKey: modifiers.ctrl ?? false,
    metaKey: false,
    shiftKey: modifiers.shift ?? false,
    altKey: false,
    repeat: modifiers.repeat ?? false,
    isComposing: false,
    defaultPrevented: false,
    target: null,
    preventDefault,
  };
  return { event: event as unknown as KeyboardEvent, preventDefault };
}

const start = () => press('H', 'KeyH', { ctrl: true, shift: true });
const context = (params: CommandContext['params'], go = vi.fn()): CommandContext => ({ go, params });

describe('the desk that knows who answers', () => {
  it('asks the one who mounted last, and the one before when that is gone', () => {
    const desk = new CommandDesk(table);
    const asked: string[] = [];
    desk.handle('incident.start', () => asked.push('first'));
    const leave = desk.handle('incident.start', () => asked.push('second'));
    desk.press(start().event);
    leave();
    desk.press(start().event);
    expect(asked).toEqual(['second', 'first']);
  });

  it('offers a command only while somebody can answer it', () => {
    const desk = new CommandDesk(table);
    expect(desk.offered()).toEqual([]);
    const leave = desk.handle('incident.start', () => undefined);
    expect(desk.offered().map(({ id }) => id)).toEqual(['incident.start']);
    leave();
    expect(desk.offered()).toEqual([]);
  });

  it('offers what belongs to an incident only in an incident', () => {
    const desk = new CommandDesk(table);
    const go = vi.fn();
    desk.setContext(context({}, go));
    expect(desk.run('log.goToLine')).toBe(false);
    desk.setContext(context({ incidentId: '1' }, go));
    expect(desk.run('log.goToLine')).toBe(true);
    expect(go).toHaveBeenCalledWith('incident.log');
  });

  it('remembers a key pressed before everybody was there, and runs it once', async () => {
    const desk = new CommandDesk(table);
    const answer = vi.fn();
    const early = start();
    desk.press(early.event);
    expect(early.preventDefault).toHaveBeenCalled();
    desk.handle('incident.start', answer);
    await vi.waitFor(() => {
      expect(answer).toHaveBeenCalledTimes(1);
    });
    desk.handle('incident.start', answer);
    await Promise.resolve();
    expect(answer).toHaveBeenCalledTimes(1);
  });

  it('leaves a key to the browser when everybody is there and nobody answers', () => {
    const desk = new CommandDesk(table);
    desk.everybodyIsHere();
    const { event, preventDefault } = start();
    desk.press(event);
    expect(preventDefault).not.toHaveBeenCalled();
  });

  it('never acts on single letters or on keys of a list from anywhere in the window', () => {
    const desk = new CommandDesk(table);
    const answer = vi.fn();
    desk.handle('log.correct', answer);
    desk.press(press('e', 'KeyE').event);
    desk.press(press('F2', 'F2').event);
    expect(answer).not.toHaveBeenCalled();
  });

  it('does not act again while a key is held down', () => {
    const desk = new CommandDesk(table);
    const answer = vi.fn();
    desk.handle('incident.start', answer);
    desk.press(press('H', 'KeyH', { ctrl: true, shift: true, repeat: true }).event);
    expect(answer).not.toHaveBeenCalled();
  });
});
