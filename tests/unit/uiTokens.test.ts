import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../renderer/ui/tokens.css'), 'utf8');
const themes = ['day', 'dark', 'night'] as const;

/** The hexadecimal colours of one theme, by name. */
function colours(theme: string): ReadonlyMap<string, string> {
  const block = css.slice(css.indexOf(`:root[data-theme='${theme}'] {`));
  const body = block.slice(0, block.indexOf('\n}'));
  return new Map([...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name ?? '', value ?? '']));
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Every pair the components put on each other, with the least contrast it must have. */
const pairs: readonly (readonly [on: string, text: string, least: number])[] = [
  ...['desk', 'paper', 'well', 'field', 'sel'].flatMap((ground) =>
    (['ink', 'ink2', 'ink3'] as const).map((text) => [ground, text, 4.5] as const),
  ),
  ['paper', 'struck', 4.5],
  ['fill', 'fill-ink', 7],
  ['fill', 'fill-ink2', 4.5],
  ['crit', 'crit-ink', 7],
  ['warn', 'warn-ink', 7],
  ['paper', 'crit-text', 7],
  ['paper', 'warn-text', 7],
  ['field', 'crit-text', 4.5],
  ['ex', 'ex-ink', 4.5],
  ['ex-soft', 'ink', 4.5],
  ['ex-soft', 'ex-text', 4.5],
  ...['desk', 'paper', 'well', 'field', 'sel'].map((ground) => [ground, 'focus', 3] as const),
  ...['desk', 'paper', 'field'].map((ground) => [ground, 'caret', 3] as const),
  ...['paper', 'field', 'well'].map((ground) => [ground, 'control', 3] as const),
  ['paper', 'fill-edge', 3],
  ['paper', 'crit-edge', 3],
  ['desk', 'crit-edge', 3],
  ['paper', 'warn-edge', 3],
  ['desk', 'tick', 3],
];

describe('the colours', () => {
  it.each(themes)('can all be read on what they stand on: %s', (theme) => {
    const table = colours(theme);
    const faint = pairs
      .map(([ground, text, least]) => {
        const [a, b] = [table.get(ground), table.get(text)];
        expect(a, `${theme} ${ground}`).toBeDefined();
        expect(b, `${theme} ${text}`).toBeDefined();
        return { pair: `${text} on ${ground}`, is: contrast(a ?? '#000000', b ?? '#000000'), least };
      })
      .filter(({ is, least }) => is < least)
      .map(({ pair, is, least }) => `${pair}: ${is.toFixed(2)} < ${String(least)}`);
    expect(faint).toEqual([]);
  });

  it('have the same names in every theme, so that only colours change', () => {
    const names = themes.map((theme) => [...colours(theme).keys()].sort());
    expect(names[1]).toEqual(names[0]);
    expect(names[2]).toEqual(names[0]);
    expect(names[0]?.length).toBeGreaterThan(30);
  });

  it('hold no green: done is a grey tick and a word', () => {
    for (const theme of themes) {
      for (const [name, hex] of colours(theme)) {
        const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
        expect(g > r + 16 && g > b + 16, `${theme} --${name} ${hex}`).toBe(false);
      }
    }
  });

  it('keep the night dark: no ground brighter than 1.3 cd/m² on a screen set to 75 cd/m²', () => {
    const night = colours('night');
    for (const ground of ['desk', 'paper', 'well', 'field']) {
      expect(luminance(night.get(ground) ?? '#ffffff') * 75, ground).toBeLessThan(1.3);
    }
    expect([...night.values()]).not.toContain('#ffffff');
  });
});
