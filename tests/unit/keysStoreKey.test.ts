import { inspect } from 'node:util';
import { expect, expectTypeOf, test } from 'vitest';
import { storeKeyFrom, StoreKeyForgotten } from '../../electron/keys/storeKey.ts';

const SECRET = Buffer.from('5eed'.repeat(16), 'hex');

test('a store key takes the bytes over and leaves none where they came from', () => {
  const source = Buffer.from(SECRET);
  const key = storeKeyFrom(source);
  expect(source.equals(Buffer.alloc(32))).toBe(true);
  expect(key.use((bytes) => Buffer.from(bytes).equals(SECRET))).toBe(true);
});

test('a forgotten key is zeroed, throws when used, and can be forgotten twice', () => {
  const key = storeKeyFrom(Buffer.from(SECRET));
  let seen: Uint8Array = new Uint8Array();
  key.use((bytes) => {
    seen = bytes;
  });
  expect(key.forgotten).toBe(false);
  key.forget();
  key.forget();
  expect(key.forgotten).toBe(true);
  expect(Buffer.from(seen).equals(Buffer.alloc(32))).toBe(true);
  expect(() => key.use((bytes) => bytes.length)).toThrow(StoreKeyForgotten);
});

test('a key that is logged, inspected or serialised shows nothing', () => {
  const key = storeKeyFrom(Buffer.from(SECRET));
  const shown = inspect(key, { depth: 9, showHidden: true }) + JSON.stringify([key, { key }]);
  for (const form of ['hex', 'base64', 'latin1'] as const) expect(shown).not.toContain(SECRET.toString(form));
  expect(shown).not.toContain('5e ed');
  expect(shown).not.toContain('94, 237');
});

test('only 32 bytes make a store key', () => {
  for (const length of [0, 16, 31, 33, 64]) expect(() => storeKeyFrom(Buffer.alloc(length))).toThrow(RangeError);
});

test('a work that waits with the bytes in hand does not compile', () => {
  const key = storeKeyFrom(Buffer.from(SECRET));
  expectTypeOf(key.use<number>).parameter(0).returns.toEqualTypeOf<number>();
  expectTypeOf(key.use<Promise<number>>).parameter(0).returns.toBeNever();
});
