import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { expectOk, hexOf, keySlotsRig, LEADER, type KeySlotsRig } from '../support/keySlotsRig.ts';

/** Written once by version 1 and never again: what opens it today must open it in every version to come. */
const FROZEN = join(import.meta.dirname, '../fixtures/keys/keys-v1.json');
const STORE_KEY = '43c0b6d3a9979f5bd171509aae0077e0e550727a8e998c2c180a93479fed5e57';

let rig: KeySlotsRig;
beforeEach(() => {
  rig = keySlotsRig();
  copyFileSync(FROZEN, rig.file);
});
afterEach(() => {
  rig.end();
});

test('a key file of version 1 opens with its passphrase, through a hand-over', async () => {
  const opened = expectOk(await (await rig.open()).unlockWithPassphrase('Ni blå ører i fjæra, sa Åse'));
  expect(opened).toMatchObject({ kind: 'passphrase', person: LEADER, next: null });
  expect(hexOf(opened.key)).toBe(STORE_KEY);
});

test('a key file of version 1 opens with its printed recovery key', async () => {
  const opened = expectOk(await (await rig.open()).unlockWithRecoveryKey('GFY3E-9DWJQ-DF646-WKET7-EHTGM-APSH2-S6WAC'));
  expect(hexOf(opened.key)).toBe(STORE_KEY);
});
