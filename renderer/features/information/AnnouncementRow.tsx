import { useTranslation } from 'react-i18next';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { Deadline } from '../../ui/Deadline.tsx';
import { LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { AnnouncementView } from './information.ts';
import styles from './Information.module.css';

/** What can be done to a message; each opens where it is done. */
export interface AnnouncementActs {
  readonly change: (announcement: AnnouncementView) => void;
  readonly approve: (announcement: AnnouncementView) => void;
  readonly publish: (announcement: AnnouncementView) => void;
  readonly withdraw: (announcement: AnnouncementView) => void;
  readonly replace: (announcement: AnnouncementView) => void;
}

interface AnnouncementRowProps {
  readonly announcement: AnnouncementView;
  readonly isOpen: boolean;
  /** The promise of this message still holds. */
  readonly isPromise: boolean;
  readonly acts: AnnouncementActs;
}

/** One message: where it has come, to whom, its words, who answers for it, and the one thing to do next. */
export function AnnouncementRow({ announcement, isOpen, isPromise, acts }: AnnouncementRowProps) {
  const { t } = useTranslation('information');
  const formats = useFormats();
  const now = useMinute();
  const { number, audience, text, channels, approved, publishedAt, nextUpdateAt, withdrawn } = announcement;
  const state =
    withdrawn !== null ? 'withdrawn' : publishedAt !== null ? 'published' : approved !== null ? 'approved' : 'draft';
  const act = (does: (one: AnnouncementView) => void) => () => {
    does(announcement);
  };
  return (
    <LedgerRow isTall>
      <LedgerCell column="number">{number}</LedgerCell>
      <LedgerCell column="state">
        {publishedAt === null || withdrawn !== null ? t(`state.${state}`) : formats.dateTimeShort(publishedAt, now)}
        {isPromise && nextUpdateAt !== null && (
          <span className={styles.next}>
            <Deadline at={nextUpdateAt} word={t('nextWord')} />
          </span>
        )}
      </LedgerCell>
      <LedgerCell column="text">
        <button type="button" className={styles.text} data-row={announcement.id}>
          {withdrawn === null ? text : <del>{text}</del>}
        </button>
        <span className={styles.notes}>
          {[
            t(`to.${audience}`),
            channels.length === 0 ? t('noChannel') : channels.join(', '),
            approved === null ? t('notApproved') : t('approvedIs', { name: approved.by.label, clock: formats.clock(approved.at) }),
            ...(approved === null || approved.authority === null ? [] : [t('authorityIs', { authority: approved.authority })]),
            ...(withdrawn === null || withdrawn.reason === '' ? [] : [t('withdrawnBecause', { reason: withdrawn.reason })]),
          ].join(' · ')}
        </span>
      </LedgerCell>
      <LedgerCell column="acts" className={styles.acts}>
        {isOpen && state === 'draft' && (
          <>
            <PlainButton size="small" onClick={act(acts.approve)}>
              {t('approve')}
            </PlainButton>
            <PlainButton size="small" onClick={act(acts.change)}>
              {t('change')}
            </PlainButton>
          </>
        )}
        {isOpen && state === 'approved' && (
          <PlainButton size="small" onClick={act(acts.publish)}>
            {t('publish')}
          </PlainButton>
        )}
        {isOpen && state === 'published' && (
          <PlainButton size="small" onClick={act(acts.replace)}>
            {t('replace')}
          </PlainButton>
        )}
      </LedgerCell>
    </LedgerRow>
  );
}
