import { takeSecret } from './secretBytes.ts';

/** Length of the store key in bytes (256 bits, used raw by the store's cipher). */
export const STORE_KEY_BYTES = 32;

/** Thrown when a forgotten key is used: a mistake of the program's order, never an answer to a person. */
export class StoreKeyForgotten extends Error {
  constructor() {
    super('the store key has been forgotten');
    this.name = 'StoreKeyForgotten';
  }
}

/**
 * The store key in memory. The bytes live in one buffer that only `use` shows and `forget` zeroes;
 * logging, inspecting or serialising the holder shows nothing.
 */
export interface StoreKey {
  /**
   * Lends the 32 bytes to `work`, which must be done with them when it returns and must zero every copy it makes.
   * A work that returns a promise does not compile: the bytes could be zeroed under it.
   */
  use<Value>(work: (bytes: Uint8Array) => Value extends PromiseLike<unknown> ? never : Value): Value;
  /** Zeroes the bytes; from then on `use` throws. Doing it twice is fine. */
  forget(): void;
  readonly forgotten: boolean;
}

/** Takes over 32 bytes: they are copied into the holder and the source is zeroed. */
export function storeKeyFrom(source: Uint8Array): StoreKey {
  if (source.length !== STORE_KEY_BYTES) throw new RangeError('the store key is 32 bytes');
  const bytes = takeSecret(source);
  let forgotten = false;
  return {
    use: (work) => {
      if (forgotten) throw new StoreKeyForgotten();
      return work(bytes);
    },
    forget: () => {
      bytes.fill(0);
      forgotten = true;
    },
    get forgotten() {
      return forgotten;
    },
  };
}
