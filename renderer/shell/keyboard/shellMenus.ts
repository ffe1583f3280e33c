import type { ShellMessage } from '../../../shared/contract/shellWire.ts';
import type { Command } from '../../ui/keyboard/command.ts';

/** The commands offered now, as the native menu shows them. The menu only shows keys: the window acts on them. */
export function shellMenus(commands: readonly Command[], title: (command: Command) => string): ShellMessage['menus'] {
  const items = (menu: Command['menu']): ShellMessage['menus']['file'] =>
    commands
      .filter((command) => command.menu === menu && command.when !== 'list')
      .map((command) => ({ kind: 'command', id: command.id, label: title(command), keys: command.keys?.[0] ?? null }));
  return { file: items('file'), view: items('view'), incident: items('incident'), help: items('help') };
}
