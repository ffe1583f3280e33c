import type { Instant } from '../../shared/kernel/time.ts';
import type { Formats } from './formats.ts';

/** `03:41 KN`; the clock alone while nobody has said who sits at the keyboard. */
export function whenAndWho(
  { at, by }: { readonly at: Instant; readonly by: { readonly initials: string } },
  formats: Pick<Formats, 'clock'>,
): string {
  return `${formats.clock(at)} ${by.initials}`.trim();
}
