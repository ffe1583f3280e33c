import { useEffect, useState } from 'react';
import { cycleMode } from '../../ui/appearance.ts';

/**
 * The keys of a wall: there is nothing on it to press. Ctrl+Shift+B blacks it out when somebody enters who is not to
 * see it, the space bar stops the pages, Ctrl+Shift+N changes colours, Esc leaves where there is a way to leave.
 */
export function useWallKeys(onLeave?: () => void): { readonly isBlack: boolean; readonly isPaused: boolean } {
  const [isBlack, setBlack] = useState(false);
  const [isPaused, setPaused] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isCtrlShift = event.ctrlKey && event.shiftKey;
      if (isCtrlShift && event.code === 'KeyB') setBlack((before) => !before);
      else if (isCtrlShift && event.code === 'KeyN') cycleMode();
      else if (event.key === ' ') setPaused((before) => !before);
      else if (event.key === 'Escape' && onLeave !== undefined) onLeave();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
    };
  }, [onLeave]);
  return { isBlack, isPaused };
}
