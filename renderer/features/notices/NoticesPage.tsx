import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useMinute } from '../../ui/clock.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { Ledger } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { PageLink, useParam } from '../../ui/Navigation.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useRows } from '../../ui/useRows.ts';
import { NoticeRow } from './NoticeRow.tsx';
import { SettleDialog } from './SettleDialog.tsx';
import type { NoticeView } from './useNoticeActions.ts';
import styles from './Notices.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'when', width: 200, end: true }],
  right: [
    { name: 'recipient', width: 'rest', kind: 'words' },
    { name: 'acts', width: 208, end: true },
  ],
};

/** Whom this incident must be told to: those who have not said that they know first, the nearest deadline on top. */
export function NoticesPage() {
  const { t } = useTranslation('notice');
  const incidentId = asId<'incident'>(useParam('incidentId'));
  const now = useMinute();
  const { value, isLoading } = useQueryOf('notice.all', { incidentId });
  const isOpen = useQueryOf('incident.one', { incidentId }).value?.incident?.closedAt === null;
  const reopen = useCommand('notice.reopen');
  const [doing, setDoing] = useState<{ readonly what: 'acknowledge' | 'drop'; readonly notice: NoticeView } | null>(null);
  const notices = value?.notices ?? [];
  const waiting = notices.filter(({ state }) => state === 'waiting');
  const settled = notices.filter(({ state }) => state !== 'waiting');
  const late = waiting.filter(({ deadline }) => deadline <= now).length;
  const begin = (what: 'acknowledge' | 'drop') => (notice: NoticeView) => {
    setDoing({ what, notice });
  };
  const acts = {
    acknowledge: begin('acknowledge'),
    drop: begin('drop'),
    reopen: ({ id }: NoticeView): void => void reopen.run({ noticeId: id }),
  };
  const on = (isWaiting: boolean, act: (notice: NoticeView) => void) => (id: string) => {
    const notice = notices.find((one) => one.id === id);
    if (notice !== undefined && isOpen && (notice.state === 'waiting') === isWaiting) act(notice);
  };
  const rows = useRows({
    'notice.acknowledge': on(true, acts.acknowledge),
    'notice.drop': on(true, acts.drop),
    'notice.reopen': on(false, acts.reopen),
  });
  useScreen({
    keys: [
      { keys: 'K', does: t('keys.acknowledge') },
      { keys: 'U', does: t('keys.drop') },
      { keys: 'A', does: t('keys.reopen') },
    ],
  });
  const list = (label: string, shown: readonly NoticeView[]) => (
    <Ledger kind="list" columns={columns} label={label} {...rows}>
      {shown.map((notice) => (
        <NoticeRow key={notice.id} notice={notice} isOpen={isOpen} acts={acts} />
      ))}
    </Ledger>
  );
  return (
    <div className={styles.page} data-pane="page">
      {reopen.state.kind === 'refused' && (
        <div className={styles.words}>
          <InlineProblem problem={reopen.state.refusal} />
        </div>
      )}
      {notices.length === 0 && !isLoading && (
        <EmptyState action={<PageLink page="noticeRules">{t('toRules')}</PageLink>}>{t('none')}</EmptyState>
      )}
      {notices.length > 0 && (
        <section aria-label={t('waiting')}>
          <SectionHead onRule fact={late > 0 ? t('late', { count: late }) : t('count', { count: waiting.length })}>
            {t('waiting')}
          </SectionHead>
          {waiting.length === 0 ? <p className={styles.words}>{t('noneWaiting')}</p> : list(t('waiting'), waiting)}
        </section>
      )}
      {settled.length > 0 && (
        <section aria-label={t('settled')}>
          <SectionHead onRule>{t('settled')}</SectionHead>
          {list(t('settled'), settled)}
        </section>
      )}
      {doing !== null && (
        <SettleDialog
          what={doing.what}
          notice={doing.notice}
          onClose={() => {
            setDoing(null);
          }}
        />
      )}
    </div>
  );
}
