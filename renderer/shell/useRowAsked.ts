import { useEffect } from 'react';
import { useNavigation } from '../ui/Navigation.tsx';

/**
 * The row the address asks for has the focus and is in view as soon as it is there, so that a hit opens on the thing itself
 * and the list's letters act on it. Whoever has begun to do something else in the meantime is not pulled away.
 */
export function useRowAsked(): void {
  const { page, asked } = useNavigation();
  const row = asked['row'];
  useEffect(() => {
    if (row === undefined || row === '') return undefined;
    const find = (): boolean => {
      const there = document.querySelector<HTMLElement>(`main [data-row="${CSS.escape(row)}"]`);
      there?.focus({ preventScroll: true, focusVisible: true });
      there?.scrollIntoView({ block: 'center' });
      return there !== null;
    };
    if (find()) return undefined;
    const watch = new MutationObserver(() => {
      if (find()) stop();
    });
    const stop = (): void => {
      watch.disconnect();
      removeEventListener('keydown', stop, true);
      removeEventListener('pointerdown', stop, true);
    };
    watch.observe(document.body, { childList: true, subtree: true });
    addEventListener('keydown', stop, true);
    addEventListener('pointerdown', stop, true);
    return stop;
  }, [page, row]);
}
