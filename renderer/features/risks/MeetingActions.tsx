import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useFormats } from '../../text/i18n.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { PageLink } from '../../ui/Navigation.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { MeasureDialog } from './MeasureDialog.tsx';
import type { MeetingAbout } from './MeetingPage.tsx';
import styles from './Risks.module.css';

interface MeetingActionsProps {
  readonly about: MeetingAbout;
  readonly meeting: NonNullable<MeetingAbout['meeting']>;
}

/** What each party took upon itself; a new measure goes to an event of the agenda. */
export function MeetingActions({ about, meeting }: MeetingActionsProps) {
  const { t } = useTranslation('riskMeeting');
  const words = useTranslation('measure').t;
  const formats = useFormats();
  const [adding, setAdding] = useState<Id<'hazardEvent'> | null>(null);
  const { agenda, offAgenda, measures } = about;
  const parties = [...new Set(measures.map(({ party }) => party))].sort();
  return (
    <section aria-label={t('agreed')}>
      <SectionHead onRule>{t('agreed')}</SectionHead>
      {measures.length === 0 && <p className={styles.words}>{t('agreedNone')}</p>}
      {parties.map((party) => (
        <div key={party} className={styles.words}>
          <h3 className={styles.party}>{party === '' ? t('municipality') : party}</h3>
          <ul className={styles.list}>
            {measures
              .filter((measure) => measure.party === party)
              .map(({ id, text, owner, dueOn, event, state }) => (
                <li key={id}>
                  <PageLink page="measure" params={{ measureId: id }}>
                    {text}
                  </PageLink>
                  <span className={styles.under}>
                    {[owner.label, formats.calendarDay(dueOn), words(`state.${state}`), event.title].join(' · ')}
                  </span>
                </li>
              ))}
          </ul>
        </div>
      ))}
      <div className={styles.words}>
        <div className={styles.acts}>
          {[...agenda, ...offAgenda].map(({ id, title }) => (
            <QuietButton key={id} size="small" onClick={() => { setAdding(id); }}>
              {t('addMeasure')}: {title}
            </QuietButton>
          ))}
        </div>
      </div>
      {adding !== null && (
        <MeasureDialog
          eventId={adding}
          measure={null}
          meeting={{ id: meeting.id, parties: meeting.organisations }}
          onClose={() => {
            setAdding(null);
          }}
        />
      )}
    </section>
  );
}
