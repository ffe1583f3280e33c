import { mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startHost } from '../electron/application/startHost.ts';
import { threadJobs } from '../electron/jobs/threadJobs.ts';
import type { OperationOutput } from '../shared/contract/api.ts';
import { WIRE_VERSION } from '../shared/contract/wire.ts';

/**
 * `npm run example [-- --data DIR] [--without-incidents]`: loads Elvheim, an invented municipality of about 15 000, into
 * an empty folder and plays two incidents on it – the same as the first screen's «Eksempelkommune». Beredt must not be
 * running on the folder meanwhile.
 */
const { values } = parseArgs({
  options: { data: { type: 'string' }, 'without-incidents': { type: 'boolean', default: false } },
});
const root = join(import.meta.dirname, '..');
const dir = resolve(values.data ?? join(homedir(), '.beredt'));

function fail(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

mkdirSync(dir, { recursive: true, mode: 0o700 });
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const migrations = join(root, 'electron', 'store', 'migrations');
const started = await startHost({ dir, migrations, version, jobs: threadJobs() });
if (!started.ok) fail(`The example was not loaded: ${dir} cannot be opened (${started.reason.code}). Nothing was changed.`);
const host = started.value;
const incidents = !values['without-incidents'];
const answer = await host.call('example-script', {
  v: WIRE_VERSION, kind: 'operation', name: 'municipality.loadExample', input: { incidents },
});
await host.close();
// Where somebody is administrator already, a seat nobody has named may not even ask.
if (!answer.ok && ['municipality/not-empty', 'access/not-allowed'].includes(answer.refusal.code)) {
  fail(`The example was not loaded: ${dir} already holds a municipality's data. Nothing was changed. Name an empty folder with --data.`);
}
if (!answer.ok) fail(`The example stopped: ${JSON.stringify(answer.refusal)}. What was loaded before it is there.`);
const { contacts, roles, cards } = answer.value as OperationOutput<'municipality.loadExample'>;
process.stdout.write(
  `Elvheim kommune is loaded in ${dir}: ${String(contacts)} contacts, ${String(roles)} roles, ${String(cards)} cards` +
    `${incidents ? ', two incidents' : ''}. Start Beredt on it with: npm start -- --data ${dir}\n`,
);
process.exit(0);
