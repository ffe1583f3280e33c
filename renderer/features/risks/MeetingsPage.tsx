import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { osloDay } from '../../../shared/kernel/osloDay.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { startOfDay } from '../../text/readTime.ts';
import { PrimaryButton } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { PageLink, useNavigation } from '../../ui/Navigation.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { DayField } from '../../ui/TimeField.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { useRows } from '../../ui/useRows.ts';
import { RiskTabs } from './RiskTabs.tsx';
import styles from './Risks.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'day', width: 80, kind: 'meta', end: true }],
  right: [
    { name: 'title', width: 'rest', kind: 'words' },
    { name: 'parties', width: 280, kind: 'meta', from: 'medium' },
  ],
};

/** The meetings where several parties look at the same risks, the latest first. */
export function MeetingsPage() {
  const { t } = useTranslation('riskMeeting');
  const formats = useFormats();
  const { value, isLoading } = useQueryOf('riskMeeting.all', {});
  const [isAdding, setIsAdding] = useState(false);
  const rows = useRows({});
  const meetings = value?.meetings ?? [];
  useScreen({ title: t('page') });
  return (
    <div className={styles.page} data-pane="page">
      <RiskTabs>
        <PrimaryButton onClick={() => { setIsAdding(true); }}>{t('add')}</PrimaryButton>
      </RiskTabs>
      {meetings.length === 0 ? (
        !isLoading && <EmptyState example={t('emptyExample')}>{t('empty')}</EmptyState>
      ) : (
        <Ledger kind="list" columns={columns} label={t('page')} {...rows}>
          {meetings.map(({ id, title, heldOn, organisations, measures, newEvents }) => (
            <LedgerRow key={id} isTall>
              <LedgerCell column="day">{formats.dayMonth(startOfDay(heldOn))}</LedgerCell>
              <LedgerCell column="title">
                <PageLink className={styles.link} page="risks.meeting" params={{ riskMeetingId: id }} data-row={id}>
                  {title}
                </PageLink>
                <span className={styles.under}>
                  {t('told', { organisations: organisations.length, measures, count: newEvents })}
                </span>
              </LedgerCell>
              <LedgerCell column="parties">{organisations.join(', ')}</LedgerCell>
            </LedgerRow>
          ))}
        </Ledger>
      )}
      {isAdding && <MeetingDialog onClose={() => { setIsAdding(false); }} />}
    </div>
  );
}

function MeetingDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('riskMeeting');
  const { go } = useNavigation();
  const offerUndo = useUndo();
  const today = osloDay(useMinute());
  const hold = useCommand('riskMeeting.hold');
  const remove = useCommand('riskMeeting.remove');
  const { form, change, clear } = useFormDraft('riskMeeting.new', { title: '', heldOn: null as string | null });
  const save = async (): Promise<void> => {
    const answer = await hold.run({ title: form.title, heldOn: form.heldOn ?? today, participants: [], eventIds: [], notes: '' });
    if (!answer.ok) return;
    const { meetingId } = answer.value;
    clear();
    onClose();
    go('risks.meeting', { riskMeetingId: meetingId });
    offerUndo({
      text: t('added'),
      undo: () => {
        go('risks.meetings');
        void remove.run({ meetingId });
      },
    });
  };
  return (
    <FormDialog
      title={t('add')}
      save={t('save')}
      onSave={() => void save()}
      onClose={onClose}
      state={hold.state}
    >
      <TextField label={t('title')} value={form.title} onChange={(title) => { change({ title }); }} maxLength={200} autoFocus isRequired />
      <DayField label={t('heldOn')} value={form.heldOn ?? today} onChange={(heldOn) => { change({ heldOn }); }} />
    </FormDialog>
  );
}
