/** A catalogue as a file exports it: texts, lists of texts, and groups of them. */
export type Catalogue = string | readonly Catalogue[] | { readonly [key: string]: Catalogue };

export interface CatalogueRules {
  /** False where a sentence that equals its source can only be one that was forgotten. */
  readonly mayEqualSource: boolean;
}

/**
 * What is wrong with a translation, one line each. That every key is there is the compiler's business; here every text
 * must have words, use exactly the source's parameters, and not be the source over again.
 */
export function compareCatalogue(
  path: string,
  source: Catalogue,
  translation: Catalogue | undefined,
  rules: CatalogueRules,
): readonly string[] {
  if (typeof source !== 'string') {
    const parts = Object.entries(source) as readonly (readonly [string, Catalogue])[];
    const translated = typeof translation === 'object' ? (translation as Readonly<Record<string, Catalogue>>) : {};
    return parts.flatMap(([key, part]) => compareCatalogue(`${path}.${key}`, part, translated[key], rules));
  }
  if (typeof translation !== 'string') return [`${path}: missing`];
  const complaints: string[] = [];
  if (translation.trim() === '') complaints.push(`${path}: no words`);
  const [wanted, used] = [parametersOf(source), parametersOf(translation)];
  if (wanted !== used) complaints.push(`${path}: parameters are ${used || 'none'}, in the source ${wanted || 'none'}`);
  const words = source.replace(/\{\{[^}]*\}\}/g, ' ').match(/\p{L}{2,}/gu) ?? [];
  const isSentence = words.length >= 3;
  if (!rules.mayEqualSource && isSentence && translation === source) complaints.push(`${path}: not translated`);
  return complaints;
}

/** The names between double braces, each once, in a fixed order. */
function parametersOf(text: string): string {
  const names = [...text.matchAll(/\{\{\s*([\w.]+)[^}]*\}\}/g)].map(([, name]) => name);
  return [...new Set(names)].sort().join(', ');
}
