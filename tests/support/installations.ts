import { createHash, randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands, type CommandName } from '../../shared/contract/api.ts';
import type { Answer } from '../../shared/contract/wire.ts';
import { makeId } from '../../shared/kernel/ids.ts';
import { instantOf, type Clock, type Instant, type Randomness } from '../../shared/kernel/time.ts';
import { makeAnnouncer } from '../../electron/application/announce.ts';
import { dispatchCommand, type DispatchTools } from '../../electron/application/dispatch.ts';
import { openWorkspace, type Workspace } from '../../electron/application/openWorkspace.ts';
import { receiveEntries } from '../../electron/application/receiveEntries.ts';
import { NOBODY } from '../../electron/application/seats.ts';
import { NOTHING_WITHHELD, writeJournalLines, type Redaction } from '../../electron/journal/journalLines.ts';
import { allProjections } from '../../electron/projections/allProjections.ts';
import type { Reader } from '../../electron/store/database.ts';
import { readMigrations } from '../../electron/store/readMigrations.ts';
import { idsIn } from './anyInput.ts';

const MIGRATIONS = readMigrations(join(import.meta.dirname, '../../electron/store/migrations'));

/** One installation: a real encrypted store, real dispatch, a clock of its own that may be wrong. */
export interface Installation {
  readonly dir: string;
  readonly workspace: Workspace;
  readonly tools: DispatchTools;
  /** Carries out one command as whoever sits at the machine. */
  does(name: CommandName, input: unknown): Answer;
  /** Its own entries and seals, as stretches that each end with a seal, in their order. */
  ownStretches(): string[][];
  /** The whole journal as the lines of a file. */
  exportLines(redaction?: Redaction): string[];
  receives(lines: readonly string[]): ReturnType<typeof receiveEntries>;
  /** What people see: every row of every read model, rows in no particular order. */
  picture(): Record<string, string[]>;
  pass(ms: number): void;
  now(): Instant;
  close(): void;
}

export function openInstallation(letter: string, options: { readonly startsAtMs: number; readonly seed?: string }): Installation {
  const dir = mkdtempSync(join(tmpdir(), 'beredt-installation-'));
  let nowMs = options.startsAtMs;
  let drawn = 0;
  const clock = { unixMs: () => nowMs };
  // With a seed everything but the signing key repeats itself.
  const randomness = {
    bytes: (count: number) => {
      if (options.seed === undefined) return randomBytes(count);
      drawn += 1;
      return createHash('sha512').update(`${options.seed}/${letter}/${String(drawn)}`).digest().subarray(0, count);
    },
  };
  const opened = openWorkspace({ dir, key: keyOf(letter), migrations: MIGRATIONS, clock, randomness });
  if (!opened.ok) throw new Error(opened.reason);
  // Letters are given out when installations are joined; here they are simply different.
  opened.value.store.transact((tx) => tx.run('UPDATE installation SET letter = ?', letter));
  const pass = (ms: number): void => {
    nowMs += ms;
  };
  return installationOver(dir, toolsOver(opened.value, clock, randomness), pass);
}

/** A copy of an installation as it is now, in a folder of its own, believing itself to be the one. */
export function copyInstallation(of: Installation, options: { readonly restored?: boolean } = {}): Installation {
  of.workspace.seal();
  const dir = mkdtempSync(join(tmpdir(), 'beredt-twin-'));
  cpSync(of.dir, dir, { recursive: true });
  const { clock, randomness } = of.tools;
  const { letter } = of.workspace.store.one<{ letter: string }>('SELECT letter FROM installation')!;
  const opened = openWorkspace({ dir, key: keyOf(letter), migrations: MIGRATIONS, clock, randomness, ...options });
  if (!opened.ok) throw new Error(opened.reason);
  return installationOver(dir, toolsOver(opened.value, clock, randomness), of.pass);
}

/** The store key of an installation under test. */
export function keyOf(letter: string): Uint8Array {
  return new Uint8Array(32).fill(letter.charCodeAt(0));
}

function toolsOver(workspace: Workspace, clock: Clock, randomness: Randomness): DispatchTools {
  const report = (error: unknown): string => {
    throw error;
  };
  return { workspace, clock, randomness, announcer: makeAnnouncer(report), report };
}

function installationOver(dir: string, tools: DispatchTools, pass: (ms: number) => void): Installation {
  const { workspace, clock } = tools;
  const { id: origin, letter } = workspace.store.one<{ id: string; letter: string }>('SELECT id, letter FROM installation')!;
  const now = (): Instant => instantOf(clock.unixMs());
  const exportLines = (redaction: Redaction = NOTHING_WITHHELD): string[] => {
    workspace.seal();
    const lines: string[] = [];
    writeJournalLines(workspace.store, { exportedAt: now(), redaction }, (part) => {
      lines.push(...part);
    });
    return lines;
  };
  return {
    dir,
    workspace,
    tools,
    exportLines,
    does: (name, input) => {
      const commandId = makeId(clock.unixMs(), randomBytes(10));
      return dispatchCommand(tools, { seat: `seat-${letter}`, holder: NOBODY }, { name, commandId, input });
    },
    ownStretches: () => {
      const stretches: string[][] = [[]];
      for (const line of exportLines().slice(1, -1)) {
        if (!line.includes(`"origin":"${origin}"`)) continue;
        stretches.at(-1)!.push(line);
        if (line.startsWith('{"seal":')) stretches.push([]);
      }
      return stretches.filter((stretch) => stretch.length > 0);
    },
    receives: (lines) => receiveEntries(tools, lines),
    picture: () => pictureOf(workspace.store),
    pass,
    now,
    close: () => {
      workspace.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** Every row of every read model; rows in one order of their own, whatever order they came in. */
export function pictureOf(read: Reader): Record<string, string[]> {
  return Object.fromEntries(
    allProjections
      .flatMap(({ tables }) => tables)
      .map((table) => [table, read.all(`SELECT * FROM "${table}"`).map((row) => JSON.stringify(row)).sort()]),
  );
}

/** What exists by now, learnt from the answers to commands. */
export class Pool {
  readonly ids: Record<string, string[]> = {};

  learn(name: CommandName, answer: Answer): void {
    if (!answer.ok) return;
    for (const { kind, id } of idsIn(commands[name].output, answer.value)) {
      const known = (this.ids[kind] ??= []);
      if (!known.includes(id)) known.push(id);
    }
  }

  /** Hears of everything another pool knows. */
  merge(other: Pool): void {
    for (const [kind, ids] of Object.entries(other.ids)) this.ids[kind] = [...new Set([...(this.ids[kind] ?? []), ...ids])];
  }
}
