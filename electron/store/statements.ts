import type Database from 'better-sqlite3';
import type { SqlValue, Writer } from './database.ts';

/** More different statements than the program has; what is over was made with values in its text and is let go. */
const KEPT_STATEMENTS = 500;

/** Reads and writes of one connection. Statements are prepared once; the least lately used are let go. */
export function statementsOf(driver: Database.Database): Writer {
  const kept = new Map<string, Database.Statement>();
  const statement = (sql: string): Database.Statement => {
    const known = kept.get(sql);
    const ready = known ?? driver.prepare(sql);
    if (known !== undefined) kept.delete(sql);
    kept.set(sql, ready);
    if (kept.size > KEPT_STATEMENTS) {
      const [oldest] = kept.keys();
      if (oldest !== undefined) kept.delete(oldest);
    }
    return ready;
  };
  return {
    one: <Row extends object>(sql: string, ...values: readonly SqlValue[]) =>
      statement(sql).get(...values) as Row | undefined,
    all: <Row extends object>(sql: string, ...values: readonly SqlValue[]) => statement(sql).all(...values) as Row[],
    run: (sql, ...values) => statement(sql).run(...values).changes,
    script: (sql) => {
      driver.exec(sql);
    },
  };
}
