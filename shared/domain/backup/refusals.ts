/** Every way a backup or a restore says no; each has its sentence per language in renderer/text. */
export const backupRefusals = [
  /** No folder has been chosen. */
  'backup/not-configured',
  /** params: folder */
  'backup/folder-missing',
  /** params: folder */
  'backup/folder-not-writable',
  /** The folder is inside the data folder, or the other way about: one accident would take both. params: folder */
  'backup/folder-inside-data',
  /** No room where the copy was to go. params: folder */
  'backup/disk-full',
  /** The disk of the copy answered with an error. params: folder */
  'backup/disk-failed',
  /** The copy was made or found, and does not hold. params: name */
  'backup/copy-damaged',
  /** params: name */
  'backup/not-found',
  /** No key here opens the copy: its own passphrase or recovery key is needed. params: name */
  'backup/other-key',
  /** Another backup or restore is under way. */
  'backup/busy',
] as const;

export type BackupRefusalCode = (typeof backupRefusals)[number];
