/**
 * Every way a journal file can be wrong. `scripts/verify_journal.py` knows the same list: the two must agree on the
 * line and the code.
 */
export const journalProblems = {
  'empty-file': 'the file is empty',
  opening: 'the first line is not the opening of a journal this version knows',
  'not-json': 'the line is not JSON in UTF-8',
  'not-canonical': 'the line is not in canonical form: it was written or changed by something else than Beredt',
  'unknown-line': 'the line is neither an entry, a seal nor the closing seal',
  'entry-shape': 'the entry has a field too many, too few or of the wrong kind',
  'data-hash': 'the contents were changed: they no longer match the fingerprint in the header',
  'entry-hash': 'the header was changed: it no longer matches its own fingerprint',
  'chain-unknown': 'the entry belongs to a chain the opening does not name',
  'number-gap': 'an entry is missing, doubled or out of order: the number does not follow the one before',
  'link-broken': 'the entry does not follow from the one before it: something was taken out, put in or exchanged',
  'epoch-start': 'the first entry of a chain does not open it with the key the opening names',
  'epoch-link': 'the chain does not continue from the one it says it continues from',
  'seal-beyond': 'the seal was made over a later entry than the file holds: the tail was cut off',
  'seal-other': 'the seal was made over another entry than the one in the file',
  'seal-forged': 'the signature of the seal does not hold under the key of its chain',
  'closing-missing': 'the closing seal is missing: the end of the file was cut off',
  'closing-shape': 'the closing seal has a field too many, too few or of the wrong kind',
  'closing-forged': 'the signature of the closing seal does not hold: the end was changed',
  'closing-count': 'the closing seal tells of other entries than the file holds: something was taken out or put in',
  'after-closing': 'something stands after the closing seal',
  // Only in the store itself, never in a file.
  'row-other': 'the row is filed under something else than its entry says',
  'witness-forged': 'the witness holds a seal that the key of the chain did not make',
  'witness-beyond': 'the witness has seen later entries than the file holds: the tail was cut off',
  'witness-other': 'the witness has seen another entry at this place: the chain was rewritten',
} as const;

export type JournalProblemCode = keyof typeof journalProblems;

/**
 * The first thing that is wrong: lines in their order, then links between epochs, then seals, then the closing seal,
 * then the witness.
 */
export interface JournalProblem {
  readonly code: JournalProblemCode;
  /** From 1; null when it is nowhere in the file (a witness that saw more). */
  readonly line: number | null;
  /** The log number where there is one, else chain and seq; null when the line could not be read so far. */
  readonly number: string | null;
}
