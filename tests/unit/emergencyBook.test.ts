import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addToBook, bookFile, bookState, closeBook, openBook } from '../../electron/application/emergency/emergencyBook.ts';
import { ensureEmergencyKey, layKeyAside, openingKey, sealingKey } from '../../electron/application/emergency/emergencyKey.ts';
import { storeKeyFrom } from '../../electron/keys/storeKey.ts';
import { makeId } from '../../shared/kernel/ids.ts';
import { instantOf } from '../../shared/kernel/time.ts';

const randomness = { bytes: (count: number) => randomBytes(count) };
const at = instantOf(Date.UTC(2026, 10, 22, 2, 5));
const storeKey = () => storeKeyFrom(Buffer.alloc(32, 7));
let dir = '';

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'beredt-emergency-'));
  ensureEmergencyKey({ dir, randomness, storeKey: storeKey() }, () => undefined);
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

function write(...texts: readonly string[]): void {
  const publicKey = sealingKey(dir);
  if (publicKey === null) throw new Error('there is nothing to seal with');
  for (const text of texts) {
    const line = { lineId: makeId<'emergencyLine'>(0, randomBytes(10)), text, beganAt: at };
    if (!addToBook({ dir, randomness, publicKey }, line, at).ok) throw new Error('the log is full');
  }
}
const read = (key = storeKey()) => openBook(dir, openingKey(dir, key));
const texts = () => read().lines.map(({ number, text }) => `${String(number)} ${text}`);
const raws = (): string[] => readFileSync(bookFile(dir), 'utf8').trimEnd().split('\n');
const lay = (lines: readonly string[]): void => {
  writeFileSync(bookFile(dir), `${lines.join('\n')}\n`);
};

describe('the emergency log', () => {
  test('is written without the store key, holds no word in the clear, and opens with it', () => {
    write('Brann i kjelleren på sykehjemmet', 'Kari er varslet');
    for (const name of readdirSync(dir)) expect(readFileSync(join(dir, name), 'utf8')).not.toMatch(/Brann|Kari/u);
    expect(texts()).toEqual(['1 Brann i kjelleren på sykehjemmet', '2 Kari er varslet']);
    expect(read().unreadable).toEqual([]);
    expect(read(storeKeyFrom(Buffer.alloc(32, 8)))).toEqual({ lines: [], unreadable: [1, 2] });
  });

  test('writes a line that is sent again once, and answers as the first time', () => {
    const publicKey = sealingKey(dir)!;
    const line = { lineId: makeId<'emergencyLine'>(0, randomBytes(10)), text: 'Strømmen er borte', beganAt: at };
    const first = addToBook({ dir, randomness, publicKey }, line, at);
    expect(addToBook({ dir, randomness, publicKey }, line, instantOf(0))).toEqual(first);
    expect(bookState(dir)).toEqual({ lines: 1, lastAt: at });
  });

  test('a line that was cut in the middle by a crash is nobody’s; the next one stands whole', () => {
    write('Første');
    appendFileSync(bookFile(dir), '{"v":1,"number":2,"lineId":"019');
    expect(bookState(dir).lines).toBe(1);
    write('Andre');
    expect(texts()).toEqual(['1 Første', '2 Andre']);
    expect(read().unreadable).toEqual([]);
  });

  test('lines that were taken out, changed, moved or copied are named by their places', () => {
    write('a', 'b', 'c', 'd');
    const [a, b, c, d] = raws() as [string, string, string, string];
    lay([a, c, d]);
    expect(texts()).toEqual(['1 a', '3 c', '4 d']);
    expect(read().unreadable).toEqual([2]);
    lay([b, c, d]);
    expect(read().unreadable).toEqual([1]);
    lay([a, b.replace('"number":2', '"number":9'), c, d]);
    expect(texts()).toEqual(['1 a', '3 c', '4 d']);
    expect(read().unreadable).toEqual([2]);
    lay([a, c, b, d]);
    expect(read().unreadable.length).toBeGreaterThan(0);
    lay([a, b, c, d, b]);
    expect(texts()).toEqual(['1 a', '2 b', '3 c', '4 d']);
    expect(read().unreadable.length).toBeGreaterThan(0);
    lay([a, b, c, 'ikke en linje']);
    expect(read().unreadable).toEqual([4]);
  });

  test('one flipped sign of a sealed line is never read as something else', () => {
    write('Sperr veien ved brua');
    const [raw] = raws() as [string];
    const box = raw.indexOf('"box":"') + 7;
    for (let place = box; place < raw.length - 2; place += 1) {
      lay([raw.slice(0, place) + (raw[place] === 'A' ? 'B' : 'A') + raw.slice(place + 1)]);
      expect(texts().filter((text) => text !== '1 Sperr veien ved brua')).toEqual([]);
    }
  });

  test('a public key somebody else laid there opens nothing, and a key of another store is laid aside with its lines', () => {
    write('Skrevet før');
    const file = join(dir, 'emergency-key.json');
    const other = mkdtempSync(join(tmpdir(), 'beredt-emergency-'));
    ensureEmergencyKey({ dir: other, randomness, storeKey: storeKey() }, () => undefined);
    const mine = JSON.parse(readFileSync(file, 'utf8')) as { publicKey: string };
    const theirs = JSON.parse(readFileSync(join(other, 'emergency-key.json'), 'utf8')) as { publicKey: string };
    rmSync(other, { recursive: true });
    writeFileSync(file, JSON.stringify({ ...mine, publicKey: theirs.publicKey }));
    expect(openingKey(dir, storeKey())).toBe(null);
    ensureEmergencyKey({ dir, randomness, storeKey: storeKey() }, () => {
      layKeyAside(dir, 'old');
      closeBook(dir, false, 'old');
    });
    expect(existsSync(`${bookFile(dir)}.old`) && existsSync(`${file}.old`)).toBe(true);
    write('Skrevet etter');
    expect(texts()).toEqual(['1 Skrevet etter']);
  });
});
