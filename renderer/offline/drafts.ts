import { instantOf, type Instant } from '../../shared/kernel/time.ts';
import type { BrowserStore } from './browserStore.ts';
import type { Vault } from './vault.ts';

/** A text that is not yet a command, and where the caret stood in it. */
export interface Draft {
  readonly text: string;
  readonly caret: number;
}

/** The longest a keystroke waits before it is written down. */
export const DRAFT_WITHIN_MS = 300;

export interface DraftSurroundings {
  readonly store: Pick<BrowserStore, 'putDraft' | 'getDraft' | 'deleteDraft'>;
  readonly vault: Vault;
  readonly unixMs: () => number;
}

/**
 * Every keystroke in a field that matters, kept until it has become a command. Saved at most 300 ms after the first
 * unsaved keystroke (not after the last: a steady typist would never be saved), when the field is left, and when the
 * window hides. Several fields may be open at once; each draft has a name, e.g. `log:<incident>`.
 */
export class Drafts {
  readonly #around: DraftSurroundings;
  readonly #pending = new Map<string, { draft: Draft; timer: ReturnType<typeof setTimeout> }>();
  readonly #listeners = new Map<string, Set<(savedAt: Instant | null) => void>>();

  constructor(surroundings: DraftSurroundings) {
    this.#around = surroundings;
  }

  /** The draft of that name, or null when there is none that can be opened. */
  async read(name: string): Promise<Draft | null> {
    const waiting = this.#pending.get(name);
    if (waiting !== undefined) return waiting.draft;
    const row = await this.#around.store.getDraft(name);
    if (row === undefined) return null;
    const opened = await this.#around.vault.open(`draft:${name}`, row);
    return isDraft(opened) ? opened : null;
  }

  /** Keeps a draft soon; an empty one is forgotten. */
  keep(name: string, draft: Draft): void {
    const waiting = this.#pending.get(name);
    if (waiting !== undefined) {
      waiting.draft = draft;
      return;
    }
    const timer = setTimeout(() => void this.flush(name), DRAFT_WITHIN_MS);
    this.#pending.set(name, { draft, timer });
    this.#tell(name, null);
  }

  /** Writes what waits under that name, now. */
  async flush(name: string): Promise<void> {
    const waiting = this.#pending.get(name);
    if (waiting === undefined) return;
    clearTimeout(waiting.timer);
    this.#pending.delete(name);
    if (waiting.draft.text === '') {
      await this.#around.store.deleteDraft(name);
      return;
    }
    const sealed = await this.#around.vault.seal(`draft:${name}`, waiting.draft);
    if (sealed === null) {
      // No key yet: hold it in memory and try again; what is newer wins.
      if (!this.#pending.has(name)) this.keep(name, waiting.draft);
      return;
    }
    const savedAtMs = this.#around.unixMs();
    await this.#around.store.putDraft({ name, savedAtMs, ...sealed });
    if (!this.#pending.has(name)) this.#tell(name, instantOf(savedAtMs));
  }

  /** Writes everything that waits: the window is being hidden or closed. */
  async flushAll(): Promise<void> {
    await Promise.all([...this.#pending.keys()].map((name) => this.flush(name)));
  }

  /**
   * The draft has become a command, or was thrown away. Deleted as late as a keystroke is written, so that the outbox
   * has kept the command before the draft is gone: at every moment at least one of them holds the words.
   */
  forget(name: string): void {
    this.keep(name, { text: '', caret: 0 });
  }

  /** Told when that draft was last written; null while something waits. */
  watch(name: string, listener: (savedAt: Instant | null) => void): () => void {
    const listeners = this.#listeners.get(name) ?? new Set();
    listeners.add(listener);
    this.#listeners.set(name, listeners);
    return () => {
      listeners.delete(listener);
    };
  }

  #tell(name: string, savedAt: Instant | null): void {
    for (const listener of this.#listeners.get(name) ?? []) listener(savedAt);
  }
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const { text, caret } = value as Partial<Draft>;
  return typeof text === 'string' && typeof caret === 'number';
}
