/** What a column of a contact list can be said to mean. */
export const importFields = [
  'name', 'firstName', 'lastName', 'mobile', 'phone', 'email', 'organisation', 'unit', 'sector', 'function',
  'competence', 'language', 'address', 'note',
] as const;
export type ImportField = (typeof importFields)[number];

/** Column by column; null is «not used». Several columns may mean the same (two phone numbers). */
export type ImportMapping = readonly (ImportField | null)[];
