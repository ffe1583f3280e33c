import { z } from 'zod';
import { instant } from '../../shared/contract/primitives.ts';

/** The file that makes a folder a copy: written last, so that a copy without one never counts. */
export const MANIFEST_FILE = 'backup.json';
export const STORE_FILE = 'store.db';
/** What opens the store; `device.key` is there while nobody has set a passphrase. */
export const KEY_FILES = ['keys.json', 'device.key'] as const;
/** The witness travels along: a second place that has seen the heads. It is never laid back. */
export const WITNESS_FILE = 'heads.jsonl';

/** A copy that has no name yet; what a stopped one left is swept away later. */
export const UNFINISHED_PREFIX = '.beredt-new-';

/** What a copy says of itself. Nothing in it is secret; what it says of the store is verified before a restore. */
export const backupManifest = z.strictObject({
  v: z.literal(1),
  takenAt: instant,
  installation: z.string(),
  letter: z.string(),
  epoch: z.int(),
  /** The journal's position in the store it is a copy of. */
  position: z.int(),
  entries: z.int(),
  head: z.strictObject({ seq: z.int(), hash: z.string() }),
  protected: z.boolean(),
  version: z.string(),
  /** Each file's length in bytes and SHA-256. */
  files: z.record(z.string(), z.strictObject({ bytes: z.int(), sha256: z.string() })),
});
export type BackupManifest = z.infer<typeof backupManifest>;
