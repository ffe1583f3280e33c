import { describe, expect, test } from 'vitest';
import { runInThread } from '../../electron/jobs/runInThread.ts';

const thread = new URL('../support/hungryThread.ts', import.meta.url);
const roomy = { timeMs: 20_000, heapMb: 256 };

describe('work in a thread of its own', () => {
  test('answers what the thread answers', async () => {
    expect(await runInThread(thread, 'answers', roomy)).toEqual({ ok: true, value: 'here' });
  });

  test('is ended when it does not end by itself', async () => {
    expect(await runInThread(thread, 'hangs', { timeMs: 200, heapMb: 64 })).toEqual({ ok: false, reason: 'too-heavy' });
  });

  test('is ended when it takes more memory than it may, and this process goes on', async () => {
    expect(
      await runInThread(thread, 'eats', { timeMs: 20_000, heapMb: 32 }),
    ).toEqual({ ok: false, reason: 'too-heavy' });
  });

  test('that breaks is an error, not an answer', async () => {
    await expect(runInThread(thread, 'throws', roomy)).rejects.toThrow('broken parser');
  });
});
