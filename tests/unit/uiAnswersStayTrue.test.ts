import { QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ApiClient } from '../../renderer/api/apiClient.ts';
import { makeQueryClient, refreshOnAnnouncements } from '../../renderer/api/queryClient.ts';
import type { QueryName } from '../../shared/contract/api.ts';
import type { Announcement } from '../../shared/contract/wire.ts';

const INCIDENT = 'storm';

/** The first to be told also loads what says which answer reads what, on whatever machine this is. */
const PATIENCE = { timeout: 10_000 };

/** A window with some answers on screen, and what it asks for when it is told of something. */
async function windowShowing(...names: readonly QueryName[]) {
  const cache = makeQueryClient();
  const asked: string[] = [];
  for (const name of names) {
    const queryFn = () => Promise.resolve(asked.push(name));
    new QueryObserver(cache, { queryKey: [name, { incidentId: INCIDENT }], queryFn }).subscribe(() => undefined);
  }
  let tell: (announcement: Announcement) => void = () => undefined;
  const client = {
    subscribe: (listener: typeof tell) => {
      tell = listener;
      return () => undefined;
    },
    connection: { state: () => 'connected', subscribe: () => () => undefined },
  } as unknown as ApiClient;
  refreshOnAnnouncements(client, cache);
  await vi.waitFor(() => {
    expect(asked).toHaveLength(names.length);
  }, PATIENCE);
  asked.length = 0;
  const hears = (...topics: Announcement['topics']) => {
    tell({ position: 1, topics, scopes: [INCIDENT] });
  };
  /** Everything asked for by the time an answer about `last` has been asked for again. */
  const until = async (last: QueryName): Promise<readonly string[]> => {
    await vi.waitFor(() => {
      expect(asked).toContain(last);
    }, PATIENCE);
    return asked;
  };
  return { hears, until, asked };
}

describe('answers on screen', () => {
  beforeEach(() => {
    vi.stubGlobal('requestIdleCallback', (then: () => void) => setTimeout(then));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('are asked for again when what they read has changed', async () => {
    const { hears, until } = await windowShowing('task.all', 'goal.all');
    hears('task');
    expect(await until('task.all')).toEqual(['task.all']);
  });

  it('that every window has open are left alone by one more line in the log', async () => {
    const { hears, until } = await windowShowing('incident.one', 'home.lastAndNext', 'home.attention', 'rhythm.of', 'announcement.all', 'log.attestations');
    hears('log');
    expect(await until('log.attestations')).toEqual(['log.attestations']);
  });

  it('are asked for once when a hundred changes come within a frame', async () => {
    const { hears, until, asked } = await windowShowing('task.all', 'goal.all');
    for (let change = 0; change < 100; change += 1) hears('task');
    expect(await until('task.all')).toEqual(['task.all']);
    asked.length = 0;
    hears('task');
    hears('goal');
    expect([...(await until('goal.all'))].sort()).toEqual(['goal.all', 'task.all']);
  });
});
