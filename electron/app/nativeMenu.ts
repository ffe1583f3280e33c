import type { DesktopText } from './desktopText.ts';

/** A command the window wants in one of the menus. `keys` is shown beside it. */
export type MenuCommand =
  | { readonly kind: 'command'; readonly id: string; readonly label: string; readonly keys: string | null }
  | { readonly kind: 'separator' };

export type MenuCommands = Readonly<Record<'file' | 'view' | 'incident' | 'help', readonly MenuCommand[]>>;

type Role =
  'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'selectAll' | 'zoomIn' | 'zoomOut' | 'resetZoom' | 'togglefullscreen';

/** The part of Electron's menu template that is used here. */
export interface MenuItemTemplate {
  label?: string;
  role?: Role;
  type?: 'separator';
  accelerator?: string;
  registerAccelerator?: boolean;
  click?: () => void;
  submenu?: MenuItemTemplate[];
}

export interface MenuSurroundings {
  readonly text: DesktopText;
  readonly commands: MenuCommands;
  readonly platform: NodeJS.Platform;
  run(commandId: string): void;
  newWindow(): void;
  savePdf(): void;
  quit(): void;
}

/** No commands yet: the menu before the window has told what it can do. */
export const NO_COMMANDS: MenuCommands = { file: [], view: [], incident: [], help: [] };

/**
 * The whole menu; it replaces Electron's own, whose accelerators would reload (Ctrl+R), close (Ctrl+W) and minimise
 * (Ctrl+M) where Beredt writes a report, does nothing, and opens a meeting. The keys of commands are only shown:
 * the window's keyboard registry is the one place that acts on them. The roles used are those of editing, zoom and
 * full screen; on Windows and Linux the page edits by itself, so only macOS claims the editing keys.
 */
export function menuTemplate(surroundings: MenuSurroundings): MenuItemTemplate[] {
  const { text, commands } = surroundings;
  const isMac = surroundings.platform === 'darwin';
  const separator: MenuItemTemplate = { type: 'separator' };
  const entries = (list: readonly MenuCommand[]) => list.map((entry) => commandItem(entry, surroundings));
  const editing = (role: Role, label: string): MenuItemTemplate => ({
    role,
    label,
    registerAccelerator: isMac,
  });
  const quit: MenuItemTemplate = { label: text.item.quit, click: surroundings.quit };
  const menus: MenuItemTemplate[] = [
    // macOS takes whatever comes first as the app's own menu.
    { label: 'Beredt', submenu: isMac ? [{ ...quit, accelerator: 'Command+Q' }] : [] },
    {
      label: text.menu.file,
      submenu: joined(
        entries(commands.file),
        [{ label: text.item.savePdf, click: surroundings.savePdf }],
        [{ label: text.item.newWindow, click: surroundings.newWindow }],
        isMac ? [] : [quit],
      ),
    },
    {
      label: text.menu.edit,
      submenu: [
        editing('undo', text.item.undo),
        editing('redo', text.item.redo),
        separator,
        editing('cut', text.item.cut),
        editing('copy', text.item.copy),
        editing('paste', text.item.paste),
        separator,
        editing('selectAll', text.item.selectAll),
      ],
    },
    {
      label: text.menu.view,
      submenu: joined(
        entries(commands.view),
        [
          { role: 'zoomIn', label: text.item.zoomIn },
          { role: 'zoomOut', label: text.item.zoomOut },
          { role: 'resetZoom', label: text.item.zoomReset },
        ],
        [{ role: 'togglefullscreen', label: text.item.fullScreen }],
      ),
    },
    { label: text.menu.incident, submenu: entries(commands.incident) },
    { label: text.menu.help, submenu: entries(commands.help) },
  ];
  return menus.filter((menu) => (menu.submenu?.length ?? 0) > 0);
}

/**
 * The registry's `Ctrl+Shift+H` as Electron writes it, or null for anything that is not plainly a key: Electron
 * throws at a word it does not know, and a menu must never stop the app.
 */
export function accelerator(keys: string): string | null {
  const parts = keys.split('+');
  const key = parts.pop() ?? '';
  if (
    !/^(?:[A-Z0-9]|F(?:[1-9]|1[0-9]|2[0-4])|Enter|Esc|Delete|Home|End|PageUp|PageDown|Up|Down|Left|Right)$/.test(key)
  ) {
    return null;
  }
  if (!parts.every((part) => part === 'Ctrl' || part === 'Shift') || new Set(parts).size !== parts.length)
    return null;
  return [...parts.map((part) => (part === 'Ctrl' ? 'CommandOrControl' : part)), key].join('+');
}

function commandItem(entry: MenuCommand, { run }: MenuSurroundings): MenuItemTemplate {
  if (entry.kind === 'separator') return { type: 'separator' };
  const keys = entry.keys === null ? null : accelerator(entry.keys);
  return {
    // An ampersand would become an access key in the middle of somebody's word.
    label: entry.label.replaceAll('&', '&&'),
    ...(keys === null ? {} : { accelerator: keys, registerAccelerator: false }),
    click: () => {
      run(entry.id);
    },
  };
}

function joined(...groups: readonly (readonly MenuItemTemplate[])[]): MenuItemTemplate[] {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, at) => (at === 0 ? [...group] : [{ type: 'separator' } as const, ...group]));
}
