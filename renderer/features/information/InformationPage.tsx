import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { PrimaryButton } from '../../ui/Button.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useRunCommand } from '../../ui/keyboard/Commands.tsx';
import { Ledger } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { useParam } from '../../ui/Navigation.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useRows } from '../../ui/useRows.ts';
import { AnnouncementRow, type AnnouncementActs } from './AnnouncementRow.tsx';
import { Answers } from './Answers.tsx';
import { ApproveDialog } from './ApproveDialog.tsx';
import { promisesOf, type AnnouncementView } from './information.ts';
import { PublishDialog } from './PublishDialog.tsx';
import { WithdrawDialog } from './WithdrawDialog.tsx';
import { WriteDialog } from './WriteDialog.tsx';
import styles from './Information.module.css';

const columns: LedgerColumns = {
  left: [
    { name: 'number', width: 48, kind: 'number' },
    { name: 'state', width: 156, end: true },
    { name: 'gap', width: 12 },
  ],
  right: [
    { name: 'text', width: 'rest', kind: 'words' },
    { name: 'acts', width: 136, end: true },
  ],
};

interface Doing {
  readonly what: keyof AnnouncementActs;
  readonly announcement: AnnouncementView;
}

/** What those outside the room have been and will be told, newest first, beside the answers everybody gives. */
export function InformationPage() {
  const { t } = useTranslation('information');
  const incidentId = asId<'incident'>(useParam('incidentId'));
  const run = useRunCommand();
  const { value, isLoading } = useQueryOf('announcement.all', { incidentId });
  const isOpen = useQueryOf('incident.one', { incidentId }).value?.incident?.closedAt === null;
  const [doing, setDoing] = useState<Doing | null>(null);
  const announcements = value?.announcements ?? [];
  const promises = promisesOf(announcements);
  const begin = (what: Doing['what']) => (announcement: AnnouncementView) => {
    setDoing({ what, announcement });
  };
  const acts: AnnouncementActs = {
    change: begin('change'),
    approve: begin('approve'),
    publish: begin('publish'),
    withdraw: begin('withdraw'),
    replace: begin('replace'),
  };
  const on = (isMeant: (one: AnnouncementView) => boolean, act: (one: AnnouncementView) => void) => (id: string) => {
    const one = announcements.find((candidate) => candidate.id === id);
    if (one?.withdrawn === null && isOpen && isMeant(one)) act(one);
  };
  const isDraft = ({ publishedAt }: AnnouncementView): boolean => publishedAt === null;
  const rows = useRows({
    'announcement.change': on(isDraft, acts.change),
    'announcement.approve': on(isDraft, acts.approve),
    'announcement.publish': on((one) => isDraft(one) && one.approved !== null, acts.publish),
    'announcement.withdraw': on(() => true, acts.withdraw),
  });
  useScreen({
    keys: [
      { keys: 'E', does: t('keys.change') },
      { keys: 'G', does: t('keys.approve') },
      { keys: 'P', does: t('keys.publish') },
      { keys: 'T', does: t('keys.withdraw') },
    ],
  });
  const shut = (): void => {
    setDoing(null);
  };
  return (
    <Columns asideWidth={300} aside={<Answers incidentId={incidentId} answers={value?.answers ?? []} isOpen={isOpen} />}>
      <div className={styles.page} data-pane="page">
        <SectionHead onRule fact={t('count', { count: announcements.length })}>
          {t('messages')}
        </SectionHead>
        {announcements.length === 0 && !isLoading && <EmptyState example={t('example')}>{t('empty')}</EmptyState>}
        {announcements.length > 0 && (
          <Ledger kind="list" columns={columns} label={t('messages')} {...rows}>
            {announcements.toReversed().map((announcement) => (
              <AnnouncementRow
                key={announcement.id}
                announcement={announcement}
                isOpen={isOpen}
                isPromise={promises.some(({ id }) => id === announcement.id)}
                acts={acts}
              />
            ))}
          </Ledger>
        )}
        {isOpen && (
          <div className={styles.words}>
            <PrimaryButton onClick={() => run('announcement.write')}>{t('write')}</PrimaryButton>
          </div>
        )}
        {doing?.what === 'change' && <WriteDialog incidentId={incidentId} announcement={doing.announcement} onClose={shut} />}
        {doing?.what === 'replace' && (
          <WriteDialog incidentId={incidentId} announcement={null} replaces={doing.announcement} onClose={shut} />
        )}
        {doing?.what === 'approve' && <ApproveDialog incidentId={incidentId} announcement={doing.announcement} onClose={shut} />}
        {doing?.what === 'publish' && <PublishDialog announcement={doing.announcement} onClose={shut} />}
        {doing?.what === 'withdraw' && <WithdrawDialog announcement={doing.announcement} onClose={shut} />}
      </div>
    </Columns>
  );
}
