import type { Json } from '../canonicalJson.ts';
import type { Seal } from '../journalEntry.ts';
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
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const INSTANT = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z$/;

const text: Check = (value) => typeof value === 'string';
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

/** True for an object with exactly these fields, each of its kind. */
function has(value: Json | undefined, checks: Readonly<Record<string, Check>>): value is Fields {
  if (!isFields(value)) return false;
  const names = Object.keys(checks);
  const isComplete = names.every((name) => Object.hasOwn(value, name) && checks[name]!(value[name]));
  return isComplete && Object.keys(value).length === names.length;
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
