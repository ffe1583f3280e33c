import { Tag } from './Tag.tsx';
import styles from './ConcurrentNote.module.css';

interface ConcurrentNoteProps {
  /** Fields whose values were written without knowing of each other. */
  readonly of: readonly { readonly field: string; readonly values: readonly { readonly value: unknown }[] }[];
  readonly say: (values: string) => string;
}

/** Shown until somebody settles it: two wrote differently, and nothing was thrown away. */
export function ConcurrentNote({ of, say }: ConcurrentNoteProps) {
  if (of.length === 0) return null;
  const values = of.flatMap((field) => field.values.map(({ value }) => wordsOf(value)));
  return (
    <span className={styles.note}>
      <Tag level="warning" />
      {say(values.map((value) => `«${value}»`).join(' / '))}
    </span>
  );
}

function wordsOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'name' in value) return String(value.name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '–';
}
