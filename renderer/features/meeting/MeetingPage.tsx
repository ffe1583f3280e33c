import { useTranslation } from 'react-i18next';
import { asId, type Id } from '../../../shared/kernel/ids.ts';
import { meetingKinds } from '../../../shared/domain/meeting/meeting.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton, PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { Deadline } from '../../ui/Deadline.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useRunCommand } from '../../ui/keyboard/Commands.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { PageLink, useParam } from '../../ui/Navigation.tsx';
import { RuleMark } from '../../ui/RuleMark.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useRows } from '../../ui/useRows.ts';
import { useMeetingTitle, type MeetingView } from './useMeetingTitle.ts';
import { RunningMeeting } from './RunningMeeting.tsx';
import styles from './Meeting.module.css';

const columns: LedgerColumns = {
  left: [
    { name: 'time', width: 204, kind: 'time', end: true },
    { name: 'gap', width: 12 },
  ],
  right: [
    { name: 'title', width: 'rest', kind: 'words' },
    { name: 'notes', width: 112, kind: 'meta', end: true },
  ],
};

/** The meeting that runs, over its agenda; or, between meetings, the beat and what was held. */
export function MeetingPage() {
  const incidentId = asId<'incident'>(useParam('incidentId'));
  const meetings = useQueryOf('meeting.all', { incidentId }).value?.meetings;
  if (meetings === undefined) return null;
  const running = meetings.find(({ endedAt }) => endedAt === null);
  if (running !== undefined) return <RunningMeeting key={running.id} meeting={running} />;
  return <BetweenMeetings incidentId={incidentId} meetings={meetings} />;
}

interface BetweenMeetingsProps {
  readonly incidentId: Id<'incident'>;
  readonly meetings: readonly MeetingView[];
}

function BetweenMeetings({ incidentId, meetings }: BetweenMeetingsProps) {
  const { t } = useTranslation('meeting');
  const isOpen = useQueryOf('incident.one', { incidentId }).value?.incident?.closedAt === null;
  const start = useCommand('meeting.start');
  const hasMet = meetings.some(({ kind }) => kind === 'first');
  const next = meetings.filter(({ kind }) => kind === 'status').length + 1;
  const likely = hasMet ? 'status' : 'first';
  return (
    <div className={styles.page} data-pane="page">
      {isOpen && <Beat incidentId={incidentId} />}
      {isOpen && (
        <div className={styles.doors}>
          {meetingKinds.map((kind) => {
            if (kind === 'first' && hasMet) return null;
            const Button = kind === likely ? PrimaryButton : QuietButton;
            return (
              <Button key={kind} onClick={() => void start.run({ incidentId, kind })}>
                {kind === 'first' ? t('start.first') : t('start.status', { number: next })}
              </Button>
            );
          })}
        </div>
      )}
      {start.state.kind === 'refused' && (
        <div className={styles.words}>
          <InlineProblem problem={start.state.refusal} />
        </div>
      )}
      {meetings.length === 0 ? <EmptyState>{t('empty')}</EmptyState> : <Held meetings={meetings} />}
    </div>
  );
}

function Beat({ incidentId }: { readonly incidentId: Id<'incident'> }) {
  const { t } = useTranslation('meeting');
  const run = useRunCommand();
  const { value } = useQueryOf('rhythm.of', { incidentId });
  const planned = [
    { what: t('nextMeeting'), at: value?.nextMeetingAt ?? null },
    { what: t('nextReport'), at: value?.nextReportAt ?? null },
  ];
  return (
    <>
      <SectionHead
        onRule
        fact={
          <PlainButton size="small" onClick={() => run('meeting.plan')}>
            {t('plan')}
          </PlainButton>
        }
      >
        {t('beat')}
      </SectionHead>
      <Ledger kind="list" columns={columns} label={t('beat')}>
        {planned.map(
          ({ what, at }) =>
            at !== null && (
              <LedgerRow key={what}>
                <LedgerCell column="time">
                  <Deadline at={at} word="" />
                </LedgerCell>
                <LedgerCell column="title">{what}</LedgerCell>
              </LedgerRow>
            ),
        )}
      </Ledger>
      {planned.every(({ at }) => at === null) && <p className={styles.words}>{t('nothingPlanned')}</p>}
    </>
  );
}

function Held({ meetings }: { readonly meetings: readonly MeetingView[] }) {
  const { t } = useTranslation('meeting');
  const titleOf = useMeetingTitle();
  const formats = useFormats();
  const rows = useRows({});
  return (
    <>
      <SectionHead onRule fact={String(meetings.length)}>
        {t('held')}
      </SectionHead>
      <Ledger kind="list" columns={columns} label={t('held')} {...rows}>
        {[...meetings].reverse().map((meeting) => (
          <LedgerRow key={meeting.id} mark={<RuleMark kind="meeting" />}>
            <LedgerCell column="time">
              {`${formats.clock(meeting.startedAt)}–${meeting.endedAt === null ? '' : formats.clock(meeting.endedAt)}`}
            </LedgerCell>
            <LedgerCell column="title">
              <PageLink
                className={styles.link}
                data-row={meeting.id}
                page="incident.minutes"
                params={{ incidentId: meeting.incidentId, meetingId: meeting.id }}
              >
                {titleOf(meeting)}
              </PageLink>
            </LedgerCell>
            <LedgerCell column="notes">{t('notes', { count: meeting.notes })}</LedgerCell>
          </LedgerRow>
        ))}
      </Ledger>
    </>
  );
}
