const HASH_DIGITS = 64;

/** The hashes of one chain from its first entry on, kept as the stretches they came in. */
export class ChainHashes {
  readonly #stretches: { readonly first: number; readonly hashes: string }[] = [];
  #length = 0;

  /** How many there are: the last entry's seq. */
  get length(): number {
    return this.#length;
  }

  /** Adds hashes of 64 digits each, without anything between them. */
  append(hashes: string): void {
    this.#stretches.push({ first: this.#length + 1, hashes });
    this.#length += hashes.length / HASH_DIGITS;
  }

  /** The hash of the entry with this seq; null outside the chain. */
  at(seq: number): string | null {
    if (seq < 1 || seq > this.#length) return null;
    let low = 0;
    let high = this.#stretches.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#stretches[middle]!.first <= seq) low = middle;
      else high = middle - 1;
    }
    const { first, hashes } = this.#stretches[low]!;
    return hashes.slice((seq - first) * HASH_DIGITS, (seq - first + 1) * HASH_DIGITS);
  }
}
