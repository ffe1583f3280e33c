import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readHeads } from '../../electron/journal/headFile.ts';
import { makeSigningKey, signText } from '../../electron/journal/hashing.ts';
import { canonicalJson, type Json } from '../../shared/kernel/canonicalJson.ts';
import { ENTRY_TAG, NO_HASH, sealText, type Seal } from '../../shared/kernel/journalEntry.ts';
import { closingText, type JournalClosing } from '../../shared/kernel/journalFile.ts';
import { checkLines } from '../../shared/kernel/verify/checkLines.ts';
import { makeJournalVerifier, unreadableJournal, type VerifyReport, type WitnessSeal } from '../../shared/kernel/verify/journalVerifier.ts';
import type { VerifyTools } from '../../shared/kernel/verify/tools.ts';
import { nodeTools } from '../../scripts/verify/nodeTools.ts';
import { verifyFile } from '../../scripts/verify/verifyFile.ts';
import { openInstallation, type Installation } from '../support/installations.ts';
import { addLine, logStorm } from '../support/storm.ts';

const tools = rememberingSignatures(nodeTools());
let installation: Installation;
let lines: string[];
let witness: readonly WitnessSeal[];
let dir: string;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'beredt-tamper-'));
  installation = openInstallation('A', { startsAtMs: Date.UTC(2026, 10, 22, 2) });
  logStorm(installation, 12);
  lines = installation.exportLines();
  witness = readHeads(join(installation.dir, 'heads.jsonl')).seals;
});
afterAll(() => {
  installation.close();
  rmSync(dir, { recursive: true, force: true });
});

/** A byte changed in one line leaves the signatures of all others as they were: each is worked out once. */
function rememberingSignatures(real: VerifyTools): VerifyTools {
  const known = new Map<string, boolean>();
  return {
    ...real,
    signatureHolds: (text, signature, publicKey) => {
      const asked = JSON.stringify([text, signature, publicKey]);
      const holds = known.get(asked) ?? real.signatureHolds(text, signature, publicKey);
      known.set(asked, holds);
      return holds;
    },
  };
}

function verify(text: readonly string[], heads: readonly WitnessSeal[] = []): VerifyReport {
  const [opening = '', ...rest] = text;
  const verifier = makeJournalVerifier(opening, tools);
  if (verifier === null) return unreadableJournal('opening');
  verifier.add(checkLines(rest, 2, verifier.chains, tools));
  return verifier.finish(heads);
}

const isEntry = (line: string): boolean => line.startsWith('{"body":');
const entryAt = (at: number): number => lines.findIndex((line, index) => index > at && isEntry(line));

describe('a journal as it was exported', () => {
  test('holds, and says that its tail is unproven until somebody outside has seen it', () => {
    expect(verify(lines)).toMatchObject({ problem: null, entries: 14, tail: 'unproven' });
    expect(verify(lines, witness)).toMatchObject({ problem: null, tail: 'proven' });
  });

  test('holds with contents withheld, by incident and by type, and says how many', () => {
    const withoutTypes = installation.exportLines({ onlyScopes: null, withoutScopes: [], withoutTypes: ['LogEntryAdded', 'EpochOpened'] });
    expect(verify(withoutTypes, witness)).toMatchObject({ problem: null, entries: 14, withheld: 12, tail: 'proven' });
    expect(withoutTypes.join()).not.toContain('fra Øya');
    const nothing = installation.exportLines({ onlyScopes: [], withoutScopes: [], withoutTypes: [] });
    expect(verify(nothing)).toMatchObject({ problem: null, withheld: 13 });
  });
});

describe('a journal that was changed', () => {
  test('is found out for every byte of every line, at that line', () => {
    let flips = 0;
    for (const [at, line] of lines.entries()) {
      const bytes = Buffer.from(line, 'utf8');
      for (let byte = 0; byte < bytes.length; byte += 1) {
        const flipped = Buffer.from(bytes);
        flipped[byte]! ^= 1 << (byte % 7);
        const changed = [...lines];
        changed[at] = flipped.toString('utf8');
        const { problem } = verify(changed);
        // A changed opening shows where it is first relied on: at the entry it names, or at the closing seal.
        if (problem === null || (at > 0 && problem.line !== at + 1)) {
          expect.fail(`line ${String(at + 1)} byte ${String(byte)}: ${JSON.stringify(problem)} for ${changed[at].slice(Math.max(0, byte - 20), byte + 20)}`);
        }
        flips += 1;
      }
    }
    expect(flips).toBeGreaterThan(15_000);
  });

  test.each([
    ['an entry taken out', (text: string[]) => text.toSpliced(entryAt(5), 1), 'number-gap'],
    ['an entry put in twice', (text: string[]) => text.toSpliced(entryAt(5), 0, text[entryAt(5)]!), 'number-gap'],
    ['two entries exchanged', (text: string[]) => swapped(text, entryAt(3), entryAt(entryAt(3))), 'number-gap'],
    ['a seal taken out', (text: string[]) => text.filter((line, at) => isEntry(line) || at === 0 || line.includes('closing')), 'closing-count'],
    ['the end cut off after the last entry', (text: string[]) => text.slice(0, -1), 'closing-missing'],
    ['the end cut off in the middle of a line', (text: string[]) => [...text.slice(0, -1), text.at(-1)!.slice(0, 50)], 'not-json'],
    ['something added after the end', (text: string[]) => [...text, text[3]!], 'after-closing'],
    ['an empty line', (text: string[]) => text.toSpliced(4, 0, ''), 'not-json'],
    ['white space', (text: string[]) => text.with(4, `${text[4]!} `), 'not-canonical'],
    ['names in another order', (text: string[]) => text.with(entryAt(4), reordered(text[entryAt(4)]!)), 'not-canonical'],
    ['a line of something else', (text: string[]) => text.toSpliced(4, 0, '{"note":"hei"}'), 'unknown-line'],
    ['a field too many', (text: string[]) => text.with(entryAt(4), text[entryAt(4)]!.replace('"v":1}', '"v":1,"w":2}')), 'entry-shape'],
    ['a body taken away afterwards', (text: string[]) => text.with(entryAt(4), withoutBody(text[entryAt(4)]!)), 'closing-count'],
    ['the first line taken out', (text: string[]) => text.slice(1), 'opening'],
  ])('%s is found out', (_what, change, code) => {
    expect(verify(change([...lines])).problem?.code).toBe(code);
  });

  test('an insider with the key of the store who writes it all anew is caught by the witness, and only by the witness', () => {
    const forged = rewrittenByInsider(lines, 'Linje 5 fra Øya', 'Linje 5 er en annen');
    expect(verify(forged)).toMatchObject({ problem: null, tail: 'unproven' });
    expect(verify(forged, witness).problem?.code).toBe('witness-forged');
  });

  test('a tail that was cut off before the export is caught by the witness', () => {
    const copy = openInstallation('A', { startsAtMs: Date.UTC(2026, 10, 22, 2) });
    try {
      const incidentId = logStorm(copy, 3);
      const short = copy.exportLines();
      addLine(copy, incidentId, 'Den som forsvant');
      copy.workspace.seal();
      const heads = readHeads(join(copy.dir, 'heads.jsonl')).seals;
      expect(verify(short)).toMatchObject({ problem: null });
      expect(verify(short, heads).problem).toMatchObject({ code: 'witness-beyond', line: null });
    } finally {
      copy.close();
    }
  });

  test('the file says the same in one thread and in several, also past the first stretch', async () => {
    const many = openInstallation('A', { startsAtMs: Date.UTC(2026, 10, 22, 2) });
    try {
      const incidentId = logStorm(many, 1);
      const long = 'æ'.repeat(9_000);
      for (let at = 0; at < 300; at += 1) addLine(many, incidentId, `${String(at)} ${long}`);
      const text = many.exportLines();
      const file = join(dir, 'long.jsonl');
      writeFileSync(file, `${text.join('\n')}\n`);
      expect(await verifyFile(file, [])).toEqual(verify(text));
      const changed = text.with(250, text[250]!.replace('æ', 'ø'));
      writeFileSync(file, `${changed.join('\n')}\n`);
      expect((await verifyFile(file, [])).problem).toMatchObject({ code: 'data-hash', line: 251 });
      writeFileSync(file, '');
      expect((await verifyFile(file, [])).problem?.code).toBe('empty-file');
    } finally {
      many.close();
    }
  });
});

function swapped(text: string[], one: number, other: number): string[] {
  return text.with(one, text[other]!).with(other, text[one]!);
}

function reordered(line: string): string {
  const { header, hash, body } = JSON.parse(line) as Record<string, unknown>;
  return JSON.stringify({ header, hash, body });
}

function withoutBody(line: string): string {
  return line.replace(/^\{"body":.*?,"hash"/, '{"body":null,"hash"');
}

type FileLine =
  | { readonly seal: Seal }
  | { readonly closing: JournalClosing }
  | { readonly header: Record<string, Json>; readonly body: { readonly salt: string; readonly data: Record<string, Json> } };

/** Everything re-hashed and re-signed with a key of the insider's own. */
function rewrittenByInsider(text: readonly string[], from: string, to: string): string[] {
  const { publicKey, privateKey } = makeSigningKey();
  const opening = JSON.parse(text[0]!) as { chains: { publicKey: string }[] };
  opening.chains[0]!.publicKey = publicKey;
  const newOpening = canonicalJson(opening);
  let prevHash = NO_HASH;
  let seq = 0;
  return text.map((line, at) => {
    if (at === 0) return newOpening;
    const value = JSON.parse(line.replaceAll(from, to)) as FileLine;
    if ('seal' in value) {
      const seal = { ...value.seal, hash: prevHash };
      return canonicalJson({ seal: { ...seal, signature: signText(sealText(seal), privateKey) } });
    }
    if ('closing' in value) {
      const heads = value.closing.heads.map((head) => ({ ...head, hash: prevHash }));
      const closing = { ...value.closing, heads, openingHash: tools.sha256(newOpening) };
      return canonicalJson({ closing: { ...closing, signature: signText(closingText(closing), privateKey) } });
    }
    const { salt } = value.body;
    const data = seq === 0 ? { ...value.body.data, publicKey } : value.body.data;
    seq += 1;
    const header = { ...value.header, prevHash, dataHash: tools.sha256(canonicalJson(data), salt) };
    prevHash = tools.sha256(ENTRY_TAG + canonicalJson(header));
    return canonicalJson({ body: { data, salt }, hash: prevHash, header });
  });
}
