import { canonicalJson } from './canonicalJson.ts';

/** Version of the entry format; a verifier refuses what it does not know. */
export const ENTRY_VERSION = 1;

/** Domain tags keep a hash or signature of one thing from ever passing as one of another. */
export const ENTRY_TAG = 'beredt:entry:1\n';
export const SEAL_TAG = 'beredt:seal:1\n';

/** `prevHash` of the first entry of a chain. */
export const NO_HASH = '0'.repeat(64);

/**
 * The part of an entry the chain covers. The body (salt and data) is bound by `dataHash` alone, so that it can be
 * withheld or lawfully erased while the chain still verifies. The salt is 16 random bytes as hex, so that short data
 * cannot be guessed.
 */
export interface EntryHeader {
  readonly v: typeof ENTRY_VERSION;
  /** UUIDv7. */
  readonly id: string;
  /** The installation that wrote it, UUID. */
  readonly origin: string;
  /** From 1; a new one at install, restore and clone. */
  readonly epoch: number;
  /** From 1 within origin and epoch, without gaps. */
  readonly seq: number;
  /** `hash` of the entry before it, or 64 zeros. */
  readonly prevHash: string;
  /** Hybrid logical clock, 16 hex digits. */
  readonly hlc: string;
  /** The host's wall clock in UTC. */
  readonly recordedAt: string;
  readonly actor: { readonly person: string | null; readonly role: string | null; readonly actingFor: string | null; readonly seat: string };
  /** `workspace` or an incident's id. */
  readonly scope: string;
  /** The fact's type in the past tense. */
  readonly type: string;
  readonly typeVersion: number;
  /** The id of what the fact is about. */
  readonly subject: string;
  readonly commandId: string;
  /** How far other installations' chains had been seen: `origin/epoch` → seq. Left out when none had. */
  readonly seen?: { readonly [chain: string]: number };
  /** SHA-256 of salt and canonical data, 64 hex digits. */
  readonly dataHash: string;
}

/** The installation's signature over the head of a chain: who had written what, up to here, by then. */
export interface Seal {
  readonly origin: string;
  readonly epoch: number;
  readonly seq: number;
  readonly hash: string;
  readonly sealedAt: string;
  /** Ed25519 over `SEAL_TAG` and the canonical JSON of the other five fields; 128 hex digits. */
  readonly signature: string;
}

/** The text a seal signs. */
export function sealText(seal: Omit<Seal, 'signature'>): string {
  const { origin, epoch, seq, hash, sealedAt } = seal;
  return SEAL_TAG + canonicalJson({ origin, epoch, seq, hash, sealedAt });
}
