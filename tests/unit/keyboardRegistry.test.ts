import { describe, expect, it } from 'vitest';
import { chordOf, keyCaps, type Pressed } from '../../renderer/ui/keyboard/chord.ts';
import type { Command } from '../../renderer/ui/keyboard/command.ts';
import { findKeyConflicts } from '../../renderer/shell/keyboard/findKeyConflicts.ts';
import { areaCommands, shellCommands } from '../../renderer/shell/keyboard/shellCommands.ts';
import { shellMenus } from '../../renderer/shell/keyboard/shellMenus.ts';
import type { IncidentPage } from '../../renderer/ui/feature.ts';

interface Keys {
  readonly ctrl?: boolean;
  readonly shift?: boolean;
  readonly alt?: boolean;
  readonly altGraph?: boolean;
}

/** A key as a Norwegian keyboard sends it. */
function press(key: string, code: string, { ctrl, shift, alt, altGraph }: Keys = {}): Pressed {
  return {
    key,
    code,
    ctrlKey: ctrl ?? false,
    metaKey: false,
    shiftKey: shift ?? false,
    altKey: alt ?? false,
    getModifierState: (modifier) => modifier === 'AltGraph' && altGraph === true,
  };
}

describe('what a key press means', () => {
  it('is read by the letter it writes, so that another layout does not move it', () => {
    expect(chordOf(press('d', 'KeyD', { ctrl: true }))).toBe('Ctrl+D');
    expect(chordOf(press('H', 'KeyH', { ctrl: true, shift: true }))).toBe('Ctrl+Shift+H');
    expect(chordOf(press('z', 'KeyY', { ctrl: true }))).toBe('Ctrl+Z');
  });

  it('reads digits by where they sit, since Shift+1 writes an exclamation mark', () => {
    expect(chordOf(press('!', 'Digit1', { ctrl: true, shift: true }))).toBe('Ctrl+Shift+1');
    expect(chordOf(press('6', 'Digit6', { ctrl: true }))).toBe('Ctrl+6');
    expect(chordOf(press('2', 'Numpad2', { ctrl: true }))).toBe('Ctrl+2');
  });

  it('ignores AltGr: what a Norwegian types with it is text, never a command', () => {
    const typed = [
      ['@', 'Digit2'],
      ['£', 'Digit3'],
      ['$', 'Digit4'],
      ['€', 'KeyE'],
      ['{', 'Digit7'],
      ['[', 'Digit8'],
      [']', 'Digit9'],
      ['}', 'Digit0'],
      ['\\', 'Equal'],
      ['~', 'BracketRight'],
    ] as const;
    for (const [key, code] of typed) {
      // Windows sends AltGr as Ctrl+Alt, Linux as AltGraph alone.
      expect(chordOf(press(key, code, { ctrl: true, alt: true, altGraph: true })), key).toBeNull();
      expect(chordOf(press(key, code, { altGraph: true })), key).toBeNull();
    }
  });

  it('is nothing for the keys a Norwegian layout cannot spare', () => {
    for (const [key, code] of [['/', 'Digit7'], ['[', 'Digit8'], ['\\', 'Equal'], ['æ', 'Quote'], ['ø', 'Semicolon']]) {
      expect(chordOf(press(key ?? '', code ?? '', { ctrl: true, shift: key === '/' })) ?? '', key).not.toContain(key);
    }
    expect(chordOf(press('F4', 'F4', { alt: true }))).toBeNull();
  });

  it('is written the way people say it', () => {
    expect(keyCaps('Ctrl+Shift+H')).toEqual(['Ctrl', 'Shift', 'H']);
    expect(keyCaps('+')).toEqual(['+']);
  });
});

describe('the table of commands', () => {
  const command = (id: string, part: Partial<Command> = {}): Command => ({
    id,
    title: 'commands:help',
    when: 'app',
    ...part,
  });

  it('as the shell declares it has no key that means two things', () => {
    expect(findKeyConflicts(shellCommands)).toEqual([]);
  });

  it('is refused when two commands claim a key in the same place', () => {
    const table = [command('a.one', { keys: ['Ctrl+D'] }), command('b.two', { keys: ['Ctrl+D'], when: 'incident' })];
    expect(findKeyConflicts(table)).toEqual(['Ctrl+D is claimed by a.one and b.two']);
  });

  it('is refused when a single letter would act outside a list', () => {
    expect(findKeyConflicts([command('a.one', { keys: ['E'] })])).toEqual(['a.one: E acts only in lists']);
  });

  it('lets two lists use the same letter, and refuses it twice in one', () => {
    const inList = (id: string): Command => command(id, { keys: ['E'], when: 'list' });
    expect(findKeyConflicts([inList('log.correct'), inList('cards.explain')])).toEqual([]);
    expect(findKeyConflicts([inList('log.correct'), inList('log.explain')])).toHaveLength(1);
  });

  it('is refused when a list takes a key the whole window uses', () => {
    const table = [command('a.one', { keys: ['F2'] }), command('log.correct', { keys: ['F2'], when: 'list' })];
    expect(findKeyConflicts(table)).toHaveLength(1);
  });

  it('gives the six areas Ctrl+1 to Ctrl+6 in their fixed order, whichever exist', () => {
    const page = (area: 'log' | 'cards'): IncidentPage => ({
      id: `incident.${area}`,
      path: `/incident/$incidentId/${area}`,
      layout: 'incident',
      area,
      title: 'log:page',
      load: () => Promise.reject(new Error('never loaded here')),
    });
    expect(areaCommands([page('cards'), page('log')]).map(({ keys }) => keys?.[0])).toEqual(['Ctrl+2', 'Ctrl+6']);
  });

  it('becomes the native menu with labels and keys', () => {
    const menus = shellMenus(shellCommands, ({ id }) => `label of ${id}`);
    expect(menus.help).toEqual([{ kind: 'command', id: 'shell.help', label: 'label of shell.help', keys: 'F1' }]);
    expect(menus.view.map((item) => (item.kind === 'command' ? item.id : ''))).toContain('shell.cycleMode');
  });
});
