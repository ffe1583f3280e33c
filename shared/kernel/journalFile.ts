import { canonicalJson, type Json } from './canonicalJson.ts';
import type { Seal } from './journalEntry.ts';

/*
 * A journal as a file: JSON Lines in UTF-8, every line in canonical form (RFC 8785) and ended by LF.
 *   1        the opening: format, who exported, the chains and their public keys
 *   2 …      entries in order of arrival, and seals, each after the entry it seals
 *   the last the closing seal: the exporter's signature over the heads, the counts and the opening
 * docs/journal.md tells it for whoever writes a verifier of their own.
 */

export const JOURNAL_FORMAT = 'beredt-journal';
export const JOURNAL_FORMAT_VERSION = 1;
/** Keeps a closing seal from ever passing as a seal, or the other way. */
export const CLOSING_TAG = 'beredt:closing:1\n';

/** The fact that opens a chain: its body binds the public key into the chain, so it is never withheld. */
export const EPOCH_OPENED = 'EpochOpened';

export interface JournalOpening {
  readonly format: typeof JOURNAL_FORMAT;
  readonly version: typeof JOURNAL_FORMAT_VERSION;
  /** The installation that made the file. */
  readonly installation: { readonly id: string; readonly letter: string };
  readonly exportedAt: string;
  /** Every chain in the file, sorted by origin and epoch. `publicKey` is Ed25519, raw, 64 hex digits. */
  readonly chains: readonly { readonly origin: string; readonly epoch: number; readonly publicKey: string }[];
}

/** Where a chain ends in the file. */
export interface FileHead {
  readonly origin: string;
  readonly epoch: number;
  readonly seq: number;
  readonly hash: string;
}

export interface JournalClosing {
  /** The chain whose key signed: the one the exporter writes. */
  readonly origin: string;
  readonly epoch: number;
  readonly exportedAt: string;
  readonly entries: number;
  /** Entries whose body is not in the file. */
  readonly withheld: number;
  readonly seals: number;
  /** The end of every chain, sorted by origin and epoch. */
  readonly heads: readonly FileHead[];
  /** SHA-256 of the first line without its line end. */
  readonly openingHash: string;
  /** Ed25519 over `CLOSING_TAG` and the canonical JSON of all the other fields; 128 hex digits. */
  readonly signature: string;
}

/** The name of a chain in tables and messages. */
export function chainName(chain: { readonly origin: string; readonly epoch: number }): string {
  return `${chain.origin}/${String(chain.epoch)}`;
}

export function openingLine(opening: JournalOpening): string {
  return canonicalJson(opening as unknown as Json);
}

/** Puts an entry's line together from parts that are in canonical form already. */
export function entryLine(
  hash: string,
  headerText: string,
  body: { readonly salt: string; readonly dataText: string } | null,
): string {
  const bodyText = body === null ? 'null' : `{"data":${body.dataText},"salt":"${body.salt}"}`;
  return `{"body":${bodyText},"hash":"${hash}","header":${headerText}}`;
}

export function sealLine({ origin, epoch, seq, hash, sealedAt, signature }: Seal): string {
  return canonicalJson({ seal: { origin, epoch, seq, hash, sealedAt, signature } });
}

/** The text a closing seal signs. */
export function closingText(closing: Omit<JournalClosing, 'signature'>): string {
  const { origin, epoch, exportedAt, entries, withheld, seals, heads, openingHash } = closing;
  const signed = { origin, epoch, exportedAt, entries, withheld, seals, heads, openingHash };
  return CLOSING_TAG + canonicalJson(signed as unknown as Json);
}

export function closingLine(closing: JournalClosing): string {
  return canonicalJson({ closing } as unknown as Json);
}
