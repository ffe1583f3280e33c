/** What a file that is no contact list turned out to be. */
export type FoundFormat =
  | 'ods' | 'xlsb' | 'docx' | 'numbers' | 'zip' | 'archive' | 'pdf' | 'image' | 'html' | 'xml' | 'rtf' | 'calendar'
  | 'ole' | 'binary';

/** Every reason why a whole file is refused, with what the sentence about it needs. */
export interface ImportRefusals {
  'import/file-empty': Record<never, never>;
  'import/file-too-large': { readonly bytes: number; readonly limitBytes: number };
  'import/unknown-format': { readonly found: FoundFormat };
  'import/old-excel': Record<never, never>;
  'import/password-protected': Record<never, never>;
  'import/zip-bomb': { readonly limitBytes: number; readonly limitRatio: number };
  'import/xlsx-damaged': Record<never, never>;
  'import/sheet-missing': { readonly sheet: string };
  'import/too-many-sheets': { readonly limit: number };
  'import/too-many-rows': { readonly limit: number };
  'import/too-many-columns': { readonly limit: number };
  'import/too-many-cells': { readonly limit: number };
  'import/quotes-broken': { readonly row: number };
  'import/no-rows': Record<never, never>;
}

export type ImportRefusalCode = keyof ImportRefusals;

/** A refused file: nothing of it was taken in. `row` counts from 1 as in a spreadsheet, sizes are in bytes. */
export type ImportRefusal = {
  readonly [Code in ImportRefusalCode]: { readonly code: Code; readonly params: ImportRefusals[Code] };
}[ImportRefusalCode];

/** The codes as data, for whoever must have a sentence for each. */
export const IMPORT_REFUSAL_CODES: readonly ImportRefusalCode[] = Object.keys({
  'import/file-empty': true,
  'import/file-too-large': true,
  'import/unknown-format': true,
  'import/old-excel': true,
  'import/password-protected': true,
  'import/zip-bomb': true,
  'import/xlsx-damaged': true,
  'import/sheet-missing': true,
  'import/too-many-sheets': true,
  'import/too-many-rows': true,
  'import/too-many-columns': true,
  'import/too-many-cells': true,
  'import/quotes-broken': true,
  'import/no-rows': true,
} satisfies Record<ImportRefusalCode, true>) as ImportRefusalCode[];
