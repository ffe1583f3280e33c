import { makeSpeaker, openHost } from './tests/bench/stores/speaker.ts';
import { mkdtempSync, cpSync } from 'node:fs';
import { renewProjections, rebuild } from './electron/application/rebuild.ts';
import { allProjections } from './electron/projections/allProjections.ts';
import assert from 'node:assert/strict';
const dir = mkdtempSync('/tmp/scale/renew-'); cpSync('/tmp/scale/demo2', dir, { recursive: true });
const host = await openHost(dir, Date.now); const s = makeSpeaker(host); await s.sitDown('coordinator');
const { store } = host.workspace!;
const pictureOf = () => Object.fromEntries(allProjections.flatMap(({ tables }) => tables).map((t) => [t, store.all(`SELECT * FROM "${t}"`).map((r) => JSON.stringify(r)).sort()]));
const before = pictureOf(); let rows = 0; for (const r of Object.values(before)) rows += r.length; console.log('rows', rows);
for (const { name, tables } of allProjections) {
  const n = store.transact((tx) => { tx.run('UPDATE projection SET version = 0 WHERE name = ?', name); for (const t of name === 'registers' ? [] : tables) tx.run(`DELETE FROM "${t}"`); return renewProjections(tx, allProjections); });
  assert.deepEqual(pictureOf(), before, name); process.stdout.write(`${name} ${n}; `);
}
store.transact((tx) => rebuild(tx, allProjections)); assert.deepEqual(pictureOf(), before, 'whole');
assert.equal(store.transact((tx) => renewProjections(tx, allProjections)), 0);
console.log('\nok'); await host.close();
