import type { Json } from '../../shared/kernel/canonicalJson.ts';
import { ENTRY_TAG, sealText, type Seal } from '../../shared/kernel/journalEntry.ts';
import { chainName, EPOCH_OPENED } from '../../shared/kernel/journalFile.ts';
import { isCanonical } from '../../shared/kernel/verify/canonicalForm.ts';
import { readEntryLine, type EntryLine } from '../../shared/kernel/verify/entryLine.ts';
import { asEpochStart, asSeal, type EpochStart } from '../../shared/kernel/verify/shapes.ts';
import { sha256, signatureHolds } from './hashing.ts';

/** An entry of a bundle, with the line it came as. */
export interface BundleEntry extends EntryLine {
  readonly text: string;
}

/** Lines from another installation, read but not yet believed. */
export interface Bundle {
  /** Entries whose contents and header match their fingerprints, in the order they came. */
  readonly entries: readonly BundleEntry[];
  readonly seals: readonly Seal[];
  /** Lines that are neither, or do not hold by themselves. */
  readonly unsound: number;
}

export function readBundle(lines: readonly string[]): Bundle {
  const entries: BundleEntry[] = [];
  const seals: Seal[] = [];
  let unsound = 0;
  for (const text of lines) {
    const isForm = isCanonical(text);
    const entry = isForm ? readEntryLine(text) : null;
    const seal = isForm && entry === null ? sealOf(JSON.parse(text) as Json) : null;
    if (entry !== null && holdsByItself(entry)) entries.push({ ...entry, text });
    else if (seal !== null) seals.push(seal);
    else unsound += 1;
  }
  return { entries, seals, unsound };
}

function holdsByItself({ hash, headerText, dataHash, body }: EntryLine): boolean {
  if (sha256(ENTRY_TAG + headerText) !== hash) return false;
  return body === null || sha256(body.dataText, body.salt) === dataHash;
}

function sealOf(value: Json): Seal | null {
  const isSeal = typeof value === 'object' && value !== null && 'seal' in value && Object.keys(value).length === 1;
  return isSeal ? asSeal((value as { readonly seal: Json }).seal) : null;
}

/** What the first entry of a chain says; null for any other entry, or when its body is not there. */
export function startOf(entry: EntryLine): EpochStart | null {
  if (entry.seq !== 1 || entry.type !== EPOCH_OPENED || entry.body === null) return null;
  return asEpochStart(JSON.parse(entry.body.dataText) as Json);
}

/** The keys that the first entries of chains in the bundle say are theirs. */
export function keysIn({ entries }: Bundle): ReadonlyMap<string, string> {
  return new Map(
    entries.flatMap((entry) => {
      const start = startOf(entry);
      return start === null ? [] : [[chainName(entry), start.publicKey] as const];
    }),
  );
}

/**
 * The entries a seal vouches for: the one it was made over and those the links of the bundle lead back to. `keyOf`
 * tells the key of a chain, null when nobody has said.
 */
export function vouchedEntries(
  { entries, seals }: Bundle,
  keyOf: (chain: Pick<Seal, 'origin' | 'epoch'>) => string | null,
): ReadonlySet<BundleEntry> {
  const byHash = new Map(entries.map((entry) => [entry.hash, entry]));
  const vouched = new Set<BundleEntry>();
  for (const seal of seals) {
    const publicKey = keyOf(seal);
    if (publicKey === null || !signatureHolds(sealText(seal), seal.signature, publicKey)) continue;
    let entry = byHash.get(seal.hash);
    if (entry?.seq !== seal.seq) continue;
    while (entry !== undefined && chainName(entry) === chainName(seal) && !vouched.has(entry)) {
      vouched.add(entry);
      entry = byHash.get(entry.prevHash);
    }
  }
  return vouched;
}
