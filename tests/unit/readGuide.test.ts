import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findInGuide, readGuide, wordsOf } from '../../renderer/shell/guide/readGuide.ts';

const folder = join(import.meta.dirname, '../../docs/brukerveiledning');
const parts = readdirSync(folder).filter((name) => name.endsWith('.md'));

describe('the user guide as F1 reads it', () => {
  it('begins every part with its title, and leaves no mark of Markdown in the words', () => {
    for (const name of parts) {
      const blocks = readGuide(readFileSync(join(folder, name), 'utf8'));
      expect(blocks[0], name).toMatchObject({ kind: 'heading', level: 1 });
      for (const block of blocks) {
        const lines =
          block.kind === 'list' ? block.items : block.kind === 'table' ? [...block.head, ...block.rows.flat()] : [block.runs];
        for (const line of lines) expect(wordsOf(line), name).not.toMatch(/\*\*|`|\]\(|^#|^\|/);
      }
    }
    expect(parts.length).toBeGreaterThanOrEqual(5);
  });

  it('reads tables, lists that go on over the line, keys and strong words', () => {
    const blocks = readGuide('# A\n| Du vil | Du gjør |\n|---|---|\n| føre | trykk `Enter` |\n\n1. **Kommunen** – navn\n   og nummer\n2. Roller\n');
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'table', 'list']);
    expect(blocks[1]).toMatchObject({ rows: [[[{ text: 'føre' }], [{ text: 'trykk ' }, { text: 'Enter', mark: 'keys' }]]] });
    expect(blocks[2]).toMatchObject({ ordered: true, items: [[{ mark: 'strong' }, { text: ' – navn og nummer' }], [{ text: 'Roller' }]] });
  });

  it('keeps a tag in the text as the text it is', () => {
    const [block] = readGuide('<img src=x onerror=alert(1)> og [lenke](javascript:void)');
    expect(block).toEqual({
      kind: 'paragraph',
      runs: [{ text: '<img src=x onerror=alert(1)> og ', mark: 'plain' }, { text: 'lenke', mark: 'plain' }],
    });
  });

  it('finds single rows and items under their heading, and a whole chapter by its heading', () => {
    const blocks = readGuide('# Del\n## Loggen\n- rett en linje\n- finn en linje\n\n## Rette opp\nAlt her.\n');
    expect(findInGuide(blocks, 'RETT linje')).toMatchObject([{ kind: 'heading', level: 2 }, { items: [[{ text: 'rett en linje' }]] }]);
    expect(findInGuide(blocks, 'rette opp')).toMatchObject([{ kind: 'heading' }, { kind: 'paragraph' }]);
    expect(findInGuide(blocks, 'helikopter')).toEqual([]);
  });
});
