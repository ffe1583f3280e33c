import { Fragment } from 'react';
import { keyCaps, type Chord } from './keyboard/chord.ts';
import styles from './Kbd.module.css';

/** A shortcut as it is written in the product: `Ctrl Shift H`, no boxes. */
export function Kbd({ keys }: { readonly keys: Chord | 'Esc' | 'Tab' | '↑' | '↓' | '↑ ↓' | 'Shift+Enter' }) {
  const caps = keys.includes('+') && keys.length > 1 ? keyCaps(keys as Chord) : [keys];
  return (
    <kbd className={styles.kbd}>
      {caps.map((cap, at) => (
        <Fragment key={cap}>
          {at > 0 && ' '}
          {cap}
        </Fragment>
      ))}
    </kbd>
  );
}
