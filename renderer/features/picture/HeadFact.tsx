import type { ReactNode } from 'react';
import { PlainButton } from '../../ui/Button.tsx';
import { useRunCommand } from '../../ui/keyboard/Commands.tsx';
import styles from './Picture.module.css';

interface HeadFactProps {
  readonly children?: ReactNode;
  /** What one may add to the section; the same command as its key. Null when the picture cannot be written in. */
  readonly add: { readonly text: string; readonly command: string } | null;
}

/** The right end of a section's head: one fact, and the way to add. */
export function HeadFact({ children, add }: HeadFactProps) {
  const run = useRunCommand();
  return (
    <span className={styles.headFact}>
      {children}
      {add !== null && (
        <PlainButton size="small" onClick={() => run(add.command)}>
          {add.text}
        </PlainButton>
      )}
    </span>
  );
}
