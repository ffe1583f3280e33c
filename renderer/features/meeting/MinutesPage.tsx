import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useRunCommand } from '../../ui/keyboard/Commands.tsx';
import { PageLink, useNavigation, useParam } from '../../ui/Navigation.tsx';
import { NotHere } from '../../ui/NotHere.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useMeetingTitle } from './useMeetingTitle.ts';
import styles from './Meeting.module.css';

/** The minutes of one meeting, ready the moment it ended: the log's own lines under the agenda's items. */
export function MinutesPage() {
  const { t } = useTranslation('meeting');
  const titleOf = useMeetingTitle();
  const formats = useFormats();
  const { go } = useNavigation();
  const run = useRunCommand();
  const incidentId = asId<'incident'>(useParam('incidentId'));
  const meetingId = asId<'meeting'>(useParam('meetingId'));
  const { value, isLoading } = useQueryOf('meeting.minutes', { meetingId });
  const minutes = value?.minutes ?? null;
  const reopen = useCommand('meeting.reopen');
  if (minutes === null) return <NotHere isLoading={isLoading} />;
  const { meeting, items } = minutes;
  const title = titleOf(meeting);
  const from = formats.clock(meeting.startedAt);
  const to = meeting.endedAt === null ? '' : formats.clock(meeting.endedAt);
  return (
    <div className={styles.page} data-pane="page">
      <SectionHead onRule fact={`${formats.date(meeting.startedAt)} ${from}–${to}`}>
        {`${t('minutes')}: ${title}`}
      </SectionHead>
      {items.map(({ item, lines }, at) => (
        <section key={item} className={styles.item} aria-label={t(`item.${item}`)}>
          <span className={styles.place} aria-hidden="true">
            {at + 1}
          </span>
          <h3 className={styles.itemTitle}>{t(`item.${item}`)}</h3>
          <div className={styles.said}>
            {lines.length === 0 ? (
              <p className={styles.nothing}>{t('nothingNoted')}</p>
            ) : (
              <ul>
                {lines.map((line) => (
                  <li key={line.entryId} className={styles.line}>
                    <span className={styles.stamp}>
                      {line.number} {formats.clock(line.written.at)}
                    </span>
                    <span className={styles.words}>
                      {line.withdrawn ? <del>{line.text}</del> : line.text}
                      {line.corrected && <span className={styles.stamp}> {t('corrected')}</span>}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </div>
        </section>
      ))}
      <div className={styles.doors}>
        <QuietButton keys="Ctrl+P" onClick={() => run('shell.print')}>
          {t('print')}
        </QuietButton>
        <QuietButton
          onClick={() =>
            void reopen.run({ meetingId }).then((answer) => {
              if (answer.ok) go('incident.meeting', { incidentId });
            })
          }
        >
          {t('reopen')}
        </QuietButton>
        <PageLink page="incident.meeting" params={{ incidentId }} className={styles.link}>
          {t('held')}
        </PageLink>
      </div>
      {reopen.state.kind === 'refused' && (
        <div className={styles.end}>
          <InlineProblem problem={reopen.state.refusal} />
        </div>
      )}
    </div>
  );
}
