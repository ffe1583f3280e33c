/**
 * Words after which nobody knows what to do: no step, no one who takes it, no time (A10-08, C-59). Whole words, in
 * bokmål and nynorsk.
 */
const VAGUE = new RegExp(
  `(?<![\\p{L}])(?:${[
    'vurder(?:e|er|es|ast|ar)?',
    'sjekk(?:e|er|es|ast|ar)?',
    'følg(?:e|er|es|jer|je|jast) opp',
    'håndter(?:e|er|es|ast|ar)?',
    'ivareta(?:r|s|kast)?',
    'ta(?:r|s)? stilling til',
    'syt(?:e|er) for',
    'sørg(?:e|er|es|jer|je) for',
    'bidra(?:r|s)?',
    'etterstreb(?:e|er|es|ast|ar)',
    'ved behov',
    'etter behov',
    'om (?:nødvendig|naudsynt)',
    'tilstrekkel(?:ig|eg)',
    'så langt (?:mulig|mogleg|råd er|det er mulig|det lar seg gjøre)',
    'om mulig',
    'om mogleg',
    'dersom mulig',
    'fortløpende',
    'fortløpande',
    'snarest(?: mulig| mogleg)?',
    'så (?:snart|raskt|fort) som (?:mulig|mogleg)',
    'i (?:nødvendig|naudsynt) grad',
    'ved anledning',
    'ved høve',
    'relevante? (?:aktører|aktørar|instanser|instansar|personer|personar|parter|partar)',
    'aktuelle (?:aktører|aktørar|instanser|instansar|personer|personar|parter|partar)',
  ].join('|')})(?![\\p{L}])`,
  'giu',
);

/** The vague words of a text, each once, as they stand. */
export function vagueWordsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(VAGUE)].map(([word]) => word.toLocaleLowerCase('nb')))];
}

/** That somebody has thought of those who cannot look after themselves: one of these words is enough. */
const VULNERABLE = new RegExp(
  `(?<![\\p{L}])(?:${[
    'sårbar\\p{L}*',
    'barn',
    'eldre',
    'heim(?:e)?buande',
    'hjemmeboende',
    'hjelpetreng\\p{L}*',
    'pleietreng\\p{L}*',
    'omsorgstreng\\p{L}*',
    'funksjonsneds\\p{L}*',
    'funksjonshem\\p{L}*',
    'rullestol\\p{L}*',
    'synshem\\p{L}*',
    'hørselshem\\p{L}*',
    'høyrselshem\\p{L}*',
    'demens\\p{L}*',
    'rusavheng\\p{L}*',
    'fremmedspråk\\p{L}*',
    'framandspråk\\p{L}*',
    'tolk',
  ].join('|')})(?![\\p{L}])`,
  'iu',
);

export function speaksOfVulnerable(text: string): boolean {
  return VULNERABLE.test(text);
}
