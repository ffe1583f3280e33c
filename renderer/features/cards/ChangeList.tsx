import { useTranslation } from 'react-i18next';
import type { CardChange } from '../../../shared/domain/card/changes.ts';
import styles from './editor/Editor.module.css';

/** What differs between two versions, one line each. */
export function ChangeList({ changes }: { readonly changes: readonly CardChange[] }) {
  const { t } = useTranslation('cardWriting');
  if (changes.length === 0) return <p>{t('changedNothing')}</p>;
  const particulars = (change: CardChange) => ({
    number: 'number' in change ? change.number : 0,
    text: 'text' in change ? change.text : '',
    was: 'was' in change ? change.was : '',
  });
  return (
    <ul className={styles.changes}>
      {changes.map((change, index) => (
        <li key={index}>{t(`change.${change.kind}`, particulars(change))}</li>
      ))}
    </ul>
  );
}
