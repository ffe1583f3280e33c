import type { Result } from '../../../shared/kernel/result.ts';
import { no, ok } from '../../../shared/kernel/result.ts';
import type { TextEncoding } from './contactTable.ts';
import { decodeText } from './decodeText.ts';
import type { FoundFormat, ImportRefusal } from './importRefusal.ts';
import type { ZipEntry } from './zipArchive.ts';
import { listZip } from './zipArchive.ts';

/** A file told by what is in it, never by its name. */
export type DetectedFile =
  | { readonly kind: 'xlsx'; readonly entries: readonly ZipEntry[] }
  | { readonly kind: 'vcard' | 'csv'; readonly text: string; readonly encoding: TextEncoding };

const MAGICS: readonly (readonly [FoundFormat, string])[] = [
  ['pdf', '%PDF'],
  ['rtf', '{\\rtf'],
  ['image', '\x89PNG'],
  ['image', '\xff\xd8\xff'],
  ['image', 'GIF8'],
  ['archive', '\x1f\x8b'],
  ['archive', '7z\xbc\xaf\x27\x1c'],
  ['archive', 'Rar!'],
  ['binary', 'SQLite format 3'],
];
const ZIP_MAGICS = ['PK\x03\x04', 'PK\x05\x06'];
const OLE_MAGIC = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

const TEXT_SHAPES: readonly (readonly [FoundFormat, RegExp])[] = [
  ['html', /^\s*<(?:!doctype\s+html|html|head|body|table|meta)\b/i],
  ['xml', /^\s*<\?xml\b/i],
  ['calendar', /^\s*BEGIN:VCALENDAR/i],
];

function unknown(found: FoundFormat): ImportRefusal {
  return { code: 'import/unknown-format', params: { found } };
}

/** OLE is what Excel 97 wrote, and also what Excel wraps around an xlsx with a password. */
function refusedOle(bytes: Uint8Array): ImportRefusal {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const hasStream = (name: string): boolean => file.includes(Buffer.from(name, 'utf16le'));
  if (hasStream('EncryptedPackage')) return { code: 'import/password-protected', params: {} };
  return hasStream('Workbook') || hasStream('Book') ? { code: 'import/old-excel', params: {} } : unknown('ole');
}

function zipKind(names: ReadonlySet<string>): FoundFormat {
  if (names.has('xl/workbook.bin')) return 'xlsb';
  if (names.has('word/document.xml')) return 'docx';
  if (names.has('Index/Document.iwa')) return 'numbers';
  return names.has('mimetype') && names.has('content.xml') ? 'ods' : 'zip';
}

function detectZip(bytes: Uint8Array): Result<DetectedFile, ImportRefusal> {
  const entries = listZip(bytes);
  if (!entries.ok) return entries;
  const names = new Set(entries.value.map((entry) => entry.name));
  return names.has('xl/workbook.xml') ? ok({ kind: 'xlsx', entries: entries.value }) : no(unknown(zipKind(names)));
}

/** Tells what a file is, and decodes it when it is text; a refusal says what it is instead of a contact list. */
export function detectFormat(bytes: Uint8Array): Result<DetectedFile, ImportRefusal> {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  if (ZIP_MAGICS.some((magic) => start.startsWith(magic))) return detectZip(bytes);
  if (start.startsWith(OLE_MAGIC)) return no(refusedOle(bytes));
  const magic = MAGICS.find(([, mark]) => start.startsWith(mark));
  if (magic !== undefined) return no(unknown(magic[0]));

  const decoded = decodeText(bytes);
  if (!decoded.ok) return no(unknown('binary'));
  const head = decoded.value.text.slice(0, 1000);
  const shape = TEXT_SHAPES.find(([, pattern]) => pattern.test(head));
  if (shape !== undefined) return no(unknown(shape[0]));
  return ok({ kind: /^\s*BEGIN:VCARD/i.test(head) ? 'vcard' : 'csv', ...decoded.value });
}
