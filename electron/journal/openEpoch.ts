import { NO_HASH } from '../../shared/kernel/journalEntry.ts';
import { ZERO_HLC } from '../../shared/kernel/hlc.ts';
import { makeId } from '../../shared/kernel/ids.ts';
import { fact } from '../../shared/domain/fact.ts';
import type { FactData } from '../../shared/domain/facts.ts';
import type { Writer } from '../store/database.ts';
import { append, type AppendTools } from './append.ts';
import { makeSigningKey } from './hashing.ts';
import type { JournalFact } from './journalFact.ts';
import { sealHead } from './seal.ts';

/** The actor of what the installation does by itself. */
export const INSTALLATION_ACTOR = { person: null, role: null, actingFor: null, seat: 'installation' } as const;

/**
 * Opens a new chain with a signing key of its own and makes it the one this installation writes.
 * Its first entry names the head of the chain before it, so that nobody can quietly drop what came earlier.
 * `witnessedEpoch` is the highest one anybody outside has seen: a store that was laid back must not use it again.
 */
export function openEpoch(
  tx: Writer,
  reason: FactData['EpochOpened']['reason'],
  tools: AppendTools,
  witnessedEpoch = 0,
): JournalFact[] {
  const unixMs = tools.clock.unixMs();
  const known = tx.one<{ id: string; letter: string; epoch: number }>('SELECT id, letter, epoch FROM installation');
  const installation = known ?? { id: makeId<'installation'>(unixMs, tools.randomness.bytes(10)), letter: 'A', epoch: 0 };
  if (known === undefined) {
    tx.run(
      'INSERT INTO installation (only_row, id, letter, epoch, hlc) VALUES (1, ?, ?, 0, ?)',
      installation.id,
      installation.letter,
      ZERO_HLC,
    );
  }
  const head = tx.one<{ epoch: number; seq: number; hash: string }>(
    'SELECT epoch, head_seq AS seq, head_hash AS hash FROM chain WHERE origin = ? AND epoch = ?',
    installation.id,
    installation.epoch,
  );
  // What the closed chain holds is signed once more; then its key is of no more use to anyone who is honest.
  if (head !== undefined && head.seq > 0) sealHead(tx, tools.clock);
  tx.run('UPDATE chain SET private_key = NULL WHERE origin = ?', installation.id);
  const { publicKey, privateKey } = makeSigningKey();
  const epoch = Math.max(installation.epoch, witnessedEpoch) + 1;
  const letter = epoch === 1 ? installation.letter : letterOf(installation.letter, epoch);
  tx.run(
    'INSERT INTO chain (origin, epoch, public_key, private_key, head_seq, head_hash) VALUES (?, ?, ?, ?, 0, ?)',
    installation.id,
    epoch,
    publicKey,
    privateKey,
    NO_HASH,
  );
  tx.run('UPDATE installation SET epoch = ?, letter = ?', epoch, letter);
  return append(
    tx,
    [
      fact('EpochOpened', installation.id, 'workspace', {
        letter,
        publicKey,
        reason,
        previous: head ?? null,
      }),
    ],
    { actor: INSTALLATION_ACTOR, commandId: makeId(unixMs, tools.randomness.bytes(10)) },
    tools,
  );
}

/**
 * A number that was written once is never given again, and after a restore nobody knows which ones were: they may
 * stand on paper. So the letter tells the epoch from the second on – A-0147, then A2-0148.
 */
function letterOf(letter: string, epoch: number): string {
  return `${letter.replace(/\d+$/, '')}${String(epoch)}`;
}
