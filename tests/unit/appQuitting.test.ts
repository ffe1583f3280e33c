import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { askQuestion } from '../../electron/app/askQuestion.ts';
import { guardAgainstCrashes } from '../../electron/app/crashGuard.ts';
import { guardQuitting } from '../../electron/app/quitting.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
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
