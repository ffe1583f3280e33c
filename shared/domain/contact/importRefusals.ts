/** Why a whole file is no contact list; nothing of it was taken in. */
export const importRefusals = [
  'import/file-empty',
  'import/file-too-large',
  'import/unknown-format',
  'import/old-excel',
  'import/password-protected',
  'import/zip-bomb',
  'import/xlsx-damaged',
  'import/sheet-missing',
  'import/too-many-sheets',
  'import/too-many-rows',
  'import/too-many-columns',
  'import/too-many-cells',
  'import/quotes-broken',
  'import/no-rows',
] as const;
