import i18next from 'i18next';
import { useMemo } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { RefusalCode } from '../../shared/contract/errors.ts';
import type { Refusal } from '../../shared/kernel/refusal.ts';
import { instantOf } from '../../shared/kernel/time.ts';
import { formatsFor, type Formats } from './formats.ts';
import { chosenLanguage, htmlLang, rememberLanguage, type LanguageOrPseudo } from './language.ts';
import { firstTexts as source } from './nb/first.ts';
import type { texts } from './nb/index.ts';
import { pseudo } from './pseudo.ts';
import type { RefusalText, RefusalTexts } from './refusalText.ts';
import { saidSentence } from './saidSentence.ts';

type FirstTexts = typeof source;
type LaterTexts = typeof texts;
/** A topic whose pages have names in the first load and the rest of its texts later is put together by its namespace. */
type Texts = Omit<FirstTexts, keyof LaterTexts> & {
  [Topic in keyof LaterTexts]: Topic extends keyof FirstTexts ? FirstTexts[Topic] & LaterTexts[Topic] : LaterTexts[Topic];
};

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: Texts;
  }
}

/** `topic:key` of a text without parameters, for tables that name their texts (commands). */
export type TextKey = KeyOf<Texts>;
/** One that is in the first load: the names of pages. */
export type FirstTextKey = KeyOf<FirstTexts>;
type KeyOf<Catalogue> = {
  [Topic in keyof Catalogue & string]: `${Topic}:${Paths<Catalogue[Topic]>}`;
}[keyof Catalogue & string];
type Paths<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}`;
}[keyof T & string];

/** What the first screen says. Bokmål is part of the program; nn and en are fetched when chosen. */
const first: Record<LanguageOrPseudo, () => Promise<FirstTexts>> = {
  nb: () => Promise.resolve(source),
  nn: async () => (await import('./nn/first.ts')).firstTexts,
  en: async () => (await import('./en/first.ts')).firstTexts,
  pseudo: () => Promise.resolve(pseudo(source)),
};

/** Everything else that is said: it comes with the first part of the program that is not the first screen. */
const later: Record<LanguageOrPseudo, () => Promise<LaterTexts>> = {
  nb: async () => (await import('./nb/index.ts')).texts,
  nn: async () => (await import('./nn/index.ts')).texts,
  en: async () => (await import('./en/index.ts')).texts,
  pseudo: async () => pseudo((await import('./nb/index.ts')).texts),
};

const refusals: Record<LanguageOrPseudo, () => Promise<RefusalTexts>> = {
  nb: async () => (await import('./nb/refusals/index.ts')).refusals,
  nn: async () => (await import('./nn/refusals/index.ts')).refusals,
  en: async () => (await import('./en/refusals/index.ts')).refusals,
  pseudo: async () => pseudo((await import('./nb/refusals/index.ts')).refusals),
};

/** Parts of the program are asked for while the language is still being found out. */
const started = Promise.withResolvers<undefined>();

function put(language: LanguageOrPseudo, catalogues: object): void {
  for (const [topic, catalogue] of Object.entries(catalogues)) {
    i18next.addResourceBundle(language, topic, catalogue, true, true, { silent: true });
  }
}

async function speak(language: LanguageOrPseudo): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'ui')) put(language, await first[language]());
  await i18next.changeLanguage(language);
  document.documentElement.lang = htmlLang(language);
}

/** Makes what the first screen says ready in the language chosen last on this machine. Await before the first render. */
export async function startTexts(storage: Pick<Storage, 'getItem'>): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'nb',
    fallbackLng: 'nb',
    ns: Object.keys(source),
    defaultNS: 'ui',
    resources: {},
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { bindI18nStore: 'added' },
    // What is said before its words are here is nothing, never a key, and is said again when they come.
    parseMissingKeyHandler: (key: string) => {
      const language = currentLanguage();
      if (isAllHere(language)) return key;
      bringLater(language).catch(() => undefined);
      return '';
    },
  });
  await speak(chosenLanguage(storage));
  started.resolve(undefined);
}

/** Has every text here in the language in use. Every part of the program that is not the first screen waits for it. */
export async function bringTexts(): Promise<void> {
  await started.promise;
  await bringLater(currentLanguage());
}

async function bringLater(language: LanguageOrPseudo): Promise<void> {
  if (isAllHere(language)) return;
  const [topics, sentences] = await Promise.all([later[language](), refusals[language]()]);
  if (isAllHere(language)) return;
  put(language, topics);
  // The last one, and the one that tells.
  i18next.addResourceBundle(language, 'refusals', sentences);
}

function isAllHere(language: LanguageOrPseudo): boolean {
  return i18next.hasResourceBundle(language, 'refusals');
}

/** Changes language at once and remembers it on this machine. */
export async function chooseLanguage(language: LanguageOrPseudo, storage: Pick<Storage, 'setItem'>): Promise<void> {
  await bringLater(language);
  await speak(language);
  rememberLanguage(storage, language);
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

/** Looks up texts named by a table, again when the language changes or more of it has come. */
export function useTextOf(): typeof textOf {
  const { t } = useTranslation();
  return useMemo(() => {
    const inLanguage = t as unknown as typeof say;
    return (key, values = {}) => inLanguage(key, values);
  }, [t]);
}

/** False until every text is here in the language in use. */
export function useAllTextsHere(): boolean {
  useTranslation();
  return isAllHere(currentLanguage());
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
