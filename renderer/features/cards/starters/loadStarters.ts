import { readStarters, type StarterLanguage, type Starters } from './readStarters.ts';

/** Fetched when somebody looks at them: nobody else pays for them. */
const nb = import.meta.glob<string>('../../../../resources/starter/nb/*.md', { query: '?raw', import: 'default' });
const nn = import.meta.glob<string>('../../../../resources/starter/nn/*.md', { query: '?raw', import: 'default' });

export async function loadStarters(language: StarterLanguage): Promise<Starters> {
  const files = await Promise.all(
    Object.entries(language === 'nb' ? nb : nn).map(async ([path, load]) => [path, await load()] as const),
  );
  return readStarters(Object.fromEntries(files));
}
