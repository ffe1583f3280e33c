import { createContext, use, useCallback, useEffect, useRef, useSyncExternalStore, type ReactNode } from 'react';
import { chordOf, isSingleKey } from './chord.ts';
import type { Command } from './command.ts';
import type { CommandDesk } from './commandDesk.ts';

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
  return useSyncExternalStore(desk.subscribe, desk.offered);
}

/** False while more commands may yet be offered: right after the start. */
export function useAllCommandsHere(): boolean {
  const desk = useCommandDesk();
  return useSyncExternalStore(desk.subscribe, desk.isComplete);
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
 * For a field that gives way to another when it is saved: call the result on Enter, and what is typed before the other
 * is there goes to the other.
 */
export function useHoldKeys(): () => void {
  return useCommandDesk().holdKeys;
}

/**
 * Keys of a list or card: give the result as `onKeyDown` of the element that holds the focus. Commands with
 * `when: 'list'` and these ids act by their keys, single letters included, but never while a text field has the focus.
 */
export function useListKeys(handlers: Readonly<Record<string, () => void>>): (event: React.KeyboardEvent) => void {
  const desk = useCommandDesk();
  const ids = Object.keys(handlers).join(' ');
  useEffect(() => desk.handleInList(ids.split(' ')), [desk, ids]);
  return (event) => {
    const chord = chordOf(event.nativeEvent);
    if (chord === null || event.defaultPrevented || (isSingleKey(chord) && isTextField(event.target))) return;
    const command = desk.table.find((one) => one.keys?.includes(chord) === true && handlers[one.id] !== undefined);
    if (command === undefined) return;
    event.preventDefault();
    handlers[command.id]?.();
  };
}

function isTextField(target: EventTarget): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
}
