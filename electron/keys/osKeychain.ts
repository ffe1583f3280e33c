import { no, ok } from '../../shared/kernel/result.ts';
import type { Keychain } from './keychain.ts';
import { takeSecret } from './secretBytes.ts';

/**
 * The part of Electron's safeStorage that is used. Only the asynchronous calls: the synchronous ones are deprecated in
 * Electron 45 and gone in 46, and block the main process while the system asks the person for permission.
 */
export interface SafeStorage {
  isAsyncEncryptionAvailable(): Promise<boolean>;
  encryptStringAsync(plainText: string): Promise<Buffer>;
  decryptStringAsync(encrypted: Buffer): Promise<{ readonly result: string }>;
  /** Linux only. */
  getSelectedStorageBackend?(): string;
}

/** Linux keepers with a secret of their own. `basic_text` encrypts with a password that is in Chromium's source. */
const REAL_BACKENDS = ['gnome_libsecret', 'kwallet', 'kwallet5', 'kwallet6'];

/**
 * A keychain over Electron's safeStorage, which is handed in: this file must load without Electron.
 * `platform` is `process.platform`. safeStorage takes text, so the secret passes through a string that cannot be zeroed
 * and waits for the garbage collector; it is the slot's secret, never the store key.
 */
export function osKeychain(safeStorage: SafeStorage, platform: NodeJS.Platform): Keychain {
  return {
    available: async () => {
      try {
        const backend = safeStorage.getSelectedStorageBackend?.() ?? '';
        if (platform === 'linux' && !REAL_BACKENDS.includes(backend)) return false;
        return await safeStorage.isAsyncEncryptionAvailable();
      } catch {
        return false;
      }
    },
    seal: async (secret) => {
      try {
        const view = Buffer.from(secret.buffer, secret.byteOffset, secret.byteLength);
        return ok(await safeStorage.encryptStringAsync(view.toString('base64')));
      } catch {
        return no('refused');
      }
    },
    open: async (sealed) => {
      try {
        const { result } = await safeStorage.decryptStringAsync(Buffer.from(sealed));
        return ok(takeSecret(Buffer.from(result, 'base64')));
      } catch {
        return no('refused');
      }
    },
  };
}
