import { expect, test } from 'vitest';
import { checkPassphrase, passphraseBytes } from '../../electron/keys/passphrase.ts';

const why = (typed: string): unknown => {
  const checked = checkPassphrase(typed);
  return checked.ok ? null : checked.reason.params?.['why'];
};

test.each([
  'kaffe sykkel fjell torsk lampe',
  'Tåka letter over Nordfjorden',
  'xK9#mQ2$vL7!pR',
  'ni små gule båter på Ålesund havn',
  'áhkku čohkká gáttis',
  '鯨鯉鮭鱈鰤鯖鰯鮪鰻鱒鯛鮎鰹鯵',
])('a passphrase people can keep is taken: %s', (typed) => {
  expect(why(typed)).toBeNull();
});

test.each(['', ' ', 'kort', 'tretten tegn!', `${' '.repeat(20)}kort${' '.repeat(20)}`, 'a b c d e f g'])(
  'fewer than fourteen characters that count are too few: "%s"',
  (typed) => {
    expect(why(typed)).toBe('short');
  },
);

test.each([
  'aaaaaaaaaaaaaaaaaaaa',
  '12345678901234567890',
  'passordpassordpassord',
  'abcdefghijklmnopqrstuvwxyzæøå',
  'qwertyuiopåasdfghjkl',
  'QWERTYqwertyQWERTYqwerty',
  '98765432109876543210',
  'abcabcabcabcabcabcabc',
])('long but foreseeable is refused: %s', (typed) => {
  expect(why(typed)).toBe('predictable');
});

test('the refusal says how many characters are needed', () => {
  expect(checkPassphrase('kort')).toEqual({
    ok: false,
    reason: { code: 'keys/passphrase-weak', params: { why: 'short', needed: 14 } },
  });
});

test('five words of two letters and more are always long enough', () => {
  expect(why('øy då fe ku is')).toBeNull();
});

test('composed and decomposed letters, wide letters and odd blanks lead to the same bytes', () => {
  const bytes = passphraseBytes('Åse og Øyvind i fjøset');
  expect(passphraseBytes('Åse og Øyvind i fjøset'.normalize('NFD')).equals(bytes)).toBe(true);
  expect(passphraseBytes('\tÅse\u00a0og  Øyvind\u2003i fjøset\r\n').equals(bytes)).toBe(true);
  expect(passphraseBytes('Åse og Øyvind i fjøset').equals(bytes)).toBe(true);
  expect(passphraseBytes('åse og øyvind i fjøset').equals(bytes)).toBe(false);
  expect(passphraseBytes('Ase og Oyvind i fjoset').equals(bytes)).toBe(false);
});
