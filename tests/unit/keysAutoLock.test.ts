import { expect, test } from 'vitest';
import { lockDueInMs, touched, type IdleWatch } from '../../electron/keys/autoLock.ts';

const MINUTE = 60_000;
const watch: IdleWatch = { idleSinceMs: 1000 * MINUTE, lockAfterMs: 15 * MINUTE };

test('the app locks when nobody has touched it for as long as was chosen, not before', () => {
  expect(lockDueInMs(watch, 1000 * MINUTE)).toBe(15 * MINUTE);
  expect(lockDueInMs(watch, 1014 * MINUTE)).toBe(MINUTE);
  expect(lockDueInMs(watch, 1015 * MINUTE)).toBe(0);
  expect(lockDueInMs(watch, 9999 * MINUTE)).toBe(0);
});

test('a touch starts the time anew', () => {
  expect(lockDueInMs(touched(watch, 1014 * MINUTE), 1015 * MINUTE)).toBe(14 * MINUTE);
});

test('a reading from before the last touch gives no time to spare', () => {
  expect(lockDueInMs(watch, 0)).toBe(15 * MINUTE);
});

test('never means never', () => {
  expect(lockDueInMs({ ...watch, lockAfterMs: null }, 1e12)).toBeNull();
});
