import type { CalendarOrder } from '../../../shared/contract/documentOrder.ts';
import { daysAfter } from '../../../shared/kernel/calendarDay.ts';
import { calendarTitle } from './inspectionReport.ts';
import { printable } from './printable.ts';
import type { Words } from './words.ts';

/** RFC 5545 3.1: no line is longer than this, in octets; what follows begins with a blank. */
const MAX_OCTETS = 75;
/** Calendar programs remind by themselves, also when Beredt is closed and the network is away. */
const REMIND = '-P7D';

/** The coming dates as a calendar file (RFC 5545): whole days, each with a reminder a week before. The same date keeps its id. */
export function calendarIcs({ items, madeAt, letter, municipality }: CalendarOrder, words: Words): string {
  const stamp = madeAt.replace(/[-:]/gu, '').replace(/\.\d+/u, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Beredt//Beredt//NB',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped([words.names.calendar.page, municipality ?? ''].filter((part) => part !== '').join(' '))}`,
    ...items.flatMap((item) => {
      const summary = escaped(calendarTitle(item, words));
      const about = [item.owner?.label ?? '', item.note].filter((part) => part !== '').join('\n');
      return [
        'BEGIN:VEVENT',
        `UID:${encodeURIComponent(item.key)}.${letter}@beredt`,
        `DTSTAMP:${stamp}`,
        `DTSTART;VALUE=DATE:${item.on.replaceAll('-', '')}`,
        `DTEND;VALUE=DATE:${daysAfter(item.on, 1).replaceAll('-', '')}`,
        `SUMMARY:${summary}`,
        ...(about === '' ? [] : [`DESCRIPTION:${escaped(about)}`]),
        'TRANSP:TRANSPARENT',
        ...(item.state === 'held' ? [] : ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${summary}`, `TRIGGER:${REMIND}`, 'END:VALARM']),
        'END:VEVENT',
      ];
    }),
    'END:VCALENDAR',
  ];
  return lines.map(folded).join('');
}

/** RFC 5545 3.3.11. */
function escaped(text: string): string {
  return printable(text).replace(/[\\;,]/gu, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/gu, '\\n');
}

/** Broken between characters, never inside one. */
function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MAX_OCTETS) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return `${out}\r\n`;
}
