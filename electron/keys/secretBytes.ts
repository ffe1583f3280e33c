/**
 * Zeroed memory for a secret that is to be zeroed again. Never Buffer.alloc or Buffer.from: those lend a piece of
 * Node's shared pool, or – up to 64 bytes – an array inside V8's own heap, of which the collector and the first native
 * call that takes it leave copies behind that nobody can reach (seen in tests/faults/keysMemory.test.ts).
 */
export function secretBytes(length: number): Buffer {
  return Buffer.from(new ArrayBuffer(length));
}

/** Moves a secret into memory of its own: the source is zeroed. */
export function takeSecret(source: Uint8Array): Buffer {
  const bytes = secretBytes(source.length);
  bytes.set(source);
  source.fill(0);
  return bytes;
}
