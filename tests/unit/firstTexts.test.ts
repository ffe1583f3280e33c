import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { firstTexts } from '../../renderer/text/nb/first.ts';
import { texts } from '../../renderer/text/nb/index.ts';

const root = join(import.meta.dirname, '../..');
/** Part of the first load, but shown only when asked for: what has not come yet is fetched then. */
const shownWhenAskedFor = ['renderer/shell/Palette.tsx', 'renderer/shell/Help.tsx'];

/** What is shown with the first screen: everything the frame and Hjem import, and what those import. */
function filesOfTheFirstScreen(): readonly string[] {
  const seen = new Set(shownWhenAskedFor);
  const toRead = ['renderer/shell/App.tsx', 'renderer/features/home/HomePage.tsx'];
  for (let file = toRead.pop(); file !== undefined; file = toRead.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const imports = sourceOf(file).matchAll(/^(?:import|export) (?!type )[^;]*?from '(\.[^']+\.tsx?)';/gmu);
    for (const [, from = ''] of imports) toRead.push(relative(root, join(root, dirname(file), from)));
  }
  return [...seen].filter((file) => !shownWhenAskedFor.includes(file));
}

function sourceOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** Topics whose texts a file says: `useTranslation('home')`, `useTranslation(['shell', 'ui'])`, `t('shell:mode.day')`. */
function topicsSaidIn(file: string): readonly string[] {
  const source = sourceOf(file);
  const asked = [...source.matchAll(/useTranslation\((\[[^\]]*\]|'\w+')\)/gu)].flatMap(([, names = '']) =>
    [...names.matchAll(/\w+/gu)].map(([name]) => name),
  );
  const keyed = [...source.matchAll(/\bt(?:extOf)?\(['`](\w+):/gu)].map(([, name = '']) => name);
  return [...asked, ...keyed];
}

describe('The texts of the first load', () => {
  test('say everything the frame and Hjem say', () => {
    const files = filesOfTheFirstScreen();
    const later = files.flatMap((file) =>
      topicsSaidIn(file).filter((topic) => !(topic in firstTexts) || topic in texts).map((topic) => `${file} says ${topic}`),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(topicsSaidIn)).toContain('home');
    expect(later).toEqual([]);
  });

  test('hold only the names of pages from topics that come later', () => {
    const both = Object.entries(firstTexts).filter(([topic]) => topic in texts);
    const sentences = both.flatMap(([topic, names]) => stringsIn(names).filter((name) => name.length > 40).map((name) => `${topic}: ${name}`));
    expect(both.length).toBeGreaterThan(30);
    expect(sentences).toEqual([]);
  });
});

function stringsIn(part: unknown): readonly string[] {
  return typeof part === 'string' ? [part] : Object.values(part as object).flatMap(stringsIn);
}
