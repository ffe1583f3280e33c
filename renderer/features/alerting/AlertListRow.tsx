import { useTranslation } from 'react-i18next';
import { useFormats } from '../../text/i18n.ts';
import { LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import { RuleMark } from '../../ui/RuleMark.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { AlertListView } from './useAlertListActions.ts';
import { useSlotName } from './useSlotName.ts';
import styles from './Alerting.module.css';

interface AlertListRowProps {
  readonly list: AlertListView;
  readonly lists: readonly AlertListView[];
  readonly onOpen: (list: AlertListView) => void;
}

/** One list: what it is for, how many stand on it, and what is wrong with it. */
export function AlertListRow({ list, lists, onOpen }: AlertListRowProps) {
  const { t } = useTranslation('alerting');
  const formats = useFormats();
  const slotName = useSlotName();
  const unreachable = list.members.filter(
    ({ person }) => person === null || (person.mobile === null && person.phone === null),
  ).length;
  const valid = lists.find(
    (other) => other.valid && other.incidentType === list.incidentType && other.level === list.level,
  );
  const isWrong = !list.valid || unreachable > 0;
  return (
    <LedgerRow isTall {...(isWrong ? { mark: <RuleMark kind="exception" /> } : {})}>
      <LedgerCell column="level">{list.level === null ? t('allLevels') : list.level}</LedgerCell>
      <LedgerCell column="title">
        <button
          type="button"
          className={styles.rowButton}
          data-row={list.id}
          onClick={() => {
            onOpen(list);
          }}
        >
          <span className={styles.name}>{list.title}</span>
          <span className={styles.second}>{slotName(list)}</span>
        </button>
        {!list.valid && valid !== undefined && (
          <span className={styles.second}>
            <Tag level="warning">{t('conflict')}</Tag> {t('conflictLead', { title: valid.title })}
          </span>
        )}
      </LedgerCell>
      <LedgerCell column="members">
        {t('members', { count: list.members.length })}
        {unreachable > 0 && (
          <span className={styles.second}>
            <Tag level="warning">{t('unreachable', { count: unreachable })}</Tag>
          </span>
        )}
      </LedgerCell>
      <LedgerCell column="changed">{formats.date(list.changedAt)}</LedgerCell>
    </LedgerRow>
  );
}
