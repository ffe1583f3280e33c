import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openAppWindow, type AppWindow, type AppWindowOptions } from '../../electron/app/appWindow.ts';
import { placeWindow, readWindowState, writeWindowState, type Rectangle } from '../../electron/app/windowState.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'beredt-desktop-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const laptop: Rectangle = { x: 0, y: 0, width: 1366, height: 728 };
const wall: Rectangle = { x: 1366, y: -200, width: 1920, height: 1040 };

describe('where the window goes', () => {
  test('where it was, when that display is still there', () => {
    const place = { x: 1500, y: 0, width: 1000, height: 700 };
    expect(placeWindow(place, [laptop, wall])).toEqual(place);
  });

  test('to the middle of the first display when its own has been unplugged', () => {
    expect(placeWindow({ x: 1500, y: 0, width: 1000, height: 700 }, [laptop])).toEqual({
      x: 183,
      y: 14,
      width: 1000,
      height: 700,
    });
  });

  test('never so that its title bar is out of reach', () => {
    for (const lost of [
      { x: 1300, y: 0 },
      { x: -950, y: 0 },
      { x: 0, y: -200 },
      { x: 0, y: 700 },
      { x: 0, y: 99_000 },
    ]) {
      const { x, y } = placeWindow({ ...lost, width: 1000, height: 600 }, [laptop]);
      expect({ x, y }).toEqual({ x: 183, y: 64 });
    }
  });

  test('never larger than the display, and never too small to show the log line', () => {
    expect(placeWindow({ x: 0, y: 0, width: 5000, height: 3000 }, [laptop])).toEqual(laptop);
    expect(placeWindow({ x: 0, y: 0, width: 200, height: 100 }, [laptop])).toMatchObject({ width: 640, height: 480 });
    expect(placeWindow(null, [laptop])).toEqual({ x: 0, y: 0, width: 1366, height: 728 });
  });

  test('is remembered on disk, and a damaged memory counts as none', () => {
    const file = join(folder, 'state.json');
    const state = { bounds: { x: 5, y: 6, width: 700, height: 500 }, maximized: true, paperColour: '#16150f' };
    writeWindowState(file, state);
    expect(readWindowState(file)).toEqual(state);
    const damaged = [
      '',
      '{',
      'null',
      '[]',
      '{"bounds":{}}',
      JSON.stringify({ ...state, bounds: { ...state.bounds, x: 1e9 } }),
      JSON.stringify({ ...state, bounds: { ...state.bounds, width: 'wide' } }),
      JSON.stringify({ ...state, maximized: 1 }),
      JSON.stringify({ ...state, paperColour: 'url(x)' }),
      JSON.stringify({ ...state, paperColour: '#fff' }),
    ];
    for (const text of damaged) {
      writeFileSync(file, text);
      expect(readWindowState(file)).toBeNull();
    }
    expect(readWindowState(join(folder, 'none.json'))).toBeNull();
    writeWindowState(join(folder, 'no', 'such', 'folder.json'), state);
  });
});

/** A window that does nothing but remember what was done to it. */
function windowStandIn(bounds: Rectangle = laptop) {
  const handlers = new Map<string, (event: never) => void>();
  const done: unknown[] = [];
  const made: AppWindowOptions[] = [];
  const on = (event: string, handler: (event: never) => void) => handlers.set(event, handler);
  let themeColour: (event: unknown, colour: string | null) => void = () => undefined;
  const window: AppWindow = {
    webContents: { on: (_event, listener) => (themeColour = listener) },
    on,
    once: on,
    getNormalBounds: () => bounds,
    isMaximized: () => false,
    maximize: () => done.push('maximize'),
    minimize: () => done.push('minimize'),
    show: () => done.push('show'),
    setBackgroundColor: (colour) => done.push(colour),
    loadURL: (url) => Promise.resolve(void done.push(url)),
  };
  const fire = (event: string) => {
    let stopped = false;
    handlers.get(event)?.({ preventDefault: () => (stopped = true) } as never);
    return stopped;
  };
  return { window, done, made, fire, themeColour: (colour: string | null) => themeColour({}, colour) };
}

describe('a window of the app', () => {
  const open = (standIn: ReturnType<typeof windowStandIn>, file: string, closing: 'close' | 'minimise' = 'close') =>
    openAppWindow({
      createWindow: (options) => {
        standIn.made.push(options);
        return standIn.window;
      },
      preloadFile: '/app/preload.cjs',
      stateFile: join(folder, file),
      workAreas: () => [laptop],
      firstPaperColour: '#f7f5ee',
      closing: () => closing,
    });

  test('is made with every wall up', () => {
    const standIn = windowStandIn();
    open(standIn, 'hard.json');
    expect(standIn.made[0]?.webPreferences).toEqual({
      preload: '/app/preload.cjs',
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
      backgroundThrottling: false,
    });
  });

  test('is shown when it has been drawn, never before', () => {
    const standIn = windowStandIn();
    open(standIn, 'shown.json');
    expect(standIn.made[0]?.show).toBe(false);
    expect(standIn.done).toEqual(['beredt://app/']);
    standIn.fire('ready-to-show');
    expect(standIn.done).toEqual(['beredt://app/', 'show']);
  });

  test('begins in the colour it had when it was closed, so that a start at night is dark from the first frame', () => {
    const first = windowStandIn();
    open(first, 'night.json');
    expect(first.made[0]?.backgroundColor).toBe('#f7f5ee');
    first.themeColour('#16150F');
    first.themeColour(null);
    first.themeColour('javascript:x');
    first.fire('close');
    const second = windowStandIn();
    open(second, 'night.json');
    expect(second.made[0]?.backgroundColor).toBe('#16150F');
  });

  test('remembers its place when it has been left alone for a moment', () => {
    const standIn = windowStandIn({ x: 40, y: 30, width: 900, height: 600 });
    open(standIn, 'moved.json');
    standIn.fire('move');
    standIn.fire('resize');
    expect(readWindowState(join(folder, 'moved.json'))).toBeNull();
    vi.advanceTimersByTime(1_000);
    expect(readWindowState(join(folder, 'moved.json'))?.bounds).toEqual({ x: 40, y: 30, width: 900, height: 600 });
    standIn.fire('move');
    standIn.fire('closed');
    writeFileSync(join(folder, 'moved.json'), 'untouched');
    vi.advanceTimersByTime(1_000);
    expect(readFileSync(join(folder, 'moved.json'), 'utf8')).toBe('untouched');
  });

  test('closes on the cross in peacetime and steps aside during an incident', () => {
    const calm = windowStandIn();
    open(calm, 'cross.json');
    expect(calm.fire('close')).toBe(false);
    const busy = windowStandIn();
    open(busy, 'cross.json', 'minimise');
    expect(busy.fire('close')).toBe(true);
    expect(busy.done.at(-1)).toBe('minimize');
  });
});
