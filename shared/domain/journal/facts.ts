/** Where an epoch took over: the last entry of the chain before it. */
export interface JournalHead {
  readonly epoch: number;
  readonly seq: number;
  /** SHA-256 of the entry's header, 64 hex digits. */
  readonly hash: string;
}

/** Facts about the journal itself. */
export interface JournalFacts {
  /**
   * The first entry of a chain. Install, restore or clone opens a new one with a key of its own, so that two copies
   * of one installation can never write the same chain.
   */
  EpochOpened: {
    readonly letter: string;
    /** Ed25519 public key, 64 hex digits (raw 32 bytes). */
    readonly publicKey: string;
    readonly reason: 'install' | 'restore' | 'rolled-back';
    readonly previous: JournalHead | null;
  };
}
