/** Compares every file of renderer/text/nn and en with its source in nb. Prints one line per fault. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesUnder } from '../build/inputs.mjs';
import { rootDir } from '../setup/places.mjs';
import { compareCatalogue, type Catalogue, type CatalogueRules } from './compareCatalogue.ts';

const source = 'renderer/text/nb';
/** Nynorsk and bokmål share many short sentences; English and bokmål share none. */
const translations: Readonly<Record<string, CatalogueRules>> = {
  nn: { mayEqualSource: true },
  en: { mayEqualSource: false },
};

async function complaintsOf(language: string, rules: CatalogueRules): Promise<readonly string[]> {
  const complaints: string[] = [];
  for (const file of filesUnder(rootDir, source)) {
    if (!file.endsWith('.ts') || file.endsWith('/index.ts')) continue;
    const counterpart = file.replace(source, `renderer/text/${language}`);
    const translated = existsSync(join(rootDir, counterpart)) ? await textsIn(counterpart) : {};
    complaints.push(...compareCatalogue(counterpart, await textsIn(file), translated, rules));
  }
  return complaints;
}

async function textsIn(file: string): Promise<Catalogue> {
  return (await import(pathToFileURL(join(rootDir, file)).href)) as Catalogue;
}

for (const [language, rules] of Object.entries(translations)) {
  const complaints = await complaintsOf(language, rules);
  for (const complaint of complaints) process.stdout.write(`${complaint}\n`);
  if (complaints.length > 0) process.exitCode = 1;
}
