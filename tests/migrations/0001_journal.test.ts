import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Migration } from '../../electron/store/migrate.ts';
import { openStore, type Store } from '../../electron/store/openStore.ts';
import { readMigrations } from '../../electron/store/readMigrations.ts';

const folder = join(import.meta.dirname, '../../electron/store/migrations');
const real = readMigrations(folder);
const key = new Uint8Array(32).fill(7);
let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'beredt-migration-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

function open(migrations: readonly Migration[]) {
  return openStore({ file: join(dir, 'store.db'), key, migrations, now: '2026-11-22T02:00:00.000Z' });
}

/** The store, opened; the test says why it cannot be. */
function opened(migrations: readonly Migration[]): Store {
  const result = open(migrations);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.reason)}`);
  return result.value;
}

/** What a refused opening said, as text: a fault, or a record that holds it. */
function refusal(migrations: readonly Migration[]): string {
  const result = open(migrations);
  if (!result.ok) return JSON.stringify(result.reason);
  result.value.close();
  return 'opened';
}

describe('0001 journal', () => {
  test('an empty file gets the journal, chains, seals and answers, and the step is written down once', () => {
    const store = opened(real);
    const tables = store
      .all<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .map(({ name }) => name);
    expect(tables).toEqual(
      expect.arrayContaining(['journal', 'chain', 'seal', 'command_answer', 'installation', 'projection', 'migration']),
    );
    expect(store.all('SELECT number, name FROM migration WHERE number = 1')).toEqual([{ number: 1, name: 'journal' }]);
    store.close();
    const again = opened(real);
    expect(again.all('SELECT number FROM migration')).toHaveLength(real.length);
    again.close();
  });

  test('the same place in a chain is not taken twice', () => {
    const store = opened(real);
    const put = (id: string): void => {
      store.transact((tx) => {
        tx.run(
          `INSERT INTO journal (id, origin, epoch, seq, hlc, recorded_at, scope, type, subject, hash, header)
           VALUES (?, 'o', 1, 1, '0', 't', 'workspace', 'T', 's', 'h', '{}')`,
          id,
        );
      });
    };
    put('first');
    expect(() => {
      put('second');
    }).toThrow(/UNIQUE/);
    expect(store.all('SELECT id FROM journal')).toEqual([{ id: 'first' }]);
    store.close();
  });
});

describe('a history this Beredt does not know', () => {
  const later: Migration = { number: real.length + 1, name: 'later', sql: 'CREATE TABLE later (a TEXT) STRICT' };

  test('a step beyond the last known one is a newer schema', () => {
    opened([...real, later]).close();
    expect(refusal(real)).toContain('newer-schema');
  });

  test('a released step that was edited is refused', () => {
    opened(real).close();
    const edited = real.map((step, index) => (index === 0 ? { ...step, sql: `${step.sql}\n-- edited` } : step));
    expect(refusal(edited)).toContain('broken-history');
  });

  test('a step that was renamed is refused', () => {
    opened(real).close();
    const renamed = real.map((step, index) => (index === 0 ? { ...step, name: 'diary' } : step));
    expect(refusal(renamed)).toContain('broken-history');
  });

  test('a missing step is refused', () => {
    expect(refusal([{ ...later, number: 2 }])).toContain('broken-history');
  });

  test('a refused opening leaves the file as it was, byte for byte', () => {
    opened([...real, later]).close();
    const before = readFileSync(join(dir, 'store.db'));
    refusal(real);
    expect(readFileSync(join(dir, 'store.db')).equals(before)).toBe(true);
  });
});
