import { useRef, type FocusEvent, type KeyboardEvent } from 'react';
import { useListKeys } from './keyboard/Commands.tsx';

/**
 * Rows one walks through with ↑ and ↓ and acts on with single letters. Each row has one button or link with
 * `data-row={id}`; give the result to the element around the rows. `actions` are list commands by id.
 */
export function useRows(actions: Readonly<Record<string, (rowId: string) => void>>): {
  readonly onFocus: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
} {
  const focused = useRef<string | null>(null);
  const letters = useListKeys(
    Object.fromEntries(
      Object.entries(actions).map(([command, act]) => [
        command,
        () => {
          if (focused.current !== null) act(focused.current);
        },
      ]),
    ),
  );
  return {
    onFocus: ({ target }) => {
      focused.current = rowOf(target)?.dataset['row'] ?? null;
    },
    onKeyDown: (event) => {
      const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (by === 0 || rowOf(event.target) === null) {
        letters(event);
        return;
      }
      event.preventDefault();
      const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
      rows[rows.findIndex((row) => row.dataset['row'] === focused.current) + by]?.focus();
    },
  };
}

function rowOf(target: EventTarget): HTMLElement | null {
  return target instanceof HTMLElement ? target.closest<HTMLElement>('[data-row]') : null;
}
