import { describe, expect, test } from 'vitest';
import { desktop as en } from '../../renderer/text/en/desktop.ts';
import { desktop as nb } from '../../renderer/text/nb/desktop.ts';
import { desktop as nn } from '../../renderer/text/nn/desktop.ts';
import {
  accelerator,
  menuTemplate,
  NO_COMMANDS,
  type MenuCommands,
  type MenuItemTemplate,
} from '../../electron/app/nativeMenu.ts';

describe('the menu', () => {
  const commands: MenuCommands = {
    ...NO_COMMANDS,
    file: [{ kind: 'command', id: 'print', label: 'Skriv ut', keys: 'Ctrl+P' }, { kind: 'separator' }],
    incident: [
      { kind: 'command', id: 'report', label: 'Rapport & vedlegg', keys: 'Ctrl+R' },
      { kind: 'command', id: 'meeting', label: 'Statusmøte', keys: 'Ctrl+M' },
      { kind: 'command', id: 'odd', label: 'Uten tast', keys: 'Ctrl+Alt+Å' },
    ],
  };
  const run: string[] = [];
  const template = (platform: NodeJS.Platform, text = nb, given = commands) =>
    menuTemplate({
      text,
      commands: given,
      platform,
      run: (id) => run.push(id),
      newWindow: () => run.push('new'),
      savePdf: () => run.push('pdf'),
      quit: () => run.push('quit'),
    });
  const every = (items: readonly MenuItemTemplate[]): MenuItemTemplate[] =>
    items.flatMap((item) => [item, ...every(item.submenu ?? [])]);

  test('never claims a key the window uses: the keys of commands are only shown', () => {
    for (const platform of ['win32', 'linux', 'darwin'] as const) {
      const withKeys = every(template(platform)).filter(
        (item) => item.accelerator !== undefined && item.accelerator !== 'Command+Q',
      );
      expect(withKeys.map((item) => item.accelerator)).toEqual([
        'CommandOrControl+P',
        'CommandOrControl+R',
        'CommandOrControl+M',
      ]);
      expect(withKeys.every((item) => item.registerAccelerator === false)).toBe(true);
    }
  });

  test('has no item that reloads, closes, minimises or opens the developer tools', () => {
    const roles = every(template('win32'))
      .map((item) => item.role)
      .filter((role) => role !== undefined);
    expect(roles).toEqual([
      'undo',
      'redo',
      'cut',
      'copy',
      'paste',
      'selectAll',
      'zoomIn',
      'zoomOut',
      'resetZoom',
      'togglefullscreen',
    ]);
  });

  test('leaves the editing keys to the page, except on macOS where the page has none', () => {
    const claimed = (platform: NodeJS.Platform) =>
      every(template(platform)).find((item) => item.role === 'copy')?.registerAccelerator;
    expect([claimed('win32'), claimed('linux'), claimed('darwin')]).toEqual([false, false, true]);
  });

  test('runs commands in the window by their id', () => {
    run.length = 0;
    const items = every(template('linux'));
    for (const label of ['Statusmøte', 'Rapport && vedlegg', 'Lagre siden som PDF …', 'Nytt vindu', 'Avslutt Beredt'])
      items.find((item) => item.label === label)?.click?.();
    expect(run).toEqual(['meeting', 'report', 'pdf', 'new', 'quit']);
  });

  test('speaks bokmål, nynorsk and English, and stands before the window has said anything', () => {
    const tops = (text: typeof nb) => template('win32', text).map((item) => item.label);
    expect([tops(nb), tops(nn), tops(en)]).toEqual([
      ['Fil', 'Rediger', 'Vis', 'Hendelse'],
      ['Fil', 'Rediger', 'Vis', 'Hending'],
      ['File', 'Edit', 'View', 'Incident'],
    ]);
    expect(template('darwin', nb, NO_COMMANDS).map((item) => item.label)).toEqual([
      'Beredt',
      'Fil',
      'Rediger',
      'Vis',
    ]);
    expect(
      every(template('win32', nb, NO_COMMANDS)).every(
        (item) => item.type === 'separator' || (item.label ?? '') !== '',
      ),
    ).toBe(true);
  });

  test('shows a key only when Electron would understand it', () => {
    expect(['Ctrl+Shift+H', 'F1', 'Ctrl+1', 'Ctrl+Shift+6', 'Ctrl+Enter'].map(accelerator)).toEqual([
      'CommandOrControl+Shift+H',
      'F1',
      'CommandOrControl+1',
      'CommandOrControl+Shift+6',
      'CommandOrControl+Enter',
    ]);
    for (const keys of [
      '',
      '+',
      'Ctrl+',
      'Ctrl',
      'Ctrl+Ctrl+A',
      'Ctrl+Alt+A',
      'Alt+F4',
      'Meta+Q',
      'Ctrl+å',
      'Ctrl+Foo',
      'F25',
      'Ctrl+A B',
      'CommandOrControl+Q',
      '↑',
    ]) {
      expect([keys, accelerator(keys)]).toEqual([keys, null]);
    }
  });
});
