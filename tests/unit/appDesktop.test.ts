import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openAppWindow, type AppWindow, type AppWindowOptions } from '../../electron/app/appWindow.ts';
import { askQuestion } from '../../electron/app/askQuestion.ts';
import { guardAgainstCrashes } from '../../electron/app/crashGuard.ts';
import { refusedSwitches, REFUSED_SWITCHES, silenceChromium } from '../../electron/app/launchSwitches.ts';
import { guardQuitting } from '../../electron/app/quitting.ts';
import { stayAwake } from '../../electron/app/stayAwake.ts';
import { systemLanguage } from '../../electron/app/systemLanguage.ts';
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

describe('quitting', () => {
  function quittable(options: { incident: boolean; answers?: boolean[]; stop?: () => Promise<void> }) {
    const handlers = new Map<string, (event: { preventDefault(): void }) => void>();
    const state = { incident: options.incident, asked: 0, quits: 0, stops: 0 };
    const answers = [...(options.answers ?? [])];
    let shutdown = (): void => undefined;
    const quitting = guardQuitting({
      app: {
        on: (event: string, listener: (event: { preventDefault(): void }) => void) => handlers.set(event, listener),
        quit: () => (state.quits += 1),
      },
      power: { on: (_event, listener) => (shutdown = listener) },
      incidentActive: () => state.incident,
      ask: () => {
        state.asked += 1;
        const answer = answers.shift();
        return answer === undefined ? Promise.reject(new Error('the box was torn down')) : Promise.resolve(answer);
      },
      stop: () => {
        state.stops += 1;
        return options.stop?.() ?? Promise.resolve();
      },
      stopWithinMs: 5_000,
    });
    const fire = async (event: string) => {
      let stopped = false;
      handlers.get(event)?.({ preventDefault: () => (stopped = true) });
      await vi.advanceTimersByTimeAsync(0);
      return stopped;
    };
    return { quitting, state, fire, shutdown: () => shutdown() };
  }

  test('in peacetime asks nothing', async () => {
    const { fire, state } = quittable({ incident: false });
    expect(await fire('before-quit')).toBe(false);
    expect(state.asked).toBe(0);
  });

  test('during an incident asks once, and a yes is enough', async () => {
    const { fire, state, quitting } = quittable({ incident: true, answers: [true] });
    expect(quitting.closing(0)).toBe('minimise');
    expect(await fire('before-quit')).toBe(true);
    expect(state).toMatchObject({ asked: 1, quits: 1 });
    expect(await fire('before-quit')).toBe(false);
    expect(state.asked).toBe(1);
    expect(quitting.closing(0)).toBe('close');
  });

  test('during an incident stays when the answer is no, or there is no answer', async () => {
    const { fire, state, quitting } = quittable({ incident: true, answers: [false] });
    expect(await fire('before-quit')).toBe(true);
    expect(await fire('before-quit')).toBe(true);
    expect(state).toMatchObject({ asked: 2, quits: 0 });
    expect(quitting.closing(0)).toBe('minimise');
  });

  test('asks nobody while the machine shuts down', async () => {
    const { fire, state, shutdown } = quittable({ incident: true });
    shutdown();
    expect(await fire('before-quit')).toBe(false);
    expect(state.asked).toBe(0);
  });

  test('closes the store first, once', async () => {
    const { fire, state } = quittable({ incident: false });
    expect(await fire('will-quit')).toBe(true);
    expect(state).toMatchObject({ stops: 1, quits: 1 });
    expect(await fire('will-quit')).toBe(false);
    expect(state.stops).toBe(1);
  });

  test('waits five seconds for a store that does not close, and no longer', async () => {
    const { fire, state } = quittable({ incident: false, stop: () => new Promise(() => undefined) });
    await fire('will-quit');
    await vi.advanceTimersByTimeAsync(4_999);
    expect(state.quits).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(state.quits).toBe(1);
  });

  test('goes on when closing the store fails: everything acknowledged is on disk', async () => {
    const { fire, state } = quittable({ incident: false, stop: () => Promise.reject(new Error('worker gone')) });
    await fire('will-quit');
    expect(state.quits).toBe(1);
  });

  test('ends the app when the last window is gone', async () => {
    const { fire, state } = quittable({ incident: false });
    await fire('window-all-closed');
    expect(state.quits).toBe(1);
  });

  test('a second window may be closed during an incident; only the last one steps aside', () => {
    const { quitting } = quittable({ incident: true });
    expect([quitting.closing(1), quitting.closing(0)]).toEqual(['close', 'minimise']);
  });
});

describe('a question of the shell', () => {
  test('is answered safely by Enter, by Escape and by closing the box', async () => {
    const asked: object[] = [];
    const question = { message: 'm', detail: 'd', keep: 'Fortsett', leave: 'Avslutt' };
    const answering = (response: number) => ({
      showMessageBox: (options: object) => {
        asked.push(options);
        return Promise.resolve({ response });
      },
    });
    expect(await askQuestion(answering(0), 'question', question)).toBe(false);
    expect(await askQuestion(answering(1), 'question', question)).toBe(true);
    expect(asked[0]).toMatchObject({ buttons: ['Fortsett', 'Avslutt'], defaultId: 0, cancelId: 0 });
  });
});

describe('a window that crashes', () => {
  function fragile(answers: { crash?: boolean[]; hang?: boolean[] } = {}, askAfterHang?: () => Promise<boolean>) {
    const handlers = new Map<string, (event: unknown, details: { reason: string }) => void>();
    const state = { reloads: 0, quits: 0, asked: 0, crashes: 0, nowMs: 0, destroyed: false };
    const logged: string[] = [];
    guardAgainstCrashes(
      {
        on: (event: string, listener: (event: unknown, details: { reason: string }) => void) =>
          handlers.set(event, listener),
        reload: () => (state.reloads += 1),
        isDestroyed: () => state.destroyed,
        forcefullyCrashRenderer: () => (state.crashes += 1),
      },
      {
        nowMs: () => state.nowMs,
        askAfterCrash: () => {
          state.asked += 1;
          return Promise.resolve(answers.crash?.shift() ?? false);
        },
        askAfterHang: askAfterHang ?? (() => Promise.resolve(answers.hang?.shift() ?? false)),
        quit: () => (state.quits += 1),
        log: (event, reason) => logged.push(`${event} ${reason}`),
      },
    );
    const fire = async (event: string, reason = 'crashed') => {
      handlers.get(event)?.({}, { reason });
      await vi.advanceTimersByTimeAsync(0);
    };
    return { state, logged, fire };
  }

  test('comes back at once and leaves a line in the program’s own log', async () => {
    const { state, logged, fire } = fragile();
    await fire('render-process-gone', 'oom');
    expect(state).toMatchObject({ reloads: 1, asked: 0 });
    expect(logged).toEqual(['window-crashed oom']);
  });

  test('asks after three crashes within a minute, and quits only when told to', async () => {
    const { state, fire } = fragile({ crash: [true] });
    for (let time = 0; time < 3; time += 1) await fire('render-process-gone');
    expect(state).toMatchObject({ reloads: 2, asked: 1, quits: 1 });
  });

  test('goes on trying when the person says so, with a new count', async () => {
    const { state, fire } = fragile({ crash: [false] });
    for (let time = 0; time < 5; time += 1) await fire('render-process-gone');
    expect(state).toMatchObject({ reloads: 5, asked: 1, quits: 0 });
  });

  test('does not ask when the crashes are far apart', async () => {
    const { state, fire } = fragile();
    for (let time = 0; time < 10; time += 1) {
      state.nowMs += 31_000;
      await fire('render-process-gone');
    }
    expect(state).toMatchObject({ reloads: 10, asked: 0 });
  });

  test('is left alone when it was closed on purpose or is gone', async () => {
    const { state, fire } = fragile();
    await fire('render-process-gone', 'clean-exit');
    state.destroyed = true;
    await fire('render-process-gone');
    expect(state.reloads).toBe(0);
  });

  test('that hangs is restarted only if the person says so and it still hangs', async () => {
    const waits = fragile({ hang: [false] });
    await waits.fire('unresponsive');
    expect(waits.state.crashes).toBe(0);
    const restarts = fragile({ hang: [true] });
    await restarts.fire('unresponsive');
    expect(restarts.state.crashes).toBe(1);
    let answer = (_restart: boolean): void => undefined;
    const recovered = fragile({}, () => new Promise((resolve) => (answer = resolve)));
    await recovered.fire('unresponsive');
    await recovered.fire('responsive');
    answer(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(recovered.state.crashes).toBe(0);
  });
});

describe('staying awake', () => {
  test('during an incident, with one blocker, and not a moment longer', () => {
    const calls: unknown[] = [];
    let next = 0;
    const tell = stayAwake({
      start: (type) => {
        calls.push(type);
        next += 1;
        return next;
      },
      stop: (id) => calls.push(id),
    });
    for (const active of [false, true, true, false, false, true]) tell(active);
    expect(calls).toEqual(['prevent-display-sleep', 1, 'prevent-display-sleep']);
  });
});

describe('the switches of a start', () => {
  test('that would let somebody look in or break the walls are found', () => {
    for (const name of REFUSED_SWITCHES) {
      expect(refusedSwitches({ hasSwitch: (asked) => asked === name, appendSwitch: () => undefined })).toEqual([
        name,
      ]);
    }
    expect(refusedSwitches({ hasSwitch: () => false, appendSwitch: () => undefined })).toEqual([]);
    expect(REFUSED_SWITCHES).toContain('remote-debugging-port');
  });

  test('look up no name and fetch nothing in the background', () => {
    const appended = new Map<string, string | undefined>();
    silenceChromium({ hasSwitch: () => false, appendSwitch: (name, value) => appended.set(name, value) });
    expect(appended.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    expect([...appended.keys()]).toContain('disable-background-networking');
  });
});

test.each([
  [['nb-NO', 'en'], 'nb'],
  [['no'], 'nb'],
  [['nn-NO', 'nb'], 'nn'],
  [['en_GB'], 'en'],
  [['de', 'se', 'nn'], 'nn'],
  [['de'], 'nb'],
  [[], 'nb'],
])('a desktop in %j makes the shell speak %s', (preferred, language) => {
  expect(systemLanguage(preferred)).toBe(language);
});
