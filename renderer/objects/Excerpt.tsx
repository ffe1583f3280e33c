import type { Hit } from './objectPlace.ts';
import styles from './Objects.module.css';

/** The words around what was found, which stands out. */
export function Excerpt({ parts }: { readonly parts: Hit['excerpt'] }) {
  if (parts.length === 0) return null;
  return (
    <span className={styles.excerpt}>
      {parts.map(({ text, isHit }, at) => (isHit ? <mark key={at}>{text}</mark> : text))}
    </span>
  );
}
