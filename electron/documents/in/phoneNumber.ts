import { readPhoneNumber, type PhoneNumber } from '../../../shared/domain/contact/phoneNumber.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { no } from '../../../shared/kernel/result.ts';

export type { PhoneNumber };
export type PhoneRefusal = 'import/phone-unreadable' | 'import/phone-rounded';

/** One phone number by the rule every number in Beredt is read by, with what is said of it in a list. */
export function normalisePhone(text: string): Result<PhoneNumber, PhoneRefusal> {
  const read = readPhoneNumber(text);
  return read.ok ? read : no<PhoneRefusal>(`import/phone-${read.reason}`);
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
