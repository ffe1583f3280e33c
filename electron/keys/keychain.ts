import type { Result } from '../../shared/kernel/result.ts';

/**
 * The operating system's keeper of secrets. A convenience, never the only way in: a keyring whose backend changed, a
 * reinstalled Windows or a new machine no longer opens what it sealed.
 */
export interface Keychain {
  /** True when it really protects: a keeper with a built-in password counts as none. */
  available(): Promise<boolean>;
  seal(secret: Uint8Array): Promise<Result<Uint8Array, 'refused'>>;
  /** The caller zeroes the secret. */
  open(sealed: Uint8Array): Promise<Result<Uint8Array, 'refused'>>;
}
