import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** A rectangle in device-independent pixels, on the desktop that all displays share. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is remembered about the window between two starts. */
export interface WindowState {
  readonly bounds: Rectangle;
  readonly maximized: boolean;
  /** `#rrggbb`, the paper colour of the theme last shown, so that a start at night never flashes white. */
  readonly paperColour: string;
}

/** The layout is drawn for this size; below the smallest it would hide the log line. */
export const DEFAULT_SIZE = { width: 1366, height: 768 };
export const SMALLEST_SIZE = { width: 640, height: 480 };

/** At least this much of the title bar must be within reach, or the window counts as lost. */
const REACHABLE = { width: 120, height: 40 };

/** True for a colour as Electron reports it and accepts it. */
export function isColour(text: unknown): text is string {
  return typeof text === 'string' && /^#[0-9a-f]{6}$/i.test(text);
}

/**
 * Where to put the window: where it was, if its title bar can still be reached on one of the displays; otherwise in
 * the middle of the first display. It never becomes larger than the display it is on. `workAreas` has the primary
 * display first and is never empty.
 */
export function placeWindow(remembered: Rectangle | null, workAreas: readonly Rectangle[]): Rectangle {
  const [primary] = workAreas;
  if (primary === undefined) return { x: 0, y: 0, ...DEFAULT_SIZE };
  if (remembered === null) return centred(primary, DEFAULT_SIZE);
  const area = workAreas.find((candidate) => isReachable(remembered, candidate));
  if (area === undefined) return centred(primary, remembered);
  const width = clamp(remembered.width, SMALLEST_SIZE.width, area.width);
  const height = clamp(remembered.height, SMALLEST_SIZE.height, area.height);
  return { x: remembered.x, y: Math.max(remembered.y, area.y), width, height };
}

/** Reads the state from `file`; anything missing, damaged or absurd is simply not remembered. */
export function readWindowState(file: string): WindowState | null {
  let found: unknown;
  try {
    found = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
  if (typeof found !== 'object' || found === null) return null;
  const { bounds, maximized, paperColour } = found as Partial<Record<keyof WindowState, unknown>>;
  if (!isRectangle(bounds) || typeof maximized !== 'boolean' || !isColour(paperColour)) return null;
  return { bounds, maximized, paperColour };
}

/** Writes the state beside the old one and swaps. A window's place is never worth an error, so it answers nothing. */
export function writeWindowState(file: string, state: WindowState): void {
  try {
    writeFileSync(`${file}.new`, JSON.stringify(state));
    renameSync(`${file}.new`, file);
  } catch {
    // A full or read-only disk has its own, louder voice.
  }
}

function isRectangle(value: unknown): value is Rectangle {
  if (typeof value !== 'object' || value === null) return false;
  const { x, y, width, height } = value as Partial<Record<keyof Rectangle, unknown>>;
  return [x, y, width, height].every((edge) => Number.isInteger(edge) && Math.abs(edge as number) < 100_000);
}

function isReachable(window: Rectangle, area: Rectangle): boolean {
  const acrossPx = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  const titleBarIsOn = window.y >= area.y - REACHABLE.height && window.y + REACHABLE.height <= area.y + area.height;
  return acrossPx >= REACHABLE.width && titleBarIsOn;
}

function centred(area: Rectangle, size: { readonly width: number; readonly height: number }): Rectangle {
  const width = clamp(size.width, SMALLEST_SIZE.width, area.width);
  const height = clamp(size.height, SMALLEST_SIZE.height, area.height);
  return {
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 2),
    width,
    height,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(most, least));
}
