import type { CommandInput } from '../../../shared/contract/api.ts';

type Alternatives = NonNullable<CommandInput<'decision.record'>['alternatives']>;

/** Reads `vente – vannet stiger; flytte bare de eldste` as two options, the first with why it was rejected. */
export function readAlternatives(text: string): Alternatives {
  return text.split(';').flatMap((part) => {
    const [what = '', ...why] = part.split(/\s[–-]\s/u);
    if (what.trim() === '') return [];
    const rejectedBecause = why.join(' – ').trim();
    return [{ what: what.trim(), ...(rejectedBecause === '' ? {} : { rejectedBecause }) }];
  });
}

/** The same the other way, for correcting. */
export function writeAlternatives(
  alternatives: readonly { readonly what: string; readonly rejectedBecause: string | null }[],
): string {
  return alternatives
    .map(({ what, rejectedBecause }) => (rejectedBecause === null ? what : `${what} – ${rejectedBecause}`))
    .join('; ');
}
