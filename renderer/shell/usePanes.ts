import { useEffect } from 'react';
import { useCommandHandler } from '../ui/keyboard/Commands.tsx';

/** What Tab stops at. */
export const focusable = 'a[href], [tabindex="0"], :is(button, input, textarea, select):not(:disabled)';

/** Where the focus last stood in each pane, so that F6 and back finds it again. */
const lastIn = new WeakMap<Element, HTMLElement>();

/** F6 and Shift+F6 walk through the elements that carry `data-pane`, in the order they stand on the page. */
export function usePanes(): void {
  useEffect(() => {
    const remember = (event: FocusEvent): void => {
      if (!(event.target instanceof HTMLElement)) return;
      const pane = event.target.closest('[data-pane]');
      if (pane !== null && pane !== event.target) lastIn.set(pane, event.target);
    };
    document.addEventListener('focusin', remember);
    return () => {
      document.removeEventListener('focusin', remember);
    };
  }, []);
  useCommandHandler('shell.nextPane', () => {
    step(1);
  });
  useCommandHandler('shell.previousPane', () => {
    step(-1);
  });
}

function step(direction: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) => targetIn(pane) !== null);
  if (panes.length === 0) return;
  const innermost = document.activeElement?.closest('[data-pane]');
  const at = panes.findIndex((pane) => pane === innermost);
  const next = panes[(at + direction + panes.length) % panes.length];
  if (next !== undefined) targetIn(next)?.focus();
}

function targetIn(pane: HTMLElement): HTMLElement | null {
  const last = lastIn.get(pane);
  if (last?.isConnected === true && pane.contains(last) && isSeen(last)) return last;
  const first = [...pane.querySelectorAll<HTMLElement>(focusable)].find(isSeen);
  return first ?? (pane.tabIndex >= -1 && pane.hasAttribute('tabindex') && isSeen(pane) ? pane : null);
}

function isSeen(element: HTMLElement): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
