import { useTranslation } from 'react-i18next';
import { useFormats } from '../../text/i18n.ts';
import { whenAndWho } from '../../text/whenAndWho.ts';
import { KnownMark } from '../../ui/KnownMark.tsx';
import type { StatementView } from './pictureView.ts';
import styles from './Picture.module.css';

/** What a statement has said before, newest first, with who changed it and when. */
export function EarlierVersions({ statement }: { readonly statement: StatementView }) {
  const { t } = useTranslation('picture');
  const formats = useFormats();
  const earlier = statement.versions.slice(0, -1).reverse();
  if (earlier.length === 0) return null;
  return (
    <details className={styles.versions}>
      <summary>{t('versions', { count: earlier.length })}</summary>
      <ul>
        {earlier.map(({ text, certainty, written }) => (
          <li key={written.position} className={styles.version}>
            <KnownMark certainty={certainty} />
            <del>{text}</del>
            <span className={styles.stamp}>{whenAndWho(written, formats)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
