import { useSyncExternalStore } from 'react';

/** Colour tables in the order Ctrl+Shift+N goes through them; public/before-paint.js applies the chosen one first. */
export const modes = ['day', 'dark', 'night'] as const;
export type Mode = (typeof modes)[number];

const storageKey = 'beredt.mode';
const listeners = new Set<() => void>();

/** The mode in use. */
export function currentMode(): Mode {
  return modes.find((mode) => mode === document.documentElement.dataset['theme']) ?? 'day';
}

/** Uses a mode from now on, also after a restart. */
export function useMode(): Mode {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    currentMode,
  );
}

export function setMode(mode: Mode): void {
  document.documentElement.dataset['theme'] = mode;
  localStorage.setItem(storageKey, mode);
  tellWindowColour();
  for (const listener of listeners) listener();
}

/** Day, dark, night, and day again. */
export function cycleMode(): Mode {
  const next = modes[(modes.indexOf(currentMode()) + 1) % modes.length] ?? 'day';
  setMode(next);
  return next;
}

/** The desktop window paints itself in this colour before the page is drawn: no white flash at night. */
export function tellWindowColour(): void {
  const colour = getComputedStyle(document.documentElement).getPropertyValue('--desk').trim();
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', colour);
}
