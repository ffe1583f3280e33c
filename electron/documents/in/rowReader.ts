import type { ContactField } from './contactFields.ts';
import type { SourceRow } from './contactTable.ts';
import { readEmailCell } from './emailAddress.ts';
import type { ContactMapping } from './guessMapping.ts';
import type { ImportProblem, ImportProblemCode } from './importProblem.ts';
import { problemAt } from './importProblem.ts';
import { isFormulaLike } from './isFormulaLike.ts';
import { spokenName } from './personName.ts';
import type { PhoneNumber } from './phoneNumber.ts';
import { readPhoneCell } from './phoneNumber.ts';

/** Letters lost in a wrong encoding: the replacement sign, UTF-8 read as Windows-1252, a `?` before a letter. */
const DAMAGED = /\uFFFD|[ÃÂ][\u0080-\u00BF¦¸¥…†˜‚‰Ÿ]|â€|\?\p{L}/u;

/** Which columns mean which field. */
export type FieldColumns = ReadonlyMap<ContactField, readonly number[]>;

/** Turns a mapping round: from columns to fields into fields to columns. */
export function columnsOf(mapping: ContactMapping): FieldColumns {
  const columns = new Map<ContactField, number[]>();
  mapping.forEach((field, column) => {
    if (field !== null) columns.set(field, [...(columns.get(field) ?? []), column]);
  });
  return columns;
}

/** One row seen through the mapping; it collects the problems met and the pieces of text that belong in the note. */
export class RowReader {
  readonly problems: ImportProblem[] = [];
  readonly remarks: string[] = [];
  private readonly row: SourceRow;
  private readonly columns: FieldColumns;

  constructor(row: SourceRow, columns: FieldColumns) {
    this.row = row;
    this.columns = columns;
  }

  say(column: number | undefined, code: ImportProblemCode, params: Readonly<Record<string, string>> = {}): void {
    this.problems.push(problemAt(this.row.row, column, code, params));
  }

  /** The filled cells that mean `field`, with their columns. */
  cells(field: ContactField): readonly { readonly column: number; readonly text: string }[] {
    const columns = this.columns.get(field) ?? [];
    return columns.map((column) => ({ column, text: this.row.cells[column] ?? '' })).filter((cell) => cell.text !== '');
  }

  /** The filled cells that mean `field` as one text. */
  text(field: ContactField, separator: string): string {
    return [...new Set(this.cells(field).map((cell) => cell.text))].join(separator);
  }

  line(field: ContactField): string {
    return this.text(field, ', ').replace(/\n/g, ' ');
  }

  terms(field: ContactField, between: RegExp): readonly string[] {
    const terms = this.cells(field).flatMap((cell) => cell.text.split(between));
    return [...new Set(terms.map((term) => term.trim()).filter((term) => term !== ''))];
  }

  checkTexts(): void {
    for (const field of this.columns.keys()) {
      for (const { column, text } of this.cells(field)) {
        if (isFormulaLike(text)) this.say(column, 'import/looks-like-formula');
        if (field !== 'note' && DAMAGED.test(text)) this.say(column, 'import/text-damaged', { value: text });
      }
    }
  }

  numbers(field: 'mobile' | 'phone'): readonly PhoneNumber[] {
    return this.cells(field).flatMap(({ column, text }) => {
      const cell = readPhoneCell(text);
      for (const { text: value, code } of cell.unread) {
        this.say(column, code, { value });
        this.remarks.push(value);
      }
      for (const { value } of cell.numbers.filter((number) => number.doubtful)) {
        this.say(column, 'import/phone-doubtful', { value });
      }
      this.remarks.push(...cell.remarks);
      return cell.numbers;
    });
  }

  addresses(): readonly string[] {
    const found = this.cells('email').flatMap(({ column, text }) => {
      const addresses = readEmailCell(text);
      if (addresses.length === 0) {
        this.say(column, 'import/email-unreadable', { value: text });
        this.remarks.push(text);
      }
      return addresses;
    });
    return [...new Set(found)];
  }

  name(listIsTurned: boolean): string {
    const last = this.line('lastName');
    const first = this.text('firstName', ' ').replace(/\n/g, ' ');
    const whole = spokenName(this.line('name'), listIsTurned);
    if (whole === '') return [first, last].filter((part) => part !== '').join(' ');
    // «Navn | Etternavn» without a column for first names: the first one is it.
    return first === '' && last !== '' && !whole.includes(last) ? `${whole} ${last}` : whole;
  }
}
