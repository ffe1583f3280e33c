import type { TextKey } from '../../text/i18n.ts';
import type { Chord } from './chord.ts';

/**
 * Where a command is at home. `app`: always. `incident`: while an incident is open. `list`: only while the focus is
 * inside the list or card that handles it (that is where single letters are allowed).
 */
export type CommandPlace = 'app' | 'incident' | 'list';

/** The native menu a command belongs to, in its order; without one it is reached by palette and key. */
export type MenuName = 'file' | 'view' | 'incident' | 'help';

/** What a command that is not tied to a mounted component may do. */
export interface CommandContext {
  readonly go: Navigate;
  readonly params: Readonly<Record<string, string>>;
}

/** Opens a page by its id with the parameters its path names. */
export type Navigate = (page: string, params?: Readonly<Record<string, string>>) => void;

/**
 * One thing a person can ask for. Declared once, as data; palette, F1 help and native menu are drawn from it.
 * It runs either `run`, or what a mounted component gave with `useCommand(id, handler)`, which wins.
 * A command with neither at the moment is not offered.
 */
export interface Command {
  /** `topic.verb`, unique. */
  readonly id: string;
  readonly title: TextKey;
  /** Words people search by, comma separated, in the catalogue. */
  readonly words?: TextKey;
  readonly keys?: readonly Chord[];
  readonly when: CommandPlace;
  readonly menu?: MenuName;
  /** It opens a field somebody will write in at once: letters typed before the field is there are kept for it. */
  readonly opensField?: true;
  readonly run?: (context: CommandContext) => void;
}
