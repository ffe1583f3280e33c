/** The basic characters of GSM 03.38 (3GPP TS 23.038): one septet each. æøå and ÆØÅ are among them; « and » are not. */
const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Two septets each. */
const EXTENDED = new Set('^{}\\[~]|€');

/** Longest message of one part, and of each part when there are several (7 octets go to the header), in units. */
const GSM = { single: 160, part: 153 } as const;
const UCS2 = { single: 70, part: 67 } as const;

/** How a text travels as SMS. `units` are septets or UTF-16 code units; `strange` are what made it the dearer kind. */
export interface SmsSize {
  readonly alphabet: 'gsm' | 'ucs2';
  readonly units: number;
  readonly parts: number;
  readonly strange: readonly string[];
}

/** Counts as a network does: 160 characters of the phone alphabet, or 70 when one character is outside it. */
export function smsSize(text: string): SmsSize {
  const letters = [...text];
  const strange = [...new Set(letters.filter((letter) => !BASIC.has(letter) && !EXTENDED.has(letter)))];
  const alphabet = strange.length === 0 ? 'gsm' : 'ucs2';
  const limit = alphabet === 'gsm' ? GSM : UCS2;
  const units =
    alphabet === 'gsm' ? letters.reduce((sum, letter) => sum + (EXTENDED.has(letter) ? 2 : 1), 0) : text.length;
  return { alphabet, units, parts: units <= limit.single ? Math.min(units, 1) : Math.ceil(units / limit.part), strange };
}

/** Typographic signs a phone's alphabet lacks, and what says the same in it. */
const PLAIN: Readonly<Record<string, string>> = {
  '«': '"', '»': '"', '“': '"', '”': '"', '„': '"', '’': "'", '‘': "'", '–': '-', '—': '-', '…': '...', '\u00a0': ' ', '−': '-',
};

/** Says the same with the phone's own signs, where there is one. */
export function inPhoneLetters(text: string): string {
  return [...text.normalize('NFC')].map((letter) => PLAIN[letter] ?? letter).join('');
}

/**
 * Cuts a text into messages that each stand alone, at most 160 characters with their «1/3 » first, between words:
 * for whoever must type or read them one by one, when nothing joins the parts of a long message for them.
 */
export function smsParts(text: string, longest = 160): readonly string[] {
  const plain = inPhoneLetters(text).replace(/\s+/gu, ' ').trim();
  if (plain === '') return [];
  if (plain.length <= longest) return [plain];
  const room = longest - '99/99 '.length;
  const parts: string[] = [];
  let rest = plain;
  while (rest.length > room) {
    const space = rest.lastIndexOf(' ', room);
    // A word longer than a message is cut, but never inside a character of two halves.
    const cut = space > 0 ? space : rest.slice(0, room).isWellFormed() ? room : room - 1;
    parts.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  if (rest !== '') parts.push(rest);
  return parts.map((part, at) => `${String(at + 1)}/${String(parts.length)} ${part}`);
}
