import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Glyph } from './Glyph.tsx';
import styles from './Tag.module.css';

interface TagProps {
  /** Critical: somebody must act now. Warning: soon, or something is not in order. There are no other levels. */
  readonly level: 'critical' | 'warning';
  /** What it says; the level's own word when left out. With other words the level is still spoken. */
  readonly children?: ReactNode;
}

/** Shape, word and fill together, never colour alone. */
export function Tag({ level, children }: TagProps) {
  const { t } = useTranslation('ui');
  return (
    <span className={clsx(styles.tag, styles[level])} data-status={level}>
      <Glyph name={level} size={13} />
      {children === undefined ? (
        t(level)
      ) : (
        <span>
          <span className="beredt-hidden">{t(level)}: </span>
          {children}
        </span>
      )}
    </span>
  );
}

/** Heard but not confirmed: dashed, with a question mark and the word. */
export function Unconfirmed() {
  const { t } = useTranslation('ui');
  return (
    <span className={clsx(styles.tag, styles.unconfirmed)} data-status="unconfirmed">
      <span>
        <span aria-hidden="true">? </span>
        {t('unconfirmed')}
      </span>
    </span>
  );
}

/** Invented people and plans: on every screen of an installation that holds the example. */
export function ExampleTag() {
  const { t } = useTranslation('shell');
  return (
    <span className={clsx(styles.tag, styles.example)} data-status="example">
      {t('example')}
    </span>
  );
}

/** The word that must be on everything that belongs to an exercise. */
export function ExerciseTag({ long = false }: { readonly long?: boolean }) {
  const { t } = useTranslation('shell');
  return (
    <span className={clsx(styles.tag, styles.exercise)} data-status="exercise">
      {t(long ? 'exerciseFrame' : 'exercise')}
    </span>
  );
}
