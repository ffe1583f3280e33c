import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../../shared/contract/wire.ts';
import { no, ok, type Result } from '../../shared/kernel/result.ts';
import type { Refusal } from '../../shared/kernel/refusal.ts';
import type { RefusalCode } from '../../shared/contract/errors.ts';
import { startHost } from '../../electron/application/startHost.ts';
import { threadJobs } from '../../electron/jobs/threadJobs.ts';
import { readHostAddress } from '../../electron/transport/hostAddress.ts';
import { openSeatSocket } from '../../electron/transport/openSeatSocket.ts';

/** A way to send messages: to the host that runs over the folder, or to one started here for as long as it takes. */
export interface Connection {
  readonly to: 'running host' | 'store';
  call(message: unknown): Promise<Answer>;
  close(): Promise<void>;
}

const root = join(import.meta.dirname, '../..');

/** What a host here is started with, besides its folder. */
export function hostOptions(dir: string) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
  return { dir, migrations: join(root, 'electron', 'store', 'migrations'), version, jobs: threadJobs() };
}

/** Connects to the running host of a folder, or opens its store. Refused like any start of the host. */
export async function connect(dir: string): Promise<Result<Connection, Refusal<RefusalCode>>> {
  const running = await connectToRunning(dir);
  if (running !== null) return ok(running);
  if (!existsSync(join(dir, 'store.db'))) process.stderr.write(`beredt: a new installation begins in ${dir}\n`);
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const started = await startHost(hostOptions(dir));
  if (!started.ok) return no(started.reason);
  const host = started.value;
  return ok({ to: 'store', call: (message) => host.call('command-line', message), close: () => host.close() });
}

async function connectToRunning(dir: string): Promise<Connection | null> {
  const address = readHostAddress(dir);
  if (address === null || address.commandLineToken === null) return null;
  let lost = (): void => undefined;
  const socket = await openSeatSocket(
    address.port,
    { commandLine: address.commandLineToken },
    { onLost: () => { lost(); } },
  );
  // A host that was killed leaves its address behind; another program may have its port by now.
  if (!socket.ok) return null;
  return {
    to: 'running host',
    call: (message) =>
      new Promise((resolve, reject) => {
        lost = () => { reject(new Error('the host went away before it answered')); };
        socket.value.call(message).then(resolve, reject);
      }),
    close: () => {
      lost = () => undefined;
      socket.value.close();
      return Promise.resolve();
    },
  };
}
