import { useTranslation } from 'react-i18next';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { Deadline } from '../../ui/Deadline.tsx';
import { LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import { RowActs, RowButton } from '../../ui/RowButton.tsx';
import { RuleMark } from '../../ui/RuleMark.tsx';
import type { NoticeView } from './useNoticeActions.ts';
import styles from './Notices.module.css';

interface NoticeRowProps {
  readonly notice: NoticeView;
  readonly isOpen: boolean;
  readonly acts: Readonly<Record<'acknowledge' | 'drop' | 'reopen', (notice: NoticeView) => void>>;
}

/** One who is to be told: by when, by whom, and whether they have said that they know. */
export function NoticeRow({ notice, isOpen, acts }: NoticeRowProps) {
  const { t } = useTranslation('notice');
  const formats = useFormats();
  const now = useMinute();
  const { state, recipient, by, deadline, fromCallOut, acknowledged, droppedBecause } = notice;
  const act = (does: (one: NoticeView) => void) => () => {
    does(notice);
  };
  const notes = [
    ...(acknowledged === null || acknowledged.receivedBy === recipient.label
      ? []
      : [t('acknowledgedBy', { name: acknowledged.receivedBy })]),
    ...(droppedBecause === null ? [] : [t('droppedBecause', { reason: droppedBecause })]),
    ...(state !== 'waiting' || by === null ? [] : [t('seesTo', { name: by.label })]),
    ...(fromCallOut ? [t('fromCallOut')] : []),
  ];
  return (
    <LedgerRow {...(state === 'acknowledged' ? { mark: <RuleMark kind="done" /> } : {})}>
      <LedgerCell column="when">
        {state === 'waiting' && <Deadline at={deadline} word={t('deadline')} />}
        {acknowledged !== null && formats.dateTimeShort(acknowledged.at, now)}
      </LedgerCell>
      <LedgerCell column="recipient">
        <RowButton row={notice.id}>
          {state === 'dropped' ? <del>{recipient.label}</del> : recipient.label}
        </RowButton>
        {notes.length > 0 && <span className={styles.notes}>{notes.join(' · ')}</span>}
      </LedgerCell>
      <RowActs>
        {isOpen && state === 'waiting' && (
          <>
            <PlainButton size="small" onClick={act(acts.acknowledge)}>
              {t('acknowledge')}
            </PlainButton>
            <PlainButton size="small" onClick={act(acts.drop)}>
              {t('drop')}
            </PlainButton>
          </>
        )}
        {isOpen && state !== 'waiting' && (
          <PlainButton size="small" onClick={act(acts.reopen)}>
            {t('reopen')}
          </PlainButton>
        )}
      </RowActs>
    </LedgerRow>
  );
}
