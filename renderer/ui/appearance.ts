import { useSyncExternalStore } from 'react';

/**
 * How this window looks: colours and row height, remembered on this machine. public/before-paint.js applies both before
 * anything is painted; keep the two in step.
 */

/** Colour tables, in the order Ctrl+Shift+N goes through them. */
export const modes = ['day', 'dark', 'night'] as const;
export type Mode = (typeof modes)[number];

/** Row heights 28, 36 and 44 px (in the log 32, 40 and 48). */
export const densities = ['compact', 'normal', 'roomy'] as const;
export type Density = (typeof densities)[number];

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function currentMode(): Mode {
  return modes.find((mode) => mode === document.documentElement.dataset['theme']) ?? 'day';
}

function currentDensity(): Density {
  return densities.find((density) => density === document.documentElement.dataset['density']) ?? 'normal';
}

/** The colours in use. */
export function useMode(): Mode {
  return useSyncExternalStore(subscribe, currentMode);
}

/** The row height in use. */
export function useDensity(): Density {
  return useSyncExternalStore(subscribe, currentDensity);
}

export function setMode(mode: Mode): void {
  document.documentElement.dataset['theme'] = mode;
  localStorage.setItem('beredt.mode', mode);
  tellWindowColour();
  for (const listener of listeners) listener();
}

/** Day, dark, night, and day again. */
export function cycleMode(): Mode {
  const next = modes[(modes.indexOf(currentMode()) + 1) % modes.length] ?? 'day';
  setMode(next);
  return next;
}

export function setDensity(density: Density): void {
  document.documentElement.dataset['density'] = density;
  localStorage.setItem('beredt.density', density);
  for (const listener of listeners) listener();
}

/** Paper is white: a page printed at night is printed in the colours of day. */
export function printInDayColours(): void {
  let before: Mode = 'day';
  window.addEventListener('beforeprint', () => {
    before = currentMode();
    document.documentElement.dataset['theme'] = 'day';
  });
  window.addEventListener('afterprint', () => {
    document.documentElement.dataset['theme'] = before;
  });
}

/** The desktop window paints itself in this colour before the page is drawn: no white flash at night. */
export function tellWindowColour(): void {
  const colour = getComputedStyle(document.documentElement).getPropertyValue('--desk').trim();
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', colour);
}
