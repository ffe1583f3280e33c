import { expect, test } from 'vitest';
import { withoutPeople } from '../../shared/domain/wall/withoutPeople.ts';

const plain = withoutPeople(['Kari Dahl', 'Åse  Bø', 'Kari Dahl Moen', '', 'Al']);

test('names in the register, numbers one could ring, addresses and birth numbers are left out', () => {
  const said: readonly (readonly [string, string])[] = [
    ['Kari Dahl er savnet', '▒▒▒ er savnet'],
    ['@kari dahl: ring 900 00 001', '@▒▒▒: ring ▒▒▒'],
    ['Kari Dahl Moen og ÅSE BØ', '▒▒▒ og ▒▒▒'],
    ['Ring 90000001 eller +47 22 33 44 55', 'Ring ▒▒▒ eller ▒▒▒'],
    ['post@elvheim.example svarer', '▒▒▒ svarer'],
    ['født 010190 12345', 'født ▒▒▒'],
  ];
  for (const [words, shown] of said) expect(plain(words), words).toBe(shown);
});

test('what is no person stands: places, clocks, dates, sums, heights and other people’s words', () => {
  const stands = [
    'Elva over bredd ved Dahlbrua', 'Kari Dahlsveien er stengt', 'Vannstand 4,72 m kl. 03:47', '40 boliger, 112 personer',
    'Rapport 22.11.2026 kl. 05:00', 'E134 stengt, omkjøring Rv 7', '1 200 000 kroner', 'Ring 110, 112 og 113', 'UTM 32V 500000',
  ];
  for (const words of stands) expect(plain(words), words).toBe(words);
});

test('an empty register leaves out numbers all the same', () => {
  expect(withoutPeople([])('Ring 900 00 001')).toBe('Ring ▒▒▒');
});
