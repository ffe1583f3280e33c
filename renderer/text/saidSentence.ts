import { isInstant, type Instant } from '../../shared/kernel/time.ts';
import type { Formats } from './formats.ts';

type Particular = string | number | null | undefined;

/**
 * Puts particulars into a sentence of the log. `[[…]]` holds what is said only when its particulars are there; moments
 * are shown as the clock on the wall, with the date when it is another day than `today`.
 */
export function saidSentence(
  template: string,
  particulars: Readonly<Record<string, Particular>>,
  formats: Pick<Formats, 'dateTimeShort' | 'number'>,
  today: Instant,
): string {
  const put = (text: string): string =>
    text.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => {
      const value = particulars[name] ?? '';
      if (typeof value === 'number') return formats.number(value);
      return isInstant(value) ? formats.dateTimeShort(value, today) : value;
    });
  const isThere = (part: string): boolean =>
    [...part.matchAll(/\{\{(\w+)\}\}/gu)].every(([, name = '']) => (particulars[name] ?? '') !== '');
  return put(template.replace(/\[\[(.*?)\]\]/gu, (_, part: string) => (isThere(part) ? part : ''))).trim();
}
