import { createContext, use, useCallback, useEffect, useMemo, useRef, useSyncExternalStore, type ReactNode } from 'react';
import { chordOf, isSingleKey, type Chord } from './chord.ts';
import type { Command, CommandContext } from './command.ts';

type Handler = () => void;

/** What is asked for right now, and who answers. Made once by the shell; components reach it through the hooks. */
export class CommandDesk {
  readonly table: readonly Command[];
  #handlers = new Map<string, Handler[]>();
  #context: CommandContext | null = null;
  #listeners = new Set<() => void>();
  #version = 0;

  constructor(table: readonly Command[]) {
    this.table = table;
  }

  /** The shell says where commands without a component may go. */
  setContext(context: CommandContext): void {
    this.#context = context;
    this.#changed();
  }

  /** The handler given last wins; taking it back brings the one before. */
  handle(id: string, handler: Handler): () => void {
    const handlers = this.#handlers.get(id) ?? [];
    this.#handlers.set(id, [...handlers, handler]);
    this.#changed();
    return () => {
      this.#handlers.set(id, (this.#handlers.get(id) ?? []).filter((one) => one !== handler));
      this.#changed();
    };
  }

  /** True when pressing the key would do something now. */
  isOffered(command: Command): boolean {
    if ((this.#handlers.get(command.id)?.length ?? 0) > 0) return true;
    if (command.run === undefined || this.#context === null) return false;
    return command.when !== 'incident' || this.#context.params['incidentId'] !== undefined;
  }

  /** Runs a command by its id; false when nobody can answer. */
  run(id: string): boolean {
    const handler = this.#handlers.get(id)?.at(-1);
    if (handler !== undefined) {
      handler();
      return true;
    }
    const command = this.table.find((one) => one.id === id);
    if (command?.run === undefined || this.#context === null || !this.isOffered(command)) return false;
    command.run(this.#context);
    return true;
  }

  /** A key press anywhere in the window. Single letters never come this way (see useListKeys). */
  press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.repeat || event.isComposing) return;
    const chord = chordOf(event);
    if (chord === null || isSingleKey(chord) || (editing.has(chord) && hasText(event.target))) return;
    const command = this.table.find((one) => one.when !== 'list' && one.keys?.includes(chord) && this.isOffered(one));
    if (command === undefined) return;
    event.preventDefault();
    this.run(command.id);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  version = (): number => this.#version;

  #changed(): void {
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }
}

const DeskContext = createContext<CommandDesk | null>(null);

export function CommandProvider({ desk, children }: { readonly desk: CommandDesk; readonly children: ReactNode }) {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      desk.press(event);
    };
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
    };
  }, [desk]);
  return <DeskContext value={desk}>{children}</DeskContext>;
}

/** The desk itself: for the palette, the help and menus. */
export function useCommandDesk(): CommandDesk {
  const desk = use(DeskContext);
  if (desk === null) throw new Error('no CommandProvider above');
  return desk;
}

/** Commands somebody can answer now, kept fresh. */
export function useOfferedCommands(): readonly Command[] {
  const desk = useCommandDesk();
  const version = useSyncExternalStore(desk.subscribe, desk.version);
  return useMemo(() => desk.table.filter((command) => desk.isOffered(command)), [desk, version]);
}

/** Answers a command while the component is mounted (and `enabled`). The newest handler is always the one called. */
export function useCommandHandler(id: string, handler: () => void, enabled = true): void {
  const desk = useCommandDesk();
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => {
    if (!enabled) return undefined;
    return desk.handle(id, () => {
      latest.current();
    });
  }, [desk, id, enabled]);
}

/** Runs a command from a button, so that button, key and palette do the very same thing. */
export function useRunCommand(): (id: string) => boolean {
  const desk = useCommandDesk();
  return useCallback((id: string) => desk.run(id), [desk]);
}

/**
 * Keys of a list or card: give the result as `onKeyDown` of the element that holds the focus. Commands with
 * `when: 'list'` and these ids act by their keys, single letters included, but never while a text field has the focus.
 */
export function useListKeys(handlers: Readonly<Record<string, () => void>>): (event: React.KeyboardEvent) => void {
  const desk = useCommandDesk();
  return (event) => {
    const chord = chordOf(event.nativeEvent);
    if (chord === null || event.defaultPrevented || (isSingleKey(chord) && isTextField(event.target))) return;
    const command = desk.table.find((one) => one.keys?.includes(chord) === true && handlers[one.id] !== undefined);
    if (command === undefined) return;
    event.preventDefault();
    handlers[command.id]?.();
  };
}

/** Chords that belong to the text while one is being edited. */
const editing: ReadonlySet<Chord> = new Set<Chord>(['Ctrl+Z', 'Ctrl+Y', 'Ctrl+A', 'Ctrl+C', 'Ctrl+V', 'Ctrl+X']);

function hasText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return target.value !== '';
  return target instanceof HTMLElement && target.isContentEditable;
}

function isTextField(target: EventTarget): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
}
