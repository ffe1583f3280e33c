/** A sealed value: AES-256-GCM with a fresh nonce, bound to the name it is kept under. */
export interface Sealed {
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Seals what is kept in the browser, since IndexedDB lies on the disk in the clear. The key is the session key: 32
 * bytes the host derives from the store key, the same after every restart of the same installation (a draft must open
 * after a crash) and handed over only to an unlocked seat. It lives here and nowhere else; locking throws it away.
 */
export class Vault {
  #key: CryptoKey | null = null;
  #opened: (() => void)[] = [];

  /** True while there is a key, so that something can be sealed and opened. */
  get isOpen(): boolean {
    return this.#key !== null;
  }

  /** Takes the session key, 32 bytes. The bytes are wiped once they are inside. */
  async setSessionKey(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.#key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
    bytes.fill(0);
    for (const tell of this.#opened.splice(0)) tell();
  }

  forgetSessionKey(): void {
    this.#key = null;
  }

  /** Waits until there is a key. */
  whenOpen(): Promise<void> {
    if (this.isOpen) return Promise.resolve();
    return new Promise((resolve) => this.#opened.push(resolve));
  }

  /** Null while there is no key. */
  async seal(name: string, value: unknown): Promise<Sealed | null> {
    if (this.#key === null) return null;
    const nonce = crypto.getRandomValues(new Uint8Array(12));
    const plain = new TextEncoder().encode(JSON.stringify(value));
    const cipher = await crypto.subtle.encrypt(bound(nonce, name), this.#key, plain);
    return { nonce, bytes: new Uint8Array(cipher) };
  }

  /** Null when it was sealed by another key, under another name, or has been touched. */
  async open(name: string, sealed: Sealed): Promise<unknown> {
    if (this.#key === null) return null;
    try {
      const plain = await crypto.subtle.decrypt(bound(sealed.nonce, name), this.#key, sealed.bytes);
      return JSON.parse(new TextDecoder().decode(plain)) as unknown;
    } catch {
      return null;
    }
  }
}

function bound(nonce: Uint8Array<ArrayBuffer>, name: string): AesGcmParams {
  return { name: 'AES-GCM', iv: nonce, additionalData: new TextEncoder().encode(name) };
}

/** The session key as the host writes it: 64 hex digits. Null when it is not that. */
export function sessionKeyOf(hex: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[0-9a-f]{64}$/i.test(hex)) return null;
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}
