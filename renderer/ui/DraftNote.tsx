import { useTranslation } from 'react-i18next';
import { PlainButton } from './Button.tsx';
import styles from './DraftNote.module.css';

interface DraftNoteProps {
  /** The form shows words that were typed before and never saved. */
  readonly isRestored: boolean;
  readonly onDiscard: () => void;
}

/** Over a form that brought back what was being written: nobody should take a draft for what stands in the register. */
export function DraftNote({ isRestored, onDiscard }: DraftNoteProps) {
  const { t } = useTranslation('ui');
  if (!isRestored) return null;
  return (
    <p className={styles.note} role="status">
      <span>{t('draftBack')}</span>
      <PlainButton onClick={onDiscard}>{t('draftDiscard')}</PlainButton>
    </p>
  );
}
