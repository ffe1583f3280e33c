import type { Json } from '../canonicalJson.ts';
import { ENTRY_TAG, sealText, type Seal } from '../journalEntry.ts';
import { chainName, closingText, EPOCH_OPENED, type JournalClosing } from '../journalFile.ts';
import { parseCanonical } from './canonicalForm.ts';
import type { JournalProblem, JournalProblemCode } from './problem.ts';
import { asClosing, asEpochStart, asSeal, isEntry, type EpochStart, type FileEntry } from './shapes.ts';
import type { VerifyTools } from './tools.ts';

/** What can be known of a stretch of lines without the lines before it: everything that costs. Plain data, for threads. */
export interface LinesReport {
  readonly lines: number;
  readonly entries: number;
  readonly withheld: number;
  /** For each chain, its entries in the stretch: they follow each other; whether they follow what came before is open. */
  readonly runs: readonly Run[];
  readonly starts: readonly (EpochStart & { readonly origin: string; readonly epoch: number; readonly line: number })[];
  /** Seals whose signature holds. */
  readonly seals: readonly (Pick<Seal, 'origin' | 'epoch' | 'seq' | 'hash'> & { readonly line: number })[];
  /** The closing seal, its signature tried; nothing stands after it in the stretch. */
  readonly closing: (JournalClosing & { readonly line: number }) | null;
  /** The first wrong line; nothing after it was looked at. */
  readonly problem: (JournalProblem & { readonly line: number }) | null;
}

export interface Run {
  readonly chain: string;
  readonly origin: string;
  readonly epoch: number;
  readonly line: number;
  /** As a person would look for it. */
  readonly number: string;
  readonly firstSeq: number;
  readonly firstPrevHash: string;
  /** 64 hex digits per entry. */
  readonly hashes: string;
}

interface OpenRun extends Omit<Run, 'hashes'> {
  nextSeq: number;
  lastHash: string;
  readonly hashes: string[];
}

/** The log number where the body is there and has one, else origin, epoch and seq. */
function numberOf({ header, body }: FileEntry): string {
  const data = body?.data;
  if (typeof data === 'object' && data !== null && 'number' in data && typeof data.number === 'string') {
    return data.number;
  }
  return `${header.origin.slice(0, 8)}/${String(header.epoch)}/${String(header.seq)}`;
}

/** Fixed parts of an entry's line around its data; see entryLine(). */
const BEFORE_DATA = '{"body":{"data":'.length;
const AFTER_DATA = ',"salt":""},"hash":""'.length + 32 + 64;
const HEADER_MARK = ',"header":{';

/**
 * Checks a stretch of lines: form, contents, fingerprints, the links between them, signatures.
 * `chains` gives each chain's public key, from the opening.
 */
export function checkLines(
  lines: readonly string[],
  firstLine: number,
  chains: ReadonlyMap<string, string>,
  tools: VerifyTools,
): LinesReport {
  const runs = new Map<string, OpenRun>();
  const starts: LinesReport['starts'][number][] = [];
  const seals: LinesReport['seals'][number][] = [];
  let closing: LinesReport['closing'] = null;
  let problem: LinesReport['problem'] = null;
  let entries = 0;
  let withheld = 0;

  const checkEntry = (text: string, entry: FileEntry, line: number): JournalProblemCode | null => {
    const { header, hash, body } = entry;
    const headerAt = text.lastIndexOf(HEADER_MARK);
    if (tools.sha256(ENTRY_TAG + text.slice(headerAt + HEADER_MARK.length - 1, -1)) !== hash) return 'entry-hash';
    if (body !== null) {
      const dataText = text.slice(BEFORE_DATA, headerAt - AFTER_DATA);
      if (tools.sha256(dataText, body.salt) !== header.dataHash) return 'data-hash';
    }
    const chain = chainName(header);
    const publicKey = chains.get(chain);
    if (publicKey === undefined) return 'chain-unknown';
    if ((header.seq === 1) !== (header.type === EPOCH_OPENED)) return 'epoch-start';
    if (header.seq === 1) {
      const start = body === null ? null : asEpochStart(body.data);
      if (start?.publicKey !== publicKey) return 'epoch-start';
      const { previous } = start;
      starts.push({ origin: header.origin, epoch: header.epoch, line, publicKey, previous });
    }
    const run = runs.get(chain);
    if (run === undefined) {
      runs.set(chain, {
        chain,
        origin: header.origin,
        epoch: header.epoch,
        line,
        number: numberOf(entry),
        firstSeq: header.seq,
        firstPrevHash: header.prevHash,
        nextSeq: header.seq + 1,
        lastHash: hash,
        hashes: [hash],
      });
    } else {
      if (header.seq !== run.nextSeq) return 'number-gap';
      if (header.prevHash !== run.lastHash) return 'link-broken';
      run.nextSeq += 1;
      run.lastHash = hash;
      run.hashes.push(hash);
    }
    entries += 1;
    if (body === null) withheld += 1;
    return null;
  };

  const checkSeal = (value: Json, line: number): JournalProblemCode | null => {
    const seal = asSeal(value);
    if (seal === null) return 'unknown-line';
    const publicKey = chains.get(chainName(seal));
    if (publicKey === undefined) return 'chain-unknown';
    if (!tools.signatureHolds(sealText(seal), seal.signature, publicKey)) return 'seal-forged';
    const { origin, epoch, seq, hash } = seal;
    seals.push({ origin, epoch, seq, hash, line });
    return null;
  };

  const checkClosing = (value: Json, line: number): JournalProblemCode | null => {
    const said = asClosing(value);
    if (said === null) return 'closing-shape';
    const publicKey = chains.get(chainName(said));
    if (publicKey === undefined || !tools.signatureHolds(closingText(said), said.signature, publicKey)) {
      return 'closing-forged';
    }
    closing = { ...said, line };
    return null;
  };

  const checkLine = (text: string, line: number): readonly [JournalProblemCode, string | null] | null => {
    if (closing !== null) return ['after-closing', null];
    const parsed = parseCanonical(text);
    if (typeof parsed === 'string') return [parsed, null];
    const { value } = parsed;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return ['unknown-line', null];
    const [code, number] =
      'header' in value
        ? isEntry(value)
          ? [checkEntry(text, value as unknown as FileEntry, line), numberOf(value as unknown as FileEntry)]
          : (['entry-shape', null] as const)
        : 'seal' in value && Object.keys(value).length === 1
          ? [checkSeal(value.seal as Json, line), null]
          : 'closing' in value && Object.keys(value).length === 1
            ? [checkClosing(value.closing as Json, line), null]
            : (['unknown-line', null] as const);
    return code === null ? null : [code, number];
  };

  for (const [index, text] of lines.entries()) {
    const line = firstLine + index;
    const wrong = checkLine(text, line);
    if (wrong === null) continue;
    problem = { code: wrong[0], line, number: wrong[1] };
    break;
  }
  const closed = [...runs.values()].map(({ nextSeq: _next, lastHash: _last, ...run }) => ({
    ...run,
    hashes: run.hashes.join(''),
  }));
  return { lines: lines.length, entries, withheld, runs: closed, starts, seals, closing, problem };
}
