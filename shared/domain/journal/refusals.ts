/** Every way work on the journal as a whole says no. */
export const journalRefusals = [
  /** An export never writes over a file. params: file */
  'journal/file-exists',
  /** params: file */
  'journal/file-not-writable',
  /** params: file */
  'journal/disk-full',
] as const;
