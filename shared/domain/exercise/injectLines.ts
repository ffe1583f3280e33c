import { no, ok, type Result } from '../../kernel/result.ts';
import { MAX_INJECT_MINUTES, type Inject } from './exercise.ts';

/** `10 110-sentralen: Melding om skred`, `1:30 Ny vannstand`: time after the start, whom it seems to come from, what it says. */
const LINE = /^\+?(?:(\d{1,3}):(\d{2})|(\d{1,5}))\s+(?:([^:]{1,80}):\s+)?(\S.*)$/u;

export type WrittenInject = Omit<Inject, 'id'>;

/** From nobody, where the words would else be taken for somebody: `0:10 -: Merk: veien er stengt`. */
const NOBODY = '-';

/** Injects as they are typed, one to a line and empty lines between, in order of time; else the number of the first line that is none. */
export function readInjects(text: string): Result<readonly WrittenInject[], { readonly line: number }> {
  const injects: WrittenInject[] = [];
  for (const [at, raw] of text.split(/\r?\n/u).entries()) {
    const line = raw.trim();
    if (line === '') continue;
    const found = LINE.exec(line);
    if (found === null) return no({ line: at + 1 });
    const [, hours, minutes, plain, from = '', words = ''] = found;
    const atMinutes = plain === undefined ? Number(hours) * 60 + Number(minutes) : Number(plain);
    if (atMinutes > MAX_INJECT_MINUTES || Number(minutes ?? 0) > 59) return no({ line: at + 1 });
    injects.push({ atMinutes, from: from.trim() === NOBODY ? '' : from.trim(), text: words.trim() });
  }
  return ok(injects.sort((one, other) => one.atMinutes - other.atMinutes));
}

/** Hours and minutes after the start, `1:05`. */
export function injectTime(atMinutes: number): string {
  return `${String(Math.floor(atMinutes / 60))}:${String(atMinutes % 60).padStart(2, '0')}`;
}

/** The lines that read as these injects. */
export function writeInjects(injects: readonly WrittenInject[]): string {
  return injects.map(({ atMinutes, from, text }) => `${injectTime(atMinutes)} ${prefix(from, text)}${text}`).join('\n');
}

function prefix(from: string, text: string): string {
  if (from !== '') return `${from}: `;
  return /^[^:]{1,80}:\s/u.test(text) ? `${NOBODY}: ` : '';
}
