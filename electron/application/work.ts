import type { OperationOutput } from '../../shared/contract/api.ts';
import type { Watch } from './jobs.ts';

type Described = OperationOutput<'work.list'>['work'][number];

/** Long work that is under way: how far it has come, and a way to stop it. */
export interface Work {
  run<Value>(kind: Described['kind'], carryOut: (watch: Watch) => Promise<Value>): Promise<Value>;
  list(): Described[];
  /** False when there is no such work any more. */
  stop(id: string): boolean;
  stopAll(): void;
}

export function makeWork(): Work {
  const underWay = new Map<string, { described: Described; readonly stopper: AbortController }>();
  let started = 0;
  return {
    run: async (kind, carryOut) => {
      started += 1;
      const id = `${kind}-${String(started)}`;
      const entry = { described: { id, kind, done: 0, total: 0 }, stopper: new AbortController() };
      underWay.set(id, entry);
      try {
        return await carryOut({
          signal: entry.stopper.signal,
          onProgress: (done, total) => {
            entry.described = { id, kind, done, total };
          },
        });
      } finally {
        underWay.delete(id);
      }
    },
    list: () => [...underWay.values()].map(({ described }) => described),
    stop: (id) => {
      const entry = underWay.get(id);
      entry?.stopper.abort();
      return entry !== undefined;
    },
    stopAll: () => {
      for (const { stopper } of underWay.values()) stopper.abort();
    },
  };
}
