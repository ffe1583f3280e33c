/** As much of a key press as it takes to press it again. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

const MODIFIERS: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta']);

/**
 * Keys struck on the way from a field to the rows that answer it. Until the answer to what was typed is here, ↓ and what
 * follows it wait: the rows that still stand there answer something else, and a letter must not act on them.
 */
export class KeysAhead {
  #held: KeyPress[] | null = null;

  /**
   * Whether the key is on its way to the rows. `rows`: go to them now. `held`: it waits. `text`: it belongs to the field,
   * and so does everything held before it.
   */
  take(press: KeyPress, isAnswered: boolean): 'rows' | 'held' | 'text' {
    if (this.#held === null) {
      if (press.key !== 'ArrowDown') return 'text';
      if (isAnswered) return 'rows';
      this.#held = [];
      return 'held';
    }
    if (MODIFIERS.has(press.key)) return 'held';
    const isForRows = press.key.length === 1 || ['ArrowDown', 'ArrowUp', 'Enter', 'Delete'].includes(press.key);
    if (!isForRows || press.ctrlKey || press.altKey || press.metaKey) {
      this.#held = null;
      return 'text';
    }
    this.#held.push(press);
    return 'held';
  }

  /** The answer has come: what was struck after ↓, in order; null when nothing waits. */
  release(): readonly KeyPress[] | null {
    const held = this.#held;
    this.#held = null;
    return held;
  }
}
