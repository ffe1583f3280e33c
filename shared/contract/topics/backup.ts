import { z } from 'zod';
import { administrators, everybody } from '../allowed.ts';
import { operation } from '../define.ts';
import { instant, nothing, words } from '../primitives.ts';

const MAX_PATH = 1_000;

/** A copy, as its own description tells it. */
export const backupView = z.object({
  name: z.string(),
  takenAt: instant,
  /** The installation's letter and id. */
  letter: z.string(),
  installation: z.string(),
  entries: z.int(),
  bytes: z.int(),
  /** False when whoever has the folder can open it: nobody had set a passphrase. */
  protected: z.boolean(),
});

const takingRefusals = [
  'access/locked',
  'backup/not-configured',
  'backup/folder-missing',
  'backup/folder-not-writable',
  'backup/folder-inside-data',
  'backup/disk-full',
  'backup/disk-failed',
  'backup/copy-damaged',
  'backup/busy',
  'work/stopped',
] as const;

/** Copies of the store in a second folder, each opened and verified before it counts, and the way back from one. */
export const backupOperations = {
  /** What *Hjem* shows: the age of the last copy and what keeps the next one from being taken. */
  'backup.status': operation({
    input: z.strictObject({}),
    output: z.object({
      folder: z.string().nullable(),
      lastTakenAt: instant.nullable(),
      /** Entries that came after the last copy; null when there is none. */
      newEntries: z.int().nullable(),
      running: z.boolean(),
      /** A refusal's code since the last attempt failed. */
      problem: z.string().nullable(),
      problemSince: instant.nullable(),
    }),
    allowed: everybody,
    refusals: ['access/locked'],
  }),
  /** Chooses the folder (a second disk, a share, a stick); null stops the rolling copies. The first is taken at once. */
  'backup.configure': operation({
    input: z.strictObject({ folder: words(MAX_PATH).nullable() }),
    output: nothing,
    allowed: administrators,
    refusals: takingRefusals,
  }),
  /** Takes a copy now, to the chosen folder or another one. */
  'backup.take': operation({
    input: z.strictObject({ folder: words(MAX_PATH).optional() }),
    output: backupView,
    allowed: administrators,
    refusals: takingRefusals,
  }),
  /** The copies in the chosen folder or another one, newest first. */
  'backup.list': operation({
    input: z.strictObject({ folder: words(MAX_PATH).optional() }),
    output: z.object({ folder: z.string(), backups: z.array(backupView) }),
    allowed: administrators,
    refusals: ['access/locked', 'backup/not-configured', 'backup/folder-missing'],
    whileLocked: true,
  }),
  /**
   * Verifies a copy and puts it in the store's place, in a new epoch. The store that was there is moved aside, never
   * deleted. A copy from another machine, or from before the key was changed, needs its own passphrase or recovery key.
   */
  'backup.restore': operation({
    input: z.strictObject({
      name: words(300),
      folder: words(MAX_PATH).optional(),
      passphrase: words(1024).optional(),
      recoveryKey: words(200).optional(),
    }),
    output: z.object({
      entries: z.int(),
      takenAt: instant,
      /** Where the store that was there now lies; null when there was none. */
      movedAside: z.string().nullable(),
    }),
    allowed: administrators,
    refusals: [
      'access/locked',
      'backup/not-configured',
      'backup/folder-missing',
      'backup/not-found',
      'backup/copy-damaged',
      'backup/other-key',
      'backup/disk-full',
      'backup/disk-failed',
      'backup/busy',
      'work/stopped',
      'keys/wrong-passphrase',
      'keys/recovery-mistyped',
      'keys/recovery-wrong',
      'keys/wait',
      'store/newer-schema',
      'store/broken-history',
    ],
    whileLocked: true,
  }),
} as const;
