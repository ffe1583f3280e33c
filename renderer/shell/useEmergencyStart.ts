import { useCallback, useEffect, useState } from 'react';

/**
 * F4 behind a locked door, heard from the first moment: the log's own code may still be on its way. Once begun it goes on
 * while the host is away for a moment.
 */
export function useEmergencyStart(door: 'shut' | 'open' | 'unknown'): { readonly isStarted: boolean; readonly start: () => void } {
  const [isStarted, setIsStarted] = useState(false);
  // Once it has been open, the next time begins with the passphrase again.
  if (door === 'open' && isStarted) setIsStarted(false);
  const isShut = door === 'shut';
  const start = useCallback((): void => {
    // What is typed next must not end up in the passphrase.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    setIsStarted(true);
  }, []);
  useEffect(() => {
    if (!isShut) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F4' || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      start();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [isShut, start]);
  return { isStarted, start };
}
