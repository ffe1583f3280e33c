import type { Json } from '../canonicalJson.ts';
import { NO_HASH, sealText, type Seal } from '../journalEntry.ts';
import { chainName, type FileHead, type JournalOpening } from '../journalFile.ts';
import { isCanonical } from './canonicalForm.ts';
import { ChainHashes } from './chainHashes.ts';
import type { LinesReport } from './checkLines.ts';
import type { JournalProblem, JournalProblemCode } from './problem.ts';
import { asOpening } from './shapes.ts';
import type { VerifyTools } from './tools.ts';

/** One chain, as far as the file goes. */
export interface VerifiedChain extends FileHead {
  readonly seals: number;
  /** How far the installation's own signature reaches. */
  readonly sealedSeq: number;
  /** How far somebody outside has seen it; null when nobody has. */
  readonly witnessedSeq: number | null;
  /** Where a later epoch took over, when the chain goes on after that: entries that came back from elsewhere. */
  readonly continuesPastSeq: number | null;
}

export interface VerifyReport {
  readonly problem: JournalProblem | null;
  readonly entries: number;
  readonly withheld: number;
  readonly seals: number;
  readonly exportedAt: string | null;
  readonly installation: JournalOpening['installation'] | null;
  readonly chains: readonly VerifiedChain[];
  /** Entries a witness has seen of chains that a later epoch took over without them: lost at a restore, openly. */
  readonly lost: readonly LostEntries[];
  /**
   * `proven`: outside witnesses have seen each head of the exporter's own chain or later. `unproven`: nobody outside
   * has, so a tail cut off before the export would not show. `in-part`: a witness has seen some of it.
   */
  readonly tail: 'proven' | 'in-part' | 'unproven';
}

export interface LostEntries {
  readonly origin: string;
  readonly epoch: number;
  readonly firstSeq: number;
  readonly lastSeq: number;
}

/** A seal as a witness keeps it. Its own public key is not believed: the chain's counts. */
export type WitnessSeal = Seal;

/** Puts the stretches of a file together, in order, and says what holds. */
export interface JournalVerifier {
  /** Public keys by chain, for checkLines(). */
  readonly chains: ReadonlyMap<string, string>;
  /** Takes the next stretch; false when something is wrong and the rest need not be read. */
  add(report: LinesReport): boolean;
  finish(witness: readonly WitnessSeal[]): VerifyReport;
}

function readOpening(text: string): JournalOpening | null {
  const opening = isCanonical(text) ? asOpening(JSON.parse(text) as Json) : null;
  if (opening === null) return null;
  const names = opening.chains.map(chainName);
  return new Set(names).size === names.length ? opening : null;
}

/** Starts with the first line; null when it is not an opening. */
export function makeJournalVerifier(openingText: string, tools: VerifyTools): JournalVerifier | null {
  const opening = readOpening(openingText);
  if (opening === null) return null;
  const chains = new Map(opening.chains.map((chain) => [chainName(chain), chain.publicKey]));
  const known = new Map(opening.chains.map((chain) => [chainName(chain), { ...chain, hashes: new ChainHashes() }]));
  const starts: LinesReport['starts'][number][] = [];
  const seals: LinesReport['seals'][number][] = [];
  const lost: LostEntries[] = [];
  let closing: LinesReport['closing'] = null;
  let problem: (JournalProblem & { readonly line: number }) | null = null;
  let entries = 0;
  let withheld = 0;
  let lines = 1;

  const hashAt = (chain: string, seq: number): string | null => known.get(chain)?.hashes.at(seq) ?? null;

  const joinRuns = (report: LinesReport): typeof problem => {
    let first = report.problem;
    for (const run of report.runs) {
      const hashes = known.get(run.chain)!.hashes;
      const code: JournalProblemCode | null =
        run.firstSeq !== hashes.length + 1
          ? 'number-gap'
          : run.firstPrevHash !== (hashes.at(hashes.length) ?? NO_HASH)
            ? 'link-broken'
            : null;
      if (code === null) hashes.append(run.hashes);
      else if (first === null || run.line < first.line) first = { code, line: run.line, number: run.number };
    }
    return first;
  };

  const wrongStart = (): JournalProblem | null => {
    for (const { origin, epoch, line, previous } of starts) {
      const isFirst = !starts.some((other) => other.origin === origin && other.epoch < epoch);
      const isLinked = previous !== null && previous.epoch < epoch
        ? hashAt(chainName({ origin, epoch: previous.epoch }), previous.seq) === previous.hash
        : previous === null && isFirst;
      if (!isLinked) return { code: 'epoch-link', line, number: null };
    }
    return null;
  };

  const wrongSeal = (): JournalProblem | null => {
    for (const seal of seals) {
      const hash = hashAt(chainName(seal), seal.seq);
      if (hash !== seal.hash) return { code: hash === null ? 'seal-beyond' : 'seal-other', line: seal.line, number: null };
    }
    return null;
  };

  const wrongClosing = (): JournalProblem | null => {
    if (closing === null) return { code: 'closing-missing', line: lines, number: null };
    const heads = headsOf(known);
    const same =
      closing.entries === entries &&
      closing.withheld === withheld &&
      closing.seals === seals.length &&
      closing.openingHash === tools.sha256(openingText) &&
      closing.exportedAt === opening.exportedAt &&
      closing.origin === opening.installation.id &&
      closing.heads.length === heads.length &&
      closing.heads.every((head, at) => sameHead(head, heads[at]!));
    return same ? null : { code: 'closing-count', line: closing.line, number: null };
  };

  const wrongWitness = (witness: readonly WitnessSeal[]): JournalProblem | null => {
    for (const seal of witness) {
      const lastEpoch = Math.max(...opening.chains.map(({ origin, epoch }) => (origin === seal.origin ? epoch : -1)));
      if (lastEpoch === -1) continue;
      const code = witnessProblem(seal, seal.epoch < lastEpoch);
      const number = `${seal.origin.slice(0, 8)}/${String(seal.epoch)}/${String(seal.seq)}`;
      if (code !== null) return { code, line: null, number };
    }
    return null;
  };

  /** What a later epoch took over without was lost openly: its first entry says where it went on from. */
  const witnessProblem = (seal: WitnessSeal, isTakenOver: boolean): JournalProblemCode | null => {
    const chain = chainName(seal);
    const publicKey = chains.get(chain);
    const hash = hashAt(chain, seal.seq);
    if (publicKey !== undefined && !tools.signatureHolds(sealText(seal), seal.signature, publicKey)) return 'witness-forged';
    if (hash === null) {
      if (!isTakenOver) return 'witness-beyond';
      const { origin, epoch, seq } = seal;
      lost.push({ origin, epoch, firstSeq: (known.get(chain)?.hashes.length ?? 0) + 1, lastSeq: seq });
      return null;
    }
    return hash === seal.hash ? null : 'witness-other';
  };

  return {
    chains,
    add: (report) => {
      lines += report.lines;
      if (closing !== null && report.lines > 0) {
        problem = { code: 'after-closing', line: closing.line + 1, number: null };
        return false;
      }
      problem = joinRuns(report);
      entries += report.entries;
      withheld += report.withheld;
      starts.push(...report.starts);
      seals.push(...report.seals);
      closing = report.closing;
      return problem === null;
    },
    finish: (witness) => {
      const wrong = problem ?? wrongStart() ?? wrongSeal() ?? wrongClosing() ?? wrongWitness(witness);
      const verified = headsOf(known).map((head) => describeChain(head, seals, starts, witness));
      const own = verified.filter(({ origin }) => origin === opening.installation.id).at(-1);
      const witnessedSeq = own?.witnessedSeq ?? null;
      return {
        problem: wrong,
        entries,
        withheld,
        seals: seals.length,
        exportedAt: opening.exportedAt,
        installation: opening.installation,
        chains: verified,
        lost: longestLosses(lost),
        tail: witnessedSeq === null ? 'unproven' : witnessedSeq === own?.seq ? 'proven' : 'in-part',
      };
    },
  };
}

/** What is said of a file that has no opening to begin with. */
export function unreadableJournal(code: 'empty-file' | 'opening'): VerifyReport {
  const problem = { code, line: 1, number: null };
  const nothing = { entries: 0, withheld: 0, seals: 0, exportedAt: null, installation: null, chains: [], lost: [] };
  return { problem, ...nothing, tail: 'unproven' };
}

/** One loss per chain: a witness has usually seen it several times over. */
function longestLosses(lost: readonly LostEntries[]): LostEntries[] {
  const byChain = new Map<string, LostEntries>();
  for (const loss of lost) {
    const known = byChain.get(chainName(loss));
    if (known === undefined || known.lastSeq < loss.lastSeq) byChain.set(chainName(loss), loss);
  }
  return [...byChain.values()];
}

function headsOf(
  known: ReadonlyMap<string, { readonly origin: string; readonly epoch: number; readonly hashes: ChainHashes }>,
): FileHead[] {
  return [...known.values()]
    .map(({ origin, epoch, hashes }) => {
      const seq = hashes.length;
      return { origin, epoch, seq, hash: hashes.at(seq) ?? NO_HASH };
    })
    .sort((a, b) => (a.origin < b.origin ? -1 : a.origin > b.origin ? 1 : a.epoch - b.epoch));
}

function sameHead(a: FileHead, b: FileHead): boolean {
  return a.origin === b.origin && a.epoch === b.epoch && a.seq === b.seq && a.hash === b.hash;
}

function describeChain(
  head: FileHead,
  seals: LinesReport['seals'],
  starts: LinesReport['starts'],
  witness: readonly WitnessSeal[],
): VerifiedChain {
  const isHere = (chain: { readonly origin: string; readonly epoch: number }): boolean =>
    chain.origin === head.origin && chain.epoch === head.epoch;
  const own = seals.filter(isHere);
  const witnessed = witness.filter(isHere).map(({ seq }) => seq);
  const takenOver = starts
    .filter(({ origin, previous }) => origin === head.origin && previous?.epoch === head.epoch)
    .map(({ previous }) => previous?.seq ?? 0);
  const takenOverSeq = takenOver.length === 0 ? head.seq : Math.max(...takenOver);
  return {
    ...head,
    seals: own.length,
    sealedSeq: Math.max(0, ...own.map(({ seq }) => seq)),
    witnessedSeq: witnessed.length === 0 ? null : Math.max(...witnessed),
    continuesPastSeq: takenOverSeq < head.seq ? takenOverSeq : null,
  };
}
