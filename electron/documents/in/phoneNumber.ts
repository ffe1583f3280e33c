import type { Result } from '../../../shared/kernel/result.ts';
import { no, ok } from '../../../shared/kernel/result.ts';

/** A number one can ring: E.164 (`+4799887766`) or a short number as dialled in Norway (`110`, `02800`, `116117`). */
export interface PhoneNumber {
  readonly value: string;
  /** True for Norwegian mobile series (first digit 4 or 9 in the numbering plan of Nkom). */
  readonly mobile: boolean;
  /** True when it can be dialled but is not in any series of the plan: an extension, or a slip of the finger. */
  readonly doubtful: boolean;
}

export type PhoneRefusal = 'import/phone-unreadable' | 'import/phone-rounded';

const LABEL = new RegExp(
  '^(?:(?:tel|tlf|telefon|telefonnummer|phone|ph|mob|mobil|mobile|mobiltelefon|cell|vakt|vakttelefon|kontor|arb' +
    '|arbeid|jobb|work|office|privat|priv|hjem|heime|home|sentralbord|direkte|dir|nr|m|t|p|a)\\b[\\s.:]*)+',
  'i',
);
const POWER_OF_TEN = /^(\d)(?:[.,](\d+))?e\+?(\d{1,2})$/i;
const WRITTEN_AS_DECIMAL = /^(\d{3,15})[.,]0{1,2}$/;
const SEPARATORS = /[\s().,'’\-‐‑‒–—/]/g;

function isShortNumber(digits: string): boolean {
  return /^(?:\d{3}|\d{5}|116\d{3}|18\d\d)$/.test(digits);
}

function norwegian(digits: string): Result<PhoneNumber, PhoneRefusal> {
  if (/^\d{8}$/.test(digits)) {
    return ok({ value: `+47${digits}`, mobile: /^[49]/.test(digits), doubtful: /^[01]/.test(digits) });
  }
  if (isShortNumber(digits)) return ok({ value: digits, mobile: false, doubtful: false });
  if (/^\d{4}$/.test(digits)) return ok({ value: digits, mobile: false, doubtful: true });
  return no('import/phone-unreadable');
}

function international(digits: string): Result<PhoneNumber, PhoneRefusal> {
  if (digits.startsWith('47')) {
    const number = norwegian(digits.slice(2));
    const isExtension = number.ok && number.value.value.length === 4 && number.value.doubtful;
    return isExtension ? no('import/phone-unreadable') : number;
  }
  if (!/^[1-9]\d{6,14}$/.test(digits)) return no('import/phone-unreadable');
  return ok({ value: `+${digits}`, mobile: false, doubtful: false });
}

/** Excel makes 4,1234567E+7 of long numbers. With all digits there the number is known; else it was rounded away. */
function fromPowerOfTen(mantissa: string, exponent: number): Result<PhoneNumber, PhoneRefusal> {
  if (mantissa.length > exponent + 1) return no('import/phone-unreadable');
  return mantissa.length === exponent + 1 ? normalisePhone(mantissa) : no('import/phone-rounded');
}

/**
 * Reads one phone number as Norwegians write it: 8 digits in any grouping, +47 or 0047 in front, a label such as
 * `tlf.:` before it, numbers spoiled by Excel (`41234567.0`). Numbers of other countries need + or 00.
 */
export function normalisePhone(text: string): Result<PhoneNumber, PhoneRefusal> {
  const bare = text.trim().replace(LABEL, '').replace(/^tel:/i, '').trim();
  const power = POWER_OF_TEN.exec(bare);
  if (power !== null) return fromPowerOfTen(`${power[1] ?? ''}${power[2] ?? ''}`, Number(power[3]));
  const whole = bare.replace(WRITTEN_AS_DECIMAL, '$1');
  const dialled = whole.replace(/(?<=\d\s*)\(0\)/, '').replace(SEPARATORS, '').replace(/^＋/, '+');
  if (!/^\+?\d{2,17}$/.test(dialled)) return no('import/phone-unreadable');
  if (dialled.startsWith('+')) return international(dialled.slice(1));
  if (dialled.startsWith('00') && dialled.length >= 10) return international(dialled.slice(2));
  if (/^47[2-9]\d{7}$/.test(dialled)) return norwegian(dialled.slice(2));
  return norwegian(dialled);
}

export interface PhoneCell {
  readonly numbers: readonly PhoneNumber[];
  /** Pieces of the cell no number was found in. */
  readonly unread: readonly { readonly text: string; readonly code: PhoneRefusal }[];
  /** Pieces that say more than the number («bare dagtid»), kept word for word. */
  readonly remarks: readonly string[];
}

const BETWEEN_NUMBERS = /\s*(?:[;|\n]|:::|,(?!\d+e)|\s(?:eller|og|or|and)\s)\s*/i;
const NUMBER_IN_TEXT = /(?:\(?\+\s?)?\d[\d\s().\-–]*\d/g;

function inText(piece: string): PhoneNumber | undefined {
  const found = piece.match(NUMBER_IN_TEXT) ?? [];
  if (found.length !== 1) return undefined;
  const number = normalisePhone(found[0]);
  return number.ok && !number.value.doubtful ? number.value : undefined;
}

function pieces(cell: string): readonly string[] {
  const apart = cell.split(BETWEEN_NUMBERS).filter((piece) => piece !== '');
  const bySlash = apart.flatMap((piece) => piece.split('/'));
  const isNumber = (piece: string): boolean => {
    const number = normalisePhone(piece);
    return number.ok && !number.value.doubtful;
  };
  if (bySlash.every(isNumber)) return bySlash;
  return !apart.every(isNumber) && isNumber(cell) ? [cell] : apart;
}

/** All numbers of a cell in the order they stand, for people write several in one. */
export function readPhoneCell(cell: string): PhoneCell {
  const numbers: PhoneNumber[] = [];
  const unread: { text: string; code: PhoneRefusal }[] = [];
  const remarks: string[] = [];
  for (const piece of pieces(cell)) {
    const number = normalisePhone(piece);
    if (number.ok) {
      numbers.push(number.value);
      continue;
    }
    const within = number.reason === 'import/phone-rounded' ? undefined : inText(piece);
    if (within === undefined) {
      unread.push({ text: piece.trim(), code: number.reason });
    } else {
      numbers.push(within);
      remarks.push(piece.trim());
    }
  }
  return { numbers, unread, remarks };
}
