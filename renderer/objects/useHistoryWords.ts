import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LanguageOrPseudo } from '../text/language.ts';
import type { HistoryTexts } from '../text/nb/history.ts';
import { pseudo } from '../text/pseudo.ts';

const texts: Readonly<Record<LanguageOrPseudo, () => Promise<HistoryTexts>>> = {
  nb: async () => (await import('../text/nb/history.ts')).history,
  nn: async () => (await import('../text/nn/history.ts')).history,
  en: async () => (await import('../text/en/history.ts')).history,
  pseudo: async () => pseudo((await import('../text/nb/history.ts')).history),
};

/** The words of acts and fields in the language in use; null until they have come. No first screen needs them. */
export function useHistoryWords(): HistoryTexts | null {
  const { i18n } = useTranslation();
  const language = i18n.language as LanguageOrPseudo;
  const [words, setWords] = useState<{ readonly in: LanguageOrPseudo; readonly texts: HistoryTexts } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void texts[language]().then((come) => {
      if (isWanted) setWords({ in: language, texts: come });
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  return words?.in === language ? words.texts : null;
}
