import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { rebuild } from '../../../electron/application/rebuild.ts';
import { startHost } from '../../../electron/application/startHost.ts';
import { exportToFile } from '../../../electron/jobs/store/exportToFile.ts';
import { threadJobs } from '../../../electron/jobs/threadJobs.ts';
import { NOTHING_WITHHELD } from '../../../electron/journal/journalLines.ts';
import { verifyStore } from '../../../electron/journal/verifyStore.ts';
import { allProjections } from '../../../electron/projections/allProjections.ts';
import { openStore, type Store } from '../../../electron/store/openStore.ts';
import { verifyFile } from '../../../scripts/verify/verifyFile.ts';
import { instantOf } from '../../../shared/kernel/time.ts';
import { quantile, type Measured } from '../figure.ts';
import type { LogRoom } from '../room.ts';
import { timed } from '../timed.ts';

const root = join(import.meta.dirname, '../../..');

/** The whole journal read again: verified as a file, verified in the store, replayed. The host is stopped for it. */
export async function benchJournal(room: LogRoom): Promise<readonly Measured[]> {
  await room.stopHost();
  const started = await startHost({
    dir: room.dir,
    migrations: join(root, 'electron/store/migrations'),
    version: 'bench',
    jobs: threadJobs(),
  });
  if (!started.ok) throw new Error(started.reason.code);
  const host = started.value;
  const { store } = host.workspace!;
  const file = join(room.emptyFolder(), 'journal.jsonl');
  const now = instantOf(Date.now());
  const exported = exportToFile(store, { file, exportedAt: now, redaction: NOTHING_WITHHELD }, () => undefined);
  if (!exported.ok) throw new Error(exported.reason.code);
  const { entries } = exported.value;
  const rates = { file: [] as number[], store: [] as number[], rebuild: [] as number[], hash: [] as number[], insert: [] as number[] };
  const rate = (tookMs: number): number => (entries / tookMs) * 1_000;
  for (let turn = 0; turn < room.times(3); turn += 1) {
    rates.file.push(rate(await timed(() => verifyFile(file, []).then(mustHold))));
    rates.hash.push(rate(await timed(() => hashLines(file))));
    rates.store.push(rate(await timed(() => mustHold(verifyStore(store, { now, heads: [] })))));
    rates.rebuild.push(rate(await timed(() => rebuildAll(store))));
    rates.insert.push(rate(await timed(() => insertBare(room, entries, statSync(file).size / entries))));
  }
  await host.close();
  const hashes = { what: 'SHA-256 of every line and nothing else', median: quantile(rates.hash, 0.5) };
  return [
    { name: 'verify', samples: rates.file, floor: hashes },
    { name: 'verify-store', samples: rates.store, floor: hashes },
    {
      name: 'rebuild',
      samples: rates.rebuild,
      floor: { what: 'the same bytes into one bare table, one transaction', median: quantile(rates.insert, 0.5) },
    },
  ];
}

function mustHold({ problem }: { readonly problem: { readonly code: string } | null }): undefined {
  if (problem !== null) throw new Error(`the journal does not hold: ${problem.code}`);
}

function rebuildAll(store: Store): undefined {
  store.transact((tx) => {
    rebuild(tx, allProjections);
  });
}

function hashLines(file: string): undefined {
  for (const line of readFileSync(file, 'utf8').split('\n')) createHash('sha256').update(line).digest('hex');
}

function insertBare(room: LogRoom, entries: number, bytes: number): undefined {
  const file = join(room.emptyFolder(), 'floor.db');
  const opened = openStore({ file, key: randomBytes(32), migrations: [], now: '2026-01-01T00:00:00.000Z' });
  if (!opened.ok) throw new Error(opened.reason);
  const text = 'x'.repeat(Math.round(bytes));
  opened.value.transact((tx) => {
    tx.script('CREATE TABLE bare (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT');
    for (let entry = 0; entry < entries; entry += 1) tx.run('INSERT INTO bare (text) VALUES (?)', text);
  });
  opened.value.close();
}
