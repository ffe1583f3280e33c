import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '../../shared/kernel/canonicalJson.ts';
import { instantOf, type Instant } from '../../shared/kernel/time.ts';
import type { Answer } from '../../shared/contract/wire.ts';
import type { Reader, Writer } from '../store/database.ts';

/** How long a command that was answered is remembered. No outbox sends again after so long. */
const KEPT_MS = 90 * 24 * 3600_000;

/** What a command asked for, as a digest: the same id with other contents is another command. */
export function fingerprintOf(name: string, input: unknown): string {
  return createHash('sha256').update(canonicalJson([name, (input ?? null) as Json]), 'utf8').digest('hex');
}

/** The first answer to a command; `other` when the id was used for something else. */
export function earlierAnswer(read: Reader, commandId: string, fingerprint: string): Answer | 'other' | null {
  const row = read.one<{ answer: string; fingerprint: string | null }>(
    'SELECT answer, fingerprint FROM command_answer WHERE command_id = ?',
    commandId,
  );
  if (row === undefined) return null;
  if (row.fingerprint !== null && row.fingerprint !== fingerprint) return 'other';
  return JSON.parse(row.answer) as Answer;
}

/** Remembers an answer in the transaction that did the work. */
export function rememberAnswer(
  tx: Writer,
  command: { readonly id: string; readonly fingerprint: string },
  answer: Answer,
  now: Instant,
): void {
  tx.run(
    'INSERT INTO command_answer (command_id, answered_at, answer, fingerprint) VALUES (?, ?, ?, ?)',
    command.id,
    now,
    JSON.stringify(answer),
    command.fingerprint,
  );
}

/** Lets go of answers nobody can ask for any more. */
export function forgetOldAnswers(tx: Writer, unixMs: number): void {
  tx.run('DELETE FROM command_answer WHERE answered_at < ?', instantOf(unixMs - KEPT_MS));
}
