/*
 * A process of its own that gives a store a new key, once, until it is killed (tests/faults/newKeyKilled). Arguments: the
 * folder, the passphrase. It tells on standard output, one line each, what has been answered.
 */
import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { startHost } from '../../electron/application/startHost.ts';
import { threadJobs } from '../../electron/jobs/threadJobs.ts';
import { WIRE_VERSION, type Answer } from '../../shared/contract/wire.ts';
import { makeId } from '../../shared/kernel/ids.ts';

const [dir, passphrase] = process.argv.slice(2);
if (dir === undefined || passphrase === undefined) throw new Error('a folder and its passphrase');

const migrations = join(import.meta.dirname, '../../electron/store/migrations');
const started = await startHost({ dir, migrations, version: '0.0.0-test', jobs: threadJobs() });
if (!started.ok) throw new Error(started.reason.code);
const host = started.value;

async function sure<Value>(message: object): Promise<Value> {
  const answer: Answer = await host.call('seat-1', { v: WIRE_VERSION, ...message });
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value as Value;
}

const newId = (): string => makeId(Date.now(), randomBytes(10));
const runs = (name: string, input: object) => sure({ kind: 'operation', name, input });
const does = <Value>(name: string, input: object) => sure<Value>({ kind: 'command', commandId: newId(), name, input });

await runs('keys.unlockWithPassphrase', { passphrase });
const { incidentId } = await does<{ incidentId: string }>('incident.start', { kind: 'real' });
await does('log.addEntry', { incidentId, text: 'Før nøkkelbyttet' });
writeSync(1, 'written\n');
await runs('keys.changeStoreKey', { passphrase });
writeSync(1, 'changed\n');
process.exit(0);
