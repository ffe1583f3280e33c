import type { Json } from '../canonicalJson.ts';
import { ENTRY_VERSION, type EntryHeader, type Seal } from '../journalEntry.ts';
import {
  JOURNAL_FORMAT,
  JOURNAL_FORMAT_VERSION,
  type FileHead,
  type JournalClosing,
  type JournalOpening,
} from '../journalFile.ts';

type Fields = { readonly [name: string]: Json };
type Check = (value: Json | undefined) => boolean;

const HEX64 = /^[0-9a-f]{64}$/;
const HEX128 = /^[0-9a-f]{128}$/;
const HEX32 = /^[0-9a-f]{32}$/;
const HLC = /^[0-9a-f]{16}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

const text: Check = (value) => typeof value === 'string';
const textOrNull: Check = (value) => value === null || typeof value === 'string';
const whole: Check = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const counted: Check = (value) => whole(value) && (value as number) >= 1;
const like =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const listOf =
  (item: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(item);

function isFields(value: Json | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for an object with exactly these fields, each of its kind; a field marked optional may be left out. */
function has(value: Json | undefined, checks: Readonly<Record<string, Check>>, optional?: string): value is Fields {
  if (!isFields(value)) return false;
  let expected = 0;
  for (const name in checks) {
    if (name === optional && !Object.hasOwn(value, name)) continue;
    if (!Object.hasOwn(value, name) || !checks[name]!(value[name])) return false;
    expected += 1;
  }
  return Object.keys(value).length === expected;
}

const seen: Check = (value) => isFields(value) && Object.values(value).every(counted);
const actor: Check = (value) =>
  has(value, { person: textOrNull, role: textOrNull, actingFor: textOrNull, seat: text });
const headerFields: Readonly<Record<string, Check>> = {
  v: (value) => value === ENTRY_VERSION,
  id: like(UUID),
  origin: like(UUID),
  epoch: counted,
  seq: counted,
  prevHash: like(HEX64),
  hlc: like(HLC),
  recordedAt: like(INSTANT),
  actor,
  scope: text,
  type: text,
  typeVersion: counted,
  subject: text,
  commandId: like(UUID),
  seen,
  dataHash: like(HEX64),
};
const entryFields: Readonly<Record<string, Check>> = {
  header: (value) => has(value, headerFields, 'seen'),
  hash: like(HEX64),
  body: (value) => value === null || has(value, { salt: like(HEX32), data: () => true }),
};

/** An entry as it stands in a file. */
export interface FileEntry {
  readonly header: EntryHeader;
  readonly hash: string;
  readonly body: { readonly salt: string; readonly data: Json } | null;
}

export function isEntry(value: Json): boolean {
  return has(value, entryFields);
}

const head: Check = (value) => has(value, { origin: like(UUID), epoch: counted, seq: counted, hash: like(HEX64) });

export function asSeal(value: Json): Seal | null {
  const fields = { origin: like(UUID), epoch: counted, seq: counted, hash: like(HEX64), sealedAt: like(INSTANT) };
  return has(value, { ...fields, signature: like(HEX128) }) ? (value as unknown as Seal) : null;
}

export function asClosing(value: Json): JournalClosing | null {
  const isClosing = has(value, {
    origin: like(UUID),
    epoch: counted,
    exportedAt: like(INSTANT),
    entries: whole,
    withheld: whole,
    seals: whole,
    heads: listOf(head),
    openingHash: like(HEX64),
    signature: like(HEX128),
  });
  return isClosing ? (value as unknown as JournalClosing) : null;
}

export function asOpening(value: Json): JournalOpening | null {
  const isOpening = has(value, {
    format: (format) => format === JOURNAL_FORMAT,
    version: (version) => version === JOURNAL_FORMAT_VERSION,
    installation: (installation) => has(installation, { id: like(UUID), letter: text }),
    exportedAt: like(INSTANT),
    chains: listOf((chain) => has(chain, { origin: like(UUID), epoch: counted, publicKey: like(HEX64) })),
  });
  return isOpening ? (value as unknown as JournalOpening) : null;
}

/** What the first entry of a chain says of itself. */
export interface EpochStart {
  readonly publicKey: string;
  readonly previous: Omit<FileHead, 'origin'> | null;
}

export function asEpochStart(data: Json): EpochStart | null {
  if (!isFields(data)) return null;
  const { publicKey, previous } = data;
  if (!like(HEX64)(publicKey)) return null;
  const isLink = previous === null || has(previous, { epoch: counted, seq: counted, hash: like(HEX64) });
  return isLink ? (data as unknown as EpochStart) : null;
}
