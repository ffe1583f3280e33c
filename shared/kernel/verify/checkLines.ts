import type { Json } from '../canonicalJson.ts';
import { ENTRY_TAG, sealText, type Seal } from '../journalEntry.ts';
import { chainName, closingText, EPOCH_OPENED, type JournalClosing } from '../journalFile.ts';
import { isCanonical, whyNotCanonical } from './canonicalForm.ts';
import { numberOf, readEntryLine, readPlainEntryLine, type EntryLine } from './entryLine.ts';
import type { JournalProblem, JournalProblemCode } from './problem.ts';
import { asClosing, asEpochStart, asSeal, type EpochStart } from './shapes.ts';
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
  readonly line: number;
  /** As a person would look for it. */
  readonly number: string;
  readonly firstSeq: number;
  readonly firstPrevHash: string;
  /** 64 hex digits per entry. */
  readonly hashes: string;
}

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
  const checker = makeChecker(chains, tools);
  let problem: LinesReport['problem'] = null;
  for (const [index, text] of lines.entries()) {
    const wrong = checker.check(text, firstLine + index);
    if (wrong === null) continue;
    problem = { code: wrong.code, line: firstLine + index, number: wrong.number ?? null };
    break;
  }
  return { lines: lines.length, ...checker.report(), problem };
}

interface Wrong {
  readonly code: JournalProblemCode;
  readonly number?: string;
}

interface OpenRun extends Omit<Run, 'hashes'> {
  nextSeq: number;
  readonly hashes: string[];
}

function makeChecker(chains: ReadonlyMap<string, string>, tools: VerifyTools) {
  const runs = new Map<string, OpenRun>();
  const starts: LinesReport['starts'][number][] = [];
  const seals: LinesReport['seals'][number][] = [];
  let closing: LinesReport['closing'] = null;
  let entries = 0;
  let withheld = 0;

  const checkStart = (entry: EntryLine, publicKey: string, line: number): boolean => {
    const start = entry.body === null ? null : asEpochStart(JSON.parse(entry.body.dataText) as Json);
    if (start?.publicKey !== publicKey) return false;
    starts.push({ origin: entry.origin, epoch: entry.epoch, line, publicKey, previous: start.previous });
    return true;
  };

  const checkRun = (chain: string, entry: EntryLine, line: number): JournalProblemCode | null => {
    const { hash, seq, prevHash } = entry;
    const run = runs.get(chain);
    if (run === undefined) {
      const number = numberOf(entry);
      runs.set(chain, { chain, line, number, firstSeq: seq, firstPrevHash: prevHash, nextSeq: seq + 1, hashes: [hash] });
      return null;
    }
    if (seq !== run.nextSeq) return 'number-gap';
    if (prevHash !== run.hashes.at(-1)) return 'link-broken';
    run.nextSeq += 1;
    run.hashes.push(hash);
    return null;
  };

  const checkEntry = (entry: EntryLine, line: number): JournalProblemCode | null => {
    const { hash, headerText, dataHash, body, seq, type } = entry;
    if (tools.sha256(ENTRY_TAG + headerText) !== hash) return 'entry-hash';
    if (body !== null && tools.sha256(body.dataText, body.salt) !== dataHash) return 'data-hash';
    const chain = chainName(entry);
    const publicKey = chains.get(chain);
    if (publicKey === undefined) return 'chain-unknown';
    if ((seq === 1) !== (type === EPOCH_OPENED)) return 'epoch-start';
    if (seq === 1 && !checkStart(entry, publicKey, line)) return 'epoch-start';
    const wrong = checkRun(chain, entry, line);
    if (wrong !== null) return wrong;
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
    const holds = publicKey !== undefined && tools.signatureHolds(closingText(said), said.signature, publicKey);
    if (!holds) return 'closing-forged';
    closing = { ...said, line };
    return null;
  };

  return {
    check: (text: string, line: number): Wrong | null => {
      if (closing !== null) return { code: 'after-closing' };
      const plain = readPlainEntryLine(text);
      if (plain === null && !isCanonical(text)) return { code: whyNotCanonical(text) };
      if (text.startsWith('{"body":')) {
        const entry = plain ?? readEntryLine(text);
        if (entry === null) return { code: 'entry-shape' };
        const code = checkEntry(entry, line);
        return code === null ? null : { code, number: numberOf(entry) };
      }
      const [[name, value] = ['', null], ...more] = Object.entries(JSON.parse(text) as Json & object);
      const check = more.length > 0 ? undefined : name === 'seal' ? checkSeal : name === 'closing' ? checkClosing : undefined;
      const code = check === undefined ? 'unknown-line' : check(value as Json, line);
      return code === null ? null : { code };
    },
    report: () => ({
      entries,
      withheld,
      runs: [...runs.values()].map(({ nextSeq: _next, hashes, ...run }) => ({ ...run, hashes: hashes.join('') })),
      starts,
      seals,
      closing,
    }),
  };
}
