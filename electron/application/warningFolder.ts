import { constants } from 'node:fs';
import { open as openFile, readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { CommandOutput, OperationOutput } from '../../shared/contract/api.ts';
import type { RefusalCode } from '../../shared/contract/errors.ts';
import { warningRefusals } from '../../shared/domain/warning/refusals.ts';
import { makeId } from '../../shared/kernel/ids.ts';
import type { Refusal } from '../../shared/kernel/refusal.ts';
import { no, ok, type Result } from '../../shared/kernel/result.ts';
import { instantOf, type Instant } from '../../shared/kernel/time.ts';
import { warningFolder } from '../queries/warnings.ts';
import { dispatchCommand, type DispatchTools } from './dispatch.ts';
import type { HostParts } from './hostParts.ts';
import { NOBODY } from './seats.ts';

type Status = OperationOutput<'warning.folder'>;
type NotTaken = Status['notTaken'][number];

/** Looks for warnings in a folder on this machine, when one has been chosen. Only reads; never leaves the machine. */
export interface WarningFolder {
  status(tools: DispatchTools): Status;
  /** Takes in what is new. One look at a time. */
  look(): Promise<void>;
}

/** The seat that what comes by itself is written at. */
const SEAT = 'warning-folder';
const NAMES = /\.(?:xml|cap)$/iu;
/** A folder with more than this is not one that warnings are put in. */
const MAX_FILES = 500;
const MAX_BYTES = 2_000_000;
const KEPT_PROBLEMS = 20;

export function makeWarningFolder(
  parts: Pick<HostParts, 'clock' | 'randomness' | 'jobs' | 'report'>,
  open: () => DispatchTools | null,
): WarningFolder {
  /** Files that have been dealt with, by name, size and time of writing: none is read twice. */
  const seen = new Set<string>();
  let notTaken: readonly NotTaken[] = [];
  let lastLookedAt: Instant | null = null;
  let isThere = false;
  let taken = 0;
  let watched: string | null = null;
  let isLooking = false;

  const takeIn = async (folder: string, name: string): Promise<void> => {
    const bytes = await readPlainFile(join(folder, name), seen);
    if (bytes === null) return;
    const refusal = await receive(bytes, name);
    if (refusal === null) return;
    const code: NotTaken['code'] = warningRefusals.find((one) => one === refusal.code) ?? (refusal.code === 'file/too-heavy' ? refusal.code : 'internal');
    notTaken = [{ name, code, field: String(refusal.params?.['field'] ?? '') }, ...notTaken].slice(0, KEPT_PROBLEMS);
  };

  const receive = async (bytes: Uint8Array, fileName: string): Promise<Refusal<RefusalCode> | null> => {
    const read = await parts.jobs.readWarning(bytes);
    if (!read.ok) return read.reason;
    const tools = open();
    if (tools === null) return null;
    const commandId = makeId<'command'>(parts.clock.unixMs(), parts.randomness.bytes(10));
    const input = { message: read.value, fileName: fileName.slice(0, 300), via: 'folder' };
    const answer = dispatchCommand(tools, { seat: SEAT, holder: NOBODY }, { name: 'warning.receive', commandId, input });
    if (!answer.ok) return answer.refusal;
    if ((answer.value as CommandOutput<'warning.receive'>).isNew) taken += 1;
    return null;
  };

  const lookIn = async (folder: string): Promise<void> => {
    if (folder !== watched) {
      seen.clear();
      notTaken = [];
      watched = folder;
    }
    const names = await namesIn(folder);
    isThere = names !== null;
    lastLookedAt = instantOf(parts.clock.unixMs());
    for (const name of names ?? []) await takeIn(folder, name);
  };

  return {
    status: ({ workspace }) => ({ folder: warningFolder(workspace.store), lastLookedAt, isThere, notTaken: [...notTaken], taken }),
    look: async () => {
      const tools = open();
      const folder = tools === null ? null : warningFolder(tools.workspace.store);
      if (folder === null || isLooking) return;
      isLooking = true;
      try {
        await lookIn(folder);
      } catch (error) {
        parts.report(error, 'warning folder');
      } finally {
        isLooking = false;
      }
    },
  };
}

/** The names of what may be warnings; null when the folder cannot be read. */
async function namesIn(folder: string): Promise<readonly string[] | null> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (entries === null) return null;
  return entries.filter((entry) => entry.isFile() && NAMES.test(entry.name)).map(({ name }) => name).sort().slice(0, MAX_FILES);
}

/** The bytes of a file that is new or has changed: a plain one, not a way to somewhere else, and not a large one. */
async function readPlainFile(path: string, seen: Set<string>): Promise<Uint8Array | null> {
  const file = await openFile(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(() => null);
  if (file === null) return null;
  try {
    const about = await file.stat();
    const mark = `${path}\0${String(about.size)}\0${String(about.mtimeMs)}`;
    if (!about.isFile() || seen.has(mark)) return null;
    seen.add(mark);
    // One byte more than may be: the reader says itself that it is too large.
    const buffer = Buffer.alloc(Math.min(about.size, MAX_BYTES + 1));
    const { bytesRead } = await file.read(buffer, 0, buffer.byteLength, 0);
    return new Uint8Array(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

/** A folder that can be watched, as the whole path it really has: on this machine, there, and not the store's own. */
export async function checkWarningFolder(folder: string, dataDir: string): Promise<Result<string, Refusal<RefusalCode>>> {
  const missing = no({ code: 'warning/folder-missing', params: { folder } } as const);
  // \\server\share would ask another machine, and tell it who asks.
  if (!isAbsolute(folder) || /^[\\/]{2}/u.test(folder)) return missing;
  const real = await realpath(folder).catch(() => null);
  if (real === null || !(await stat(real)).isDirectory()) return missing;
  const fromData = relative(await realpath(dataDir), real);
  const isOutside = fromData === '..' || fromData.startsWith(`..${sep}`) || isAbsolute(fromData);
  return isOutside ? ok(real) : no({ code: 'warning/folder-inside-data', params: { folder } });
}
