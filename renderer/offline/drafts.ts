import type { BrowserStore } from './browserStore.ts';
import type { Vault } from './vault.ts';

/** A text that is not yet a command, and where the caret stood in it. */
export interface Draft {
  readonly text: string;
  readonly caret: number;
}

/** How long to wait before the browser's store is asked again after it has failed. */
const AGAIN_MS = 1_000;

export interface DraftSurroundings {
  readonly store: Pick<BrowserStore, 'putDraft' | 'getDraft' | 'deleteDraft'>;
  readonly vault: Vault;
  /** Resolves when every command given so far is kept by the outbox: until then its draft holds the words. */
  readonly commandsKept: () => Promise<unknown>;
  readonly unixMs: () => number;
}

/** What stands in a field and is on its way down. */
interface Unwritten {
  draft: Draft;
  /** When that text stood in the field. */
  typedAtMs: number;
}

/**
 * Every keystroke in a field that matters, kept until it has become a command. Each goes down to the browser's store at
 * once; while one is being written the newest waits for it, so that a window that crashes loses no more than what was
 * typed during one write. Several fields may be open at once; each draft has a name, e.g. `log.line.<incident>`.
 */
export class Drafts {
  readonly #around: DraftSurroundings;
  readonly #unwritten = new Map<string, Unwritten>();

  constructor(surroundings: DraftSurroundings) {
    this.#around = surroundings;
  }

  /** The draft of that name, or null when there is none that can be opened. */
  async read(name: string): Promise<Draft | null> {
    const newest = this.#unwritten.get(name);
    // One that is being forgotten is none: its caret would be put into what is typed next.
    if (newest !== undefined) return newest.draft.text === '' ? null : newest.draft;
    const row = await this.#around.store.getDraft(name);
    if (row === undefined) return null;
    const opened = await this.#around.vault.open(`draft:${name}`, row);
    return isDraft(opened) ? opened : null;
  }

  /** Keeps a draft; an empty one is forgotten. */
  keep(name: string, draft: Draft): void {
    const typedAtMs = this.#around.unixMs();
    const underWay = this.#unwritten.get(name);
    if (underWay !== undefined) {
      Object.assign(underWay, { draft, typedAtMs });
      return;
    }
    const unwritten = { draft, typedAtMs };
    this.#unwritten.set(name, unwritten);
    void this.#writeDown(name, unwritten);
  }

  /** The draft has become a command, or was thrown away. At every moment the outbox or the draft holds the words. */
  forget(name: string): void {
    this.keep(name, { text: '', caret: 0 });
  }

  /** One write at a time, since two at once might end in the wrong order; goes on until the newest is down. */
  async #writeDown(name: string, unwritten: Unwritten): Promise<void> {
    for (;;) {
      // What is given and forgotten in one breath is given by now, in whichever order.
      await Promise.resolve();
      await this.#around.commandsKept();
      const { draft } = unwritten;
      const isDown = await this.#put(name, unwritten).catch(() => false);
      if (isDown && unwritten.draft === draft) {
        this.#unwritten.delete(name);
        return;
      }
      if (!isDown) await this.#untilItMayGo();
    }
  }

  /** False when there is no key to seal it with. */
  async #put(name: string, { draft, typedAtMs }: Unwritten): Promise<boolean> {
    if (draft.text === '') {
      await this.#around.store.deleteDraft(name);
      return true;
    }
    const sealed = await this.#around.vault.seal(`draft:${name}`, draft);
    if (sealed === null) return false;
    await this.#around.store.putDraft({ name, savedAtMs: typedAtMs, ...sealed });
    return true;
  }

  /** Held in memory until there is a key, and a moment longer when it is the store that failed. */
  async #untilItMayGo(): Promise<void> {
    if (this.#around.vault.isOpen) await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    else await this.#around.vault.whenOpen();
  }
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const { text, caret } = value as Partial<Draft>;
  return typeof text === 'string' && typeof caret === 'number';
}
