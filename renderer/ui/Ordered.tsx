import type { ReactNode } from 'react';
import { Glyph } from './Glyph.tsx';
import styles from './Ordered.module.css';

/** One in the order. `label` is what it is called in «Flytt … opp». */
export interface OrderedItem {
  readonly key: string;
  readonly label: string;
  readonly content: ReactNode;
}

interface OrderedProps {
  readonly label: string;
  readonly items: readonly OrderedItem[];
  readonly onMove: (from: number, to: number) => void;
  readonly onRemove: (at: number) => void;
  readonly say: {
    readonly up: (label: string) => string;
    readonly down: (label: string) => string;
    readonly remove: (label: string) => string;
  };
  /** Said where there is nobody. */
  readonly none: string;
  /** There is only ever one: no number, nothing to move. */
  readonly isSingle?: boolean;
}

/** Things in an order one decides: numbered, moved by buttons (no dragging), taken away. */
export function Ordered({ label, items, onMove, onRemove, say, none, isSingle = false }: OrderedProps) {
  if (items.length === 0) return <p className={styles.none}>{none}</p>;
  return (
    <ol className={styles.list} aria-label={label}>
      {items.map((item, at) => (
        <li key={item.key} className={styles.item}>
          {!isSingle && (
            <span className={styles.place} aria-hidden="true">
              {at + 1}
            </span>
          )}
          <div className={styles.content}>{item.content}</div>
          {!isSingle && (
            <>
              <button
                type="button"
                className={styles.act}
                aria-label={say.up(item.label)}
                disabled={at === 0}
                onClick={() => {
                  onMove(at, at - 1);
                }}
              >
                <Glyph name="up" />
              </button>
              <button
                type="button"
                className={styles.act}
                aria-label={say.down(item.label)}
                disabled={at === items.length - 1}
                onClick={() => {
                  onMove(at, at + 1);
                }}
              >
                <Glyph name="down" />
              </button>
            </>
          )}
          <button
            type="button"
            className={styles.act}
            aria-label={say.remove(item.label)}
            onClick={() => {
              onRemove(at);
            }}
          >
            <Glyph name="close" />
          </button>
        </li>
      ))}
    </ol>
  );
}

/** The list with one moved. */
export function moved<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const rest = items.filter((_, at) => at !== from);
  const item = items[from];
  return item === undefined ? items : [...rest.slice(0, to), item, ...rest.slice(to)];
}
