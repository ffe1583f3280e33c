const accents: Readonly<Record<string, string>> = {
  a: 'à', e: 'é', i: 'ï', o: 'ö', u: 'ü', y: 'ÿ', c: 'ç', n: 'ñ', A: 'À', E: 'É', I: 'Ï', O: 'Ö', U: 'Ü', N: 'Ñ',
};

/**
 * A language for tests: every text made 40 % longer, accented and put in brackets, parameters left alone.
 * What is not in brackets on the screen does not come from a catalogue; what is cut has no room for translation.
 */
export function pseudo<Catalogue>(catalogue: Catalogue): Catalogue {
  if (typeof catalogue === 'string') return pseudoText(catalogue) as Catalogue;
  if (Array.isArray(catalogue)) return catalogue.map((item: unknown) => pseudo(item)) as Catalogue;
  if (catalogue === null || typeof catalogue !== 'object') return catalogue;
  const parts = Object.entries(catalogue) as [string, unknown][];
  return Object.fromEntries(parts.map(([key, part]) => [key, pseudo(part)])) as Catalogue;
}

function pseudoText(text: string): string {
  const accented = text
    .split(/(\{\{\w+\}\})/)
    .map((part) => (part.startsWith('{{') ? part : part.replace(/[a-zA-Z]/g, (letter) => accents[letter] ?? letter)))
    .join('');
  return `[${accented}${'·'.repeat(Math.ceil(text.length * 0.4))}]`;
}
