import { useTranslation } from 'react-i18next';
import { Glyph } from './Glyph.tsx';
import styles from './KnownMark.module.css';

/** How sure we are of a statement. */
export type Certainty = 'known' | 'assumed' | 'unknown';

/** ● Kjent, ◐ Antatt, ? Ukjent: sign and word. On a ledger the sign is on the rule, `KnownWord` in the margin. */
export function KnownMark({ certainty }: { readonly certainty: Certainty }) {
  return (
    <span className={styles.mark} data-status={certainty}>
      <Glyph name={certainty} size={14} />
      <KnownWord certainty={certainty} />
    </span>
  );
}

export function KnownWord({ certainty }: { readonly certainty: Certainty }) {
  const { t } = useTranslation('ui');
  return <span className={styles.word}>{t(certainty)}</span>;
}
