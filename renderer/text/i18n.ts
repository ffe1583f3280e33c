import i18next from 'i18next';
import { useMemo } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { RefusalCode } from '../../shared/contract/errors.ts';
import type { Refusal } from '../../shared/kernel/refusal.ts';
import { instantOf } from '../../shared/kernel/time.ts';
import { formatsFor, type Formats } from './formats.ts';
import { chosenLanguage, htmlLang, rememberLanguage, type LanguageOrPseudo } from './language.ts';
import { texts as source } from './nb/index.ts';
import { pseudo } from './pseudo.ts';
import type { RefusalText, RefusalTexts } from './refusalText.ts';
import { saidSentence } from './saidSentence.ts';

type Texts = typeof source;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: Texts;
  }
}

/** `topic:key` of a text without parameters, for tables that name their texts (pages, commands). */
export type TextKey = { [Topic in keyof Texts]: `${Topic}:${Paths<Texts[Topic]>}` }[keyof Texts];
type Paths<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}`;
}[keyof T & string];

/** nn and en are fetched when chosen; bokmål is in the first load and stands in for nothing. */
const topics: Record<LanguageOrPseudo, () => Promise<Texts>> = {
  nb: () => Promise.resolve(source),
  nn: async () => (await import('./nn/index.ts')).texts,
  en: async () => (await import('./en/index.ts')).texts,
  pseudo: () => Promise.resolve(pseudo(source)),
};

const refusals: Record<LanguageOrPseudo, () => Promise<RefusalTexts>> = {
  nb: async () => (await import('./nb/refusals/index.ts')).refusals,
  nn: async () => (await import('./nn/refusals/index.ts')).refusals,
  en: async () => (await import('./en/refusals/index.ts')).refusals,
  pseudo: async () => pseudo((await import('./nb/refusals/index.ts')).refusals),
};

async function speak(language: LanguageOrPseudo): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'ui')) {
    const texts = await topics[language]();
    for (const [topic, catalogue] of Object.entries(texts)) i18next.addResourceBundle(language, topic, catalogue);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = htmlLang(language);
}

/** Makes the texts ready in the language chosen last on this machine. Await before the first render. */
export async function startTexts(storage: Pick<Storage, 'getItem'>): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'nb',
    fallbackLng: 'nb',
    ns: Object.keys(source),
    defaultNS: 'ui',
    resources: { nb: source },
    interpolation: { escapeValue: false },
    returnNull: false,
    // A refusal shown before its sentences are here is told again when they come.
    react: { bindI18nStore: 'added' },
  });
  await speak(chosenLanguage(storage));
}

/** Has the sentences of refusals here in the language in use. Asked for once the first screen stands, which needs none. */
export async function bringRefusals(): Promise<void> {
  const language = currentLanguage();
  if (i18next.hasResourceBundle(language, 'refusals')) return;
  i18next.addResourceBundle(language, 'refusals', await refusals[language]());
}

/** Changes language at once and remembers it on this machine. */
export async function chooseLanguage(language: LanguageOrPseudo, storage: Pick<Storage, 'setItem'>): Promise<void> {
  await speak(language);
  rememberLanguage(storage, language);
  await bringRefusals();
}

/** The language in use, for what is not a component. */
export function currentLanguage(): LanguageOrPseudo {
  return i18next.language as LanguageOrPseudo;
}

/** Looks a text up by a key whose type was checked where the key was written (a table, a refusal code). */
const say = (key: string, values: Readonly<Record<string, string | number>>): string =>
  (i18next.t as unknown as (key: string, values: object) => string)(key, values);

/** A text named by a table. */
export function textOf(key: TextKey, values: Readonly<Record<string, string | number>> = {}): string {
  return say(key, values);
}

/** What a command wrote in the log by itself, put into words. */
export function saidText(words: Readonly<Record<string, string | number | null>> | null): string {
  if (words === null) return '';
  const template = i18next.getResource(i18next.language, 'said', String(words['code'])) as unknown;
  // A newer Beredt may write what this one has no words for: its code is shown rather than nothing.
  if (typeof template !== 'string') return String(words['code']);
  return saidSentence(template, words, formatsFor(currentLanguage()), instantOf(Date.now()));
}

/** Looks up texts named by a table, again when the language changes. */
export function useTextOf(): typeof textOf {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useMemo(() => {
    const inLanguage: typeof textOf = (key, values) => textOf(key, { ...values, lng: language });
    return inLanguage;
  }, [language]);
}

/** A refusal in the reader's language, its particulars filled in. */
export function refusalText(refusal: Refusal<RefusalCode>): RefusalText {
  const values = { ...refusal.params };
  // `waitMs` is said as `{{wait}}`: «40 s», «2 min».
  for (const [name, value] of Object.entries(values)) {
    if (name.endsWith('Ms')) values[name.slice(0, -2)] = formatsFor(currentLanguage()).wait(Number(value));
  }
  const part = (name: keyof RefusalText): string => say(`refusals:${refusal.code}.${name}`, values);
  return { happened: part('happened'), safe: part('safe'), todo: part('todo') };
}

/** Formats of the chosen language; changes with it. */
export function useFormats(): Formats {
  const { i18n } = useTranslation();
  return useMemo(() => formatsFor(i18n.language as LanguageOrPseudo), [i18n.language]);
}
