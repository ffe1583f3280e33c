/** The languages a person can choose. Bokmål is the source; pseudo exists for tests of length and of missing texts. */
export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];
export type LanguageOrPseudo = Language | 'pseudo';

const storageKey = 'beredt.language';

/** What was chosen last on this machine, else bokmål. */
export function chosenLanguage(storage: Pick<Storage, 'getItem'>): LanguageOrPseudo {
  const stored = storage.getItem(storageKey);
  if (stored === 'pseudo') return 'pseudo';
  return languages.find((language) => language === stored) ?? 'nb';
}

/** Remembers the choice on this machine. */
export function rememberLanguage(storage: Pick<Storage, 'setItem'>, language: LanguageOrPseudo): void {
  storage.setItem(storageKey, language);
}

/** The value of the `lang` attribute, which decides how a screen reader pronounces the page. */
export function htmlLang(language: LanguageOrPseudo): Language {
  return language === 'pseudo' ? 'nb' : language;
}
