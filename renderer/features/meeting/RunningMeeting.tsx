import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { agendas, type AgendaItem } from '../../../shared/domain/meeting/meeting.ts';
import { instantOf, type Instant } from '../../../shared/kernel/time.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { momentAhead } from '../../text/momentAhead.ts';
import { PrimaryButton } from '../../ui/Button.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useCommandHandler } from '../../ui/keyboard/Commands.tsx';
import { useNavigation } from '../../ui/Navigation.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { MomentField } from '../../ui/TimeField.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { AgendaSection } from './AgendaSection.tsx';
import { useMeetingTitle, type MeetingView } from './useMeetingTitle.ts';
import styles from './Meeting.module.css';

/** The meeting as it goes: every item of the agenda open at once, one line each, Enter moves down. */
export function RunningMeeting({ meeting }: { readonly meeting: MeetingView }) {
  const { t } = useTranslation('meeting');
  const titleOf = useMeetingTitle();
  const formats = useFormats();
  const { go } = useNavigation();
  const offerUndo = useUndo();
  const { incidentId, id: meetingId } = meeting;
  const { value } = useQueryOf('meeting.minutes', { meetingId });
  const rhythm = useQueryOf('rhythm.of', { incidentId }).value;
  const [nextMeetingAt, setNextMeetingAt] = useState<Instant | null>(null);
  const [nextReportAt, setNextReportAt] = useState<Instant | null>(null);
  const end = useCommand('meeting.end');
  const reopen = useCommand('meeting.reopen');
  const page = useRef<HTMLDivElement>(null);
  const unsaved = useRef(new Map<AgendaItem, () => Promise<boolean>>());
  const items = agendas[meeting.kind];

  useEffect(() => {
    page.current?.querySelector<HTMLElement>('[data-agenda]')?.focus();
  }, []);
  useEffect(() => {
    setNextReportAt(rhythm?.nextReportAt ?? null);
  }, [rhythm?.nextReportAt]);

  const move = useCallback((from: AgendaItem, by: 1 | -1) => {
    const lines = [...(page.current?.querySelectorAll<HTMLElement>('[data-agenda]') ?? [])];
    const at = lines.findIndex((line) => line.dataset['agenda'] === from);
    const next = lines[at + by];
    if (next !== undefined) next.focus();
    else if (by === 1) page.current?.querySelector<HTMLElement>('[data-next] input')?.focus();
  }, []);
  const register = useCallback((item: AgendaItem, save: () => Promise<boolean>) => {
    unsaved.current.set(item, save);
  }, []);

  const close = async (): Promise<void> => {
    // What stands in a field was said in the meeting: it is recorded before the meeting ends, in the agenda's order.
    for (const item of items) {
      const save = unsaved.current.get(item);
      if (save !== undefined && !(await save())) return;
    }
    const answer = await end.run({ meetingId, nextMeetingAt, nextReportAt });
    if (!answer.ok) return;
    offerUndo({ text: t('ended', { title: titleOf(meeting) }), undo: () => reopen.run({ meetingId }) });
    go('incident.minutes', { incidentId, meetingId });
  };
  useCommandHandler('meeting.end', () => void close());
  useScreen({
    fact: `${titleOf(meeting)}, ${t('running', { clock: formats.clock(meeting.startedAt) })}`,
    keys: [
      { keys: 'Enter', does: t('keys.next') },
      { keys: 'Shift+Enter', does: t('keys.stay') },
      { keys: '↑ ↓', does: t('keys.move') },
      { keys: 'Ctrl+Enter', does: t('keys.end') },
    ],
  });
  const ahead = (set: (at: Instant | null) => void) => (at: Instant | null) => {
    set(at === null ? null : momentAhead(at, instantOf(Date.now())));
  };
  return (
    <div ref={page} className={styles.page} data-pane="page">
      <p className={styles.lead}>{t('lead')}</p>
      {items.map((item, at) => (
        <AgendaSection
          key={item}
          meeting={meeting}
          item={item}
          place={at + 1}
          lines={value?.minutes?.items.find((one) => one.item === item)?.lines ?? []}
          onMove={move}
          register={register}
        />
      ))}
      <div className={styles.end} data-next>
        <FieldPair>
          <MomentField label={t('nextMeeting')} value={nextMeetingAt} onChange={ahead(setNextMeetingAt)} />
          <MomentField label={t('nextReport')} value={nextReportAt} onChange={ahead(setNextReportAt)} />
        </FieldPair>
        <div>
          <PrimaryButton keys="Ctrl+Enter" onClick={() => void close()}>
            {t('end')}
          </PrimaryButton>
        </div>
        {end.state.kind === 'refused' && <InlineProblem problem={end.state.refusal} />}
      </div>
    </div>
  );
}
