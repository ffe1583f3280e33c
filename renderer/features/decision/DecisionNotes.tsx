import { useTranslation } from 'react-i18next';
import { useFormats } from '../../text/i18n.ts';
import { whenAndWho } from '../../text/whenAndWho.ts';
import { Tag } from '../../ui/Tag.tsx';
import type { DecisionView } from './decisionForm.ts';
import styles from './Decision.module.css';

interface DecisionNotesProps {
  readonly decision: DecisionView;
  readonly all: readonly DecisionView[];
  /** True where the versions themselves are shown, so that the correction is not told twice. */
  readonly withVersions?: boolean;
}

/** What has become of a decision: corrected, replaced, withdrawn, or standing against another. */
export function DecisionNotes({ decision, all, withVersions = false }: DecisionNotesProps) {
  const { t } = useTranslation('decision');
  const formats = useFormats();
  const numbersOf = (ids: readonly string[]): string =>
    all
      .filter(({ id }) => ids.includes(id))
      .map(({ number }) => number)
      .join(', ');
  const { against, replaces, replacedBy, withdrawn, notToAct, versions } = decision;
  const correction = versions.length > 1 && !withVersions ? versions.at(-1) : undefined;
  return (
    <>
      {notToAct && <span className={styles.note}>{t('isNotToAct')}</span>}
      {against.length > 0 && (
        <span className={styles.note}>
          <Tag level="critical" />
          {t('against', { numbers: numbersOf(against) })}
        </span>
      )}
      {replaces.length > 0 && <span className={styles.note}>{t('replacesIs', { numbers: numbersOf(replaces) })}</span>}
      {replacedBy.length > 0 && <span className={styles.note}>{t('replacedBy', { numbers: numbersOf(replacedBy) })}</span>}
      {correction !== undefined && (
        <span className={styles.note}>
          {t('correctedBy', { when: whenAndWho(correction.written, formats) })}
        </span>
      )}
      {withdrawn !== null && (
        <span className={styles.note}>
          {withdrawn.reason === null
            ? t('withdrawnBy', { when: whenAndWho(withdrawn.written, formats) })
            : t('withdrawnBecause', { when: whenAndWho(withdrawn.written, formats), reason: withdrawn.reason })}
        </span>
      )}
    </>
  );
}
