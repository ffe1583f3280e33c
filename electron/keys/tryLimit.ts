import { join } from 'node:path';
import { canonicalJson } from '../../shared/kernel/canonicalJson.ts';
import { isId } from '../../shared/kernel/ids.ts';
import { readDurable, writeDurably } from './durableFile.ts';

/*
 * Five wrong tries are free; then 1, 2, 4 … 60 seconds must pass before the next one, per slot.
 *
 * The wall clock takes no part: anybody may set it. What counts is a clock that starts at zero when the machine does
 * and only goes forward. Across a restart the file knows one thing for certain: at least `now - then` has passed, and
 * when the clock reads less than it did, the machine was restarted in between and at least `now` has passed. So neither
 * a restart, nor a reboot, nor the clock set to any year shortens a wait. An honest person may wait a minute anew.
 *
 * A try is written down before it is made and struck out when it was right: a process killed in between has used it up.
 * Nothing is ever wiped. Limits, said openly: who can copy keys.json can try the copy without waiting, and who can
 * delete tries.json could have copied keys.json; against both stand only the passphrase's length and Argon2id.
 */

export const FREE_TRIES = 5;
export const LONGEST_WAIT_MS = 60_000;

/** Wrong tries in a row, and the machine's forward clock at the last of them. */
export interface Tries {
  readonly wrong: number;
  readonly atMs: number;
}

/** The wait after so many wrong tries in a row. */
export function waitAfterMs(wrong: number): number {
  return wrong < FREE_TRIES ? 0 : Math.min(LONGEST_WAIT_MS, 1000 * 2 ** (wrong - FREE_TRIES));
}

/** Milliseconds still to be waited at `nowMs`. */
export function waitOwedMs(tries: Tries, nowMs: number): number {
  const passedMs = nowMs >= tries.atMs ? nowMs - tries.atMs : nowMs;
  return Math.max(0, Math.ceil(waitAfterMs(tries.wrong) - passedMs));
}

const NO_TRIES: Tries = { wrong: 0, atMs: 0 };
/** What is owed when the file is there but is not ours: the longest wait, not none – and not for ever. */
const UNREADABLE: Tries = { wrong: FREE_TRIES + 6, atMs: 0 };
/** More would say nothing new; keeps the number a number. */
const MOST_WRONG = 1000;

function encode(bySlot: ReadonlyMap<string, Tries>): string {
  const slots = Object.fromEntries([...bySlot].map(([slot, { wrong, atMs }]) => [slot, { wrong, atMs }]));
  return `${canonicalJson({ v: 1, slots })}\n`;
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

/** Null when the text is not one we wrote. */
function parse(text: string): Map<string, Tries> | null {
  try {
    const { slots } = JSON.parse(text) as { slots: Readonly<Record<string, Record<string, unknown>>> };
    const bySlot = new Map<string, Tries>();
    for (const [slot, { wrong, atMs }] of Object.entries(slots)) {
      if (!isId(slot) || !isAmount(wrong) || !isAmount(atMs)) return null;
      bySlot.set(slot, { wrong, atMs });
    }
    return encode(bySlot) === text ? bySlot : null;
  } catch {
    return null;
  }
}

/** Counts wrong tries, in memory and on disk. Callers come one at a time. */
export interface TryLimit {
  waitMs(slot: string): number;
  /** Writes down a try on each slot before it is made; gives back how it was, for `strike`. */
  charge(slots: readonly string[]): Promise<ReadonlyMap<string, Tries>>;
  /** Puts the counts of these slots back: to `before`, or to none for the slot that opened. */
  strike(before: ReadonlyMap<string, Tries>, opened: string): Promise<void>;
}

/**
 * Opens the count kept in `dir`. `slots` are those there are; counts of others are dropped.
 * `forwardMs` counts milliseconds since the machine started (or any later moment) and never goes back.
 */
export async function openTryLimit(dir: string, slots: readonly string[], forwardMs: () => number): Promise<TryLimit> {
  const file = join(dir, 'tries.json');
  const read = await readDurable(file);
  const kept = read.ok ? (read.value === null ? new Map<string, Tries>() : parse(read.value)) : null;
  const startMs = forwardMs();
  const bySlot = new Map<string, Tries>();
  for (const slot of slots) {
    const tries = kept === null ? { ...UNREADABLE, atMs: startMs } : kept.get(slot);
    // Read before the machine's restart: from here on count from the restart, or the wait would come back hours later.
    if (tries !== undefined) bySlot.set(slot, tries.atMs > startMs ? { ...tries, atMs: 0 } : tries);
  }
  // When the disk refuses, the count in memory still holds for this run; a full disk must not lock anybody out.
  const keep = async (): Promise<void> => {
    await writeDurably(file, encode(bySlot));
  };
  return {
    waitMs: (slot) => waitOwedMs(bySlot.get(slot) ?? NO_TRIES, forwardMs()),
    charge: async (charged) => {
      const before = new Map(charged.map((slot) => [slot, bySlot.get(slot) ?? NO_TRIES]));
      const atMs = forwardMs();
      for (const [slot, { wrong }] of before) bySlot.set(slot, { wrong: Math.min(MOST_WRONG, wrong + 1), atMs });
      await keep();
      return before;
    },
    strike: async (before, opened) => {
      for (const [slot, tries] of before) {
        if (tries.wrong === 0 || slot === opened) bySlot.delete(slot);
        else bySlot.set(slot, tries);
      }
      await keep();
    },
  };
}
