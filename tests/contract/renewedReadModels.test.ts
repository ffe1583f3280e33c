import { expect, test } from 'vitest';
import { renewProjections } from '../../electron/application/rebuild.ts';
import { allProjections } from '../../electron/projections/allProjections.ts';
import { pictureOf } from '../support/installations.ts';
import { useHostRig } from '../support/hostRig.ts';

const rig = useHostRig();
const seat = rig.seat();

async function fillRegisters(): Promise<void> {
  const { contactId } = await seat.does('contact.add', { fields: { name: 'Kari Brekke', mobile: '91567801' } });
  await seat.does('contact.change', { contactId, fields: { unit: 'Granly' } });
  await seat.does('contact.confirm', { contactId, confirmedOn: '2026-11-20' });
  const { incidentId } = await seat.does('incident.start', { kind: 'real' });
  await seat.does('incident.describe', { incidentId, title: 'Storm', level: 2 });
  await seat.does('log.addEntry', { incidentId, text: 'Vann over veien' });
  await seat.does('deviation.report', {
    isAboutPatient: false, what: 'Alarmen virket ikke', type: 'alarm', severity: 'serious',
  });
}

test('a read model of another version is made anew, the others stand as they were', async () => {
  await fillRegisters();
  const { store } = rig.host.workspace!;
  const before = pictureOf(store);
  for (const { name, tables } of allProjections) {
    const replayed = store.transact((tx) => {
      tx.run('UPDATE projection SET version = 0 WHERE name = ?', name);
      for (const table of name === 'registers' ? [] : tables) tx.run(`DELETE FROM "${table}"`);
      return renewProjections(tx, allProjections);
    });
    expect(replayed, name).toBeLessThanOrEqual(store.one<{ entries: number }>('SELECT count(*) AS entries FROM journal')!.entries);
    expect(pictureOf(store), name).toEqual(before);
  }
  expect(store.transact((tx) => renewProjections(tx, allProjections))).toBe(0);
});

test('only the facts it wants are read for one of them, and nothing of another is touched', async () => {
  await fillRegisters();
  const { store } = rig.host.workspace!;
  const deviations = store.transact((tx) => {
    tx.run("UPDATE projection SET version = 0 WHERE name = 'deviations'");
    tx.run("UPDATE log_entry SET text = 'Som det sto'");
    return renewProjections(tx, allProjections);
  });
  const { lines } = store.one<{ lines: number }>("SELECT count(*) AS lines FROM journal WHERE type LIKE 'LogEntry%'")!;
  const { entries } = store.one<{ entries: number }>('SELECT count(*) AS entries FROM journal')!;
  // Its own, and those that name what can be found; no line of a log.
  expect(lines).toBeGreaterThan(0);
  expect(deviations).toBeLessThanOrEqual(entries - lines);
  expect(store.one('SELECT text FROM log_entry WHERE text IS NOT NULL')).toEqual({ text: 'Som det sto' });
});

test('a table that no read model owns any more goes, and with a read model that is gone all are made anew', async () => {
  await fillRegisters();
  const { store } = rig.host.workspace!;
  const before = pictureOf(store);
  store.transact((tx) => {
    tx.script('CREATE TABLE of_old (id TEXT PRIMARY KEY) STRICT');
    tx.run("INSERT INTO projection (name, version) VALUES ('old', 1)");
    tx.run('DELETE FROM log_entry');
    renewProjections(tx, allProjections);
  });
  expect(store.one("SELECT name FROM sqlite_schema WHERE name = 'of_old'")).toBeUndefined();
  expect(pictureOf(store)).toEqual(before);
});
