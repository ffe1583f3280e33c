import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  CommandInput,
  CommandName,
  CommandOutput,
  QueryInput,
  QueryName,
  QueryOutput,
} from '../../shared/contract/api.ts';
import { WIRE_VERSION, type Answer } from '../../shared/contract/wire.ts';
import { unixMsOf, type Instant } from '../../shared/kernel/time.ts';
import type { Host } from '../../electron/application/host.ts';
import { startHost } from '../../electron/application/startHost.ts';
import { threadJobs } from '../../electron/jobs/threadJobs.ts';

const MIGRATIONS = join(import.meta.dirname, '../../electron/store/migrations');

/** A real host over a real encrypted file, with a clock the test moves. */
export interface HostRoom {
  readonly host: Host;
  readonly dir: string;
  run<Name extends CommandName>(name: Name, input: CommandInput<Name>): Promise<CommandOutput<Name>>;
  refuse<Name extends CommandName>(name: Name, input: CommandInput<Name>): Promise<string>;
  ask<Name extends QueryName>(name: Name, input: QueryInput<Name>): Promise<QueryOutput<Name>>;
  /** As the wire gives it: the answer with its position. */
  send(kind: 'command' | 'query', name: string, input: unknown): Promise<Answer>;
  now(): Instant;
  pass(minutes: number): void;
  close(): void;
}

/** Starts a host in a folder of its own; the clock stands still until the test moves it. */
export async function openHostRoom(startsAt: Instant = '2026-11-22T02:00:00.000Z' as Instant): Promise<HostRoom> {
  const dir = mkdtempSync(join(tmpdir(), 'beredt-room-'));
  let nowMs = unixMsOf(startsAt);
  const clock = { unixMs: () => nowMs };
  const started = await startHost({ dir, migrations: MIGRATIONS, version: 'test', clock, jobs: threadJobs() });
  if (!started.ok) throw new Error(`the host did not start: ${started.reason.code}`);
  const host = started.value;
  const send: HostRoom['send'] = (kind, name, input) =>
    host.call('seat-1', {
      v: WIRE_VERSION,
      kind,
      name,
      input,
      ...(kind === 'command' ? { commandId: randomUUID() } : {}),
    });
  const value = (answer: Answer): never => {
    if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.refusal)}`);
    return answer.value as never;
  };
  return {
    host,
    dir,
    send,
    run: async (name, input) => value(await send('command', name, input)),
    refuse: async (name, input) => {
      const answer = await send('command', name, input);
      return answer.ok ? 'accepted' : answer.refusal.code;
    },
    ask: async (name, input) => value(await send('query', name, input)),
    now: () => new Date(nowMs).toISOString() as Instant,
    pass: (minutes) => {
      nowMs += minutes * 60_000;
    },
    close: () => {
      host.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
