import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { handOver, HAND_OVER_BYTES, publicHalfOf, takeOver } from '../../electron/keys/handOver.ts';
import { machineRandomness } from '../support/keySlotsRig.ts';

const oldKey = randomBytes(32);
const newKey = randomBytes(32);
const privateHalf = randomBytes(32);
const handed = handOver(publicHalfOf(privateHalf), 'here', { oldKey, newKey }, machineRandomness);

test('the public half is the one RFC 7748 gives for the private half (6.1, Alice)', () => {
  const alice = Buffer.from('77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a', 'hex');
  const expected = '8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a';
  expect(publicHalfOf(alice).toString('hex')).toBe(expected);
});

test('a new key is taken over by whoever has the private half and the old key', () => {
  expect(handed).toHaveLength(HAND_OVER_BYTES);
  expect(takeOver(privateHalf, 'here', oldKey, handed)?.equals(newKey)).toBe(true);
});

test('neither the private half alone nor the old key alone is enough', () => {
  expect(takeOver(privateHalf, 'here', randomBytes(32), handed)).toBeNull();
  expect(takeOver(randomBytes(32), 'here', oldKey, handed)).toBeNull();
  expect(takeOver(privateHalf, 'there', oldKey, handed)).toBeNull();
});

test('no changed bit goes unseen', () => {
  for (let at = 0; at < handed.length; at += 1) {
    const changed = Buffer.from(handed);
    changed[at]! ^= 1 << at % 8;
    // The top bit of an X25519 half is ignored in the curve, but it is in the derivation.
    expect(takeOver(privateHalf, 'here', oldKey, changed)).toBeNull();
  }
});

test('a public half of low order is refused and does not stumble', () => {
  for (const first of [0, 1]) {
    const low = Buffer.from(handed);
    low.fill(0, 0, 32);
    low[0] = first;
    expect(takeOver(privateHalf, 'here', oldKey, low)).toBeNull();
  }
});
