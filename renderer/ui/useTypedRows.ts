import { useEffect, useState, type KeyboardEvent as Pressed, type RefObject } from 'react';
import { KeysAhead } from './keyboard/keysAhead.ts';

/**
 * From a field to the rows that answer it: give the result to the field. ↓ goes to the first row, but only when the rows
 * are the answer to what is typed now; until then it waits, and so do the keys after it. `selector` finds the rows.
 */
export function useTypedRows(
  list: RefObject<HTMLElement | null>,
  isAnswered: boolean,
  selector = '[data-row]',
): { readonly onKeyDown: (event: Pressed) => void; readonly onBlur: () => void } {
  const [ahead] = useState(() => new KeysAhead());
  useEffect(() => {
    if (!isAnswered) return;
    const held = ahead.release();
    const first = list.current?.querySelector<HTMLElement>(selector);
    if (held === null || first === null || first === undefined) return;
    first.focus();
    for (const press of held) {
      const target = document.activeElement;
      // A press made by a script opens nothing by itself.
      if (press.key === 'Enter' && target instanceof HTMLElement) target.click();
      else target?.dispatchEvent(new KeyboardEvent('keydown', { ...press, bubbles: true, cancelable: true }));
    }
  });
  return {
    onKeyDown: (event) => {
      const { key, code, shiftKey, ctrlKey, altKey, metaKey } = event;
      const taken = ahead.take({ key, code, shiftKey, ctrlKey, altKey, metaKey }, isAnswered);
      if (taken === 'text') return;
      event.preventDefault();
      if (taken === 'rows') list.current?.querySelector<HTMLElement>(selector)?.focus();
    },
    onBlur: () => {
      ahead.release();
    },
  };
}
