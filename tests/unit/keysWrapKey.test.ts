import { argon2Sync, hkdfSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { oneAtATime } from '../../electron/keys/oneAtATime.ts';
import { costsAsMuch, DEFAULT_COST, deriveWrapKey, grownCost } from '../../electron/keys/wrapKey.ts';
import { CHEAP } from '../support/keySlotsRig.ts';

const SALT = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');
const SECRET = Buffer.from('kaffe sykkel fjell torsk lampe', 'utf8');

/** The same derivation by somebody else's Argon2id: OpenSSL's, which Node brings and Electron does not. */
function byOpenSsl(cost: { memoryKiB: number; iterations: number; parallelism: number }): Buffer {
  const stretched = argon2Sync('argon2id', {
    message: SECRET,
    nonce: SALT,
    parallelism: cost.parallelism,
    tagLength: 32,
    memory: cost.memoryKiB,
    passes: cost.iterations,
  });
  return Buffer.from(hkdfSync('sha256', stretched, SALT, 'beredt/keys/wrap/v1', 32));
}

test.each([CHEAP, { memoryKiB: 256, iterations: 4, parallelism: 3 }, DEFAULT_COST])(
  'a passphrase leads to the same key by two independent Argon2id: %o',
  async (cost) => {
    const key = await deriveWrapKey({ name: 'argon2id', ...cost, salt: SALT.toString('base64') }, SECRET);
    expect(key.equals(byOpenSsl(cost))).toBe(true);
  },
);

test('every part of the cost, the salt and the secret changes the key', async () => {
  const salt = SALT.toString('base64');
  const kdf = { name: 'argon2id', ...CHEAP, memoryKiB: 32, salt } as const;
  const keys = await Promise.all([
    deriveWrapKey(kdf, SECRET),
    deriveWrapKey({ ...kdf, memoryKiB: 40 }, SECRET),
    deriveWrapKey({ ...kdf, iterations: 2 }, SECRET),
    deriveWrapKey({ ...kdf, parallelism: 2 }, SECRET),
    deriveWrapKey({ ...kdf, salt: Buffer.alloc(16, 1).toString('base64') }, SECRET),
    deriveWrapKey(kdf, SECRET.subarray(1)),
    deriveWrapKey({ name: 'hkdf-sha256', salt }, SECRET),
  ]);
  expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(keys.length);
  expect(keys.every((key) => key.length === 32)).toBe(true);
});

test('a cost only grows', () => {
  const wanted = { memoryKiB: 64, iterations: 3, parallelism: 1 };
  expect(grownCost({ memoryKiB: 128, iterations: 1, parallelism: 2 }, wanted)).toEqual({
    memoryKiB: 128,
    iterations: 3,
    parallelism: 2,
  });
  expect(costsAsMuch({ memoryKiB: 128, iterations: 1, parallelism: 2 }, wanted)).toBe(false);
  expect(costsAsMuch({ memoryKiB: 64, iterations: 3, parallelism: 2 }, wanted)).toBe(true);
});

test('works in turn neither overlap nor stop at one that fails', async () => {
  const inTurn = oneAtATime();
  const seen: string[] = [];
  const work = (name: string, fails: boolean) => async (): Promise<string> => {
    seen.push(`${name} begins`);
    await new Promise((resume) => setImmediate(resume));
    seen.push(`${name} ends`);
    if (fails) throw new Error(name);
    return name;
  };
  const works = [work('a', false), work('b', true), work('c', false)];
  const answers = await Promise.allSettled(works.map((each) => inTurn(each)));
  expect(answers.map((answer) => answer.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});
