import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { osKeychain, type SafeStorage } from '../../electron/keys/osKeychain.ts';
import { codeOf, expectOk, hexOf, keySlotsRig, LEADER, type KeySlotsRig } from '../support/keySlotsRig.ts';

const PASSPHRASE = 'kaffe sykkel fjell torsk lampe';

/** Shaped like Electron's safeStorage, down to throwing when it cannot. */
function safeStorageLike(backend: string | null): SafeStorage & { isThere: boolean; reinstall(): void } {
  let key = randomBytes(32);
  return {
    isThere: true,
    reinstall: () => {
      key = randomBytes(32);
    },
    isAsyncEncryptionAvailable() {
      return Promise.resolve(this.isThere);
    },
    encryptStringAsync(plainText) {
      if (!this.isThere) return Promise.reject(new Error('Encryption is not available.'));
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const sealed = Buffer.concat([cipher.update(plainText, 'utf8'), cipher.final()]);
      return Promise.resolve(Buffer.concat([nonce, sealed, cipher.getAuthTag()]));
    },
    async decryptStringAsync(encrypted) {
      const decipher = createDecipheriv('aes-256-gcm', key, encrypted.subarray(0, 12));
      decipher.setAuthTag(encrypted.subarray(-16));
      const text = decipher.update(encrypted.subarray(12, -16)).toString('utf8');
      decipher.final();
      return Promise.resolve({ result: text });
    },
    ...(backend === null ? {} : { getSelectedStorageBackend: () => backend }),
  };
}

let rig: KeySlotsRig;
beforeEach(() => {
  rig = keySlotsRig();
});
afterEach(() => {
  rig.end();
});

test.each([
  ['linux', 'gnome_libsecret', true],
  ['linux', 'kwallet6', true],
  ['linux', 'basic_text', false],
  ['linux', 'unknown', false],
  ['linux', null, false],
  ['win32', null, true],
  ['darwin', null, true],
] as const)('on %s with the backend %s the keychain is available: %s', async (platform, backend, counts) => {
  expect(await osKeychain(safeStorageLike(backend), platform).available()).toBe(counts);
});

test('the operating system gives back the secret it keeps; a reinstalled one refuses without throwing', async () => {
  const storage = safeStorageLike(null);
  rig.keychain = osKeychain(storage, 'win32');
  const keys = await rig.open();
  const { key } = expectOk(await keys.startUnprotected());
  expectOk(await keys.setPassphrase(key, LEADER, PASSPHRASE));
  expectOk(await keys.addKeychain(key));
  expect(hexOf(expectOk(await (await rig.open()).unlockWithKeychain()).key)).toBe(hexOf(key));

  storage.reinstall();
  const reinstalled = await rig.open();
  expect(codeOf(await reinstalled.unlockWithKeychain())).toBe('keys/keychain-refused');
  expectOk(await reinstalled.unlockWithPassphrase(PASSPHRASE));
});

test('a keychain that throws is no keychain', async () => {
  const storage = safeStorageLike(null);
  const keychain = osKeychain(storage, 'darwin');
  storage.isThere = false;
  expect(await keychain.available()).toBe(false);
  expect(await keychain.seal(Buffer.alloc(32))).toEqual({ ok: false, reason: 'refused' });
  expect((await keychain.open(Buffer.from('not what it sealed, by any means'))).ok).toBe(false);
  const broken = { ...storage, isAsyncEncryptionAvailable: () => Promise.reject(new Error('before ready')) };
  expect(await osKeychain(broken, 'darwin').available()).toBe(false);
});
