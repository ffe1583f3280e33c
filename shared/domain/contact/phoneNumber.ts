import { no, ok, type Result } from '../../kernel/result.ts';

/** A number one can ring: E.164 (`+4799887766`) or a short number as dialled in Norway (`110`, `02800`, `116117`). */
export interface PhoneNumber {
  readonly value: string;
  /** True for Norwegian mobile series (first digit 4 or 9 in the numbering plan of Nkom). */
  readonly mobile: boolean;
  /** True when it can be dialled but is not in any series of the plan: an extension, or a slip of the finger. */
  readonly doubtful: boolean;
}

/** `rounded`: a spreadsheet turned the number into a power of ten and lost digits; it is gone, not just odd. */
export type PhoneFault = 'unreadable' | 'rounded';

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

function norwegian(digits: string): Result<PhoneNumber, PhoneFault> {
  if (/^\d{8}$/.test(digits)) {
    return ok({ value: `+47${digits}`, mobile: /^[49]/.test(digits), doubtful: /^[01]/.test(digits) });
  }
  if (isShortNumber(digits)) return ok({ value: digits, mobile: false, doubtful: false });
  if (/^\d{4}$/.test(digits)) return ok({ value: digits, mobile: false, doubtful: true });
  return no('unreadable');
}

function international(digits: string): Result<PhoneNumber, PhoneFault> {
  if (digits.startsWith('47')) {
    const number = norwegian(digits.slice(2));
    const isExtension = number.ok && number.value.value.length === 4 && number.value.doubtful;
    return isExtension ? no('unreadable') : number;
  }
  if (!/^[1-9]\d{6,14}$/.test(digits)) return no('unreadable');
  return ok({ value: `+${digits}`, mobile: false, doubtful: false });
}

/** Excel makes 4,1234567E+7 of long numbers. With all digits there the number is known; else it was rounded away. */
function fromPowerOfTen(mantissa: string, exponent: number): Result<PhoneNumber, PhoneFault> {
  if (mantissa.length > exponent + 1) return no('unreadable');
  return mantissa.length === exponent + 1 ? readPhoneNumber(mantissa) : no('rounded');
}

/**
 * Reads one phone number as Norwegians write it: 8 digits in any grouping, +47 or 0047 in front, a label such as
 * `tlf.:` before it, numbers spoiled by Excel (`41234567.0`). Numbers of other countries need + or 00.
 */
export function readPhoneNumber(text: string): Result<PhoneNumber, PhoneFault> {
  const bare = text.trim().replace(LABEL, '').replace(/^tel:/i, '').trim();
  const power = POWER_OF_TEN.exec(bare);
  if (power !== null) return fromPowerOfTen(`${power[1] ?? ''}${power[2] ?? ''}`, Number(power[3]));
  const whole = bare.replace(WRITTEN_AS_DECIMAL, '$1');
  const dialled = whole.replace(/(?<=\d\s*)\(0\)/, '').replace(SEPARATORS, '').replace(/^＋/, '+');
  if (!/^\+?\d{2,17}$/.test(dialled)) return no('unreadable');
  if (dialled.startsWith('+')) return international(dialled.slice(1));
  if (dialled.startsWith('00') && dialled.length >= 10) return international(dialled.slice(2));
  if (/^47[2-9]\d{7}$/.test(dialled)) return norwegian(dialled.slice(2));
  return norwegian(dialled);
}
