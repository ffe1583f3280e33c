/** What became of the row or value a problem is about. */
export type ProblemEffect = 'row-left-out' | 'value-in-note' | 'kept';

/** Every problem with one row, and what is done about it: nothing in a used column disappears unmentioned. */
export const IMPORT_PROBLEMS = {
  'import/name-missing': 'row-left-out',
  'import/cell-too-long': 'row-left-out',
  'import/card-unreadable': 'row-left-out',
  'import/card-is-group': 'row-left-out',
  'import/phone-unreadable': 'value-in-note',
  'import/phone-rounded': 'value-in-note',
  'import/email-unreadable': 'value-in-note',
  'import/name-borrowed': 'kept',
  'import/phone-doubtful': 'kept',
  'import/looks-like-formula': 'kept',
  'import/text-damaged': 'kept',
  'import/row-longer-than-header': 'kept',
  'import/no-way-to-reach': 'kept',
} as const satisfies Record<string, ProblemEffect>;

export type ImportProblemCode = keyof typeof IMPORT_PROBLEMS;

/** `row` counts the file's rows from 1 (in a vCard file: its cards), `column` is an index into the table's columns. */
export interface ImportProblem {
  readonly row: number;
  readonly column?: number;
  readonly code: ImportProblemCode;
  readonly effect: ProblemEffect;
  readonly params: Readonly<Record<string, string | number>>;
}

const SHOWN_CHARS = 80;

/** Makes a problem; a value shown with it is cut so that a list of problems stays readable. */
export function problemAt(
  row: number,
  column: number | undefined,
  code: ImportProblemCode,
  params: Readonly<Record<string, string | number>> = {},
): ImportProblem {
  const shown = Object.entries(params).map(([name, value]) => {
    return [name, typeof value === 'string' ? value.slice(0, SHOWN_CHARS) : value] as const;
  });
  const where = column === undefined ? { row } : { row, column };
  return { ...where, code, effect: IMPORT_PROBLEMS[code], params: Object.fromEntries(shown) };
}
