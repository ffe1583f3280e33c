import { useTranslation } from 'react-i18next';
import { consequenceTypes } from '../../../shared/domain/risk/risk.ts';
import { riskLevelOf } from '../../../shared/domain/risk/riskLevel.ts';
import { useCommand } from '../../api/useCommand.ts';
import { AboutObject } from '../../objects/AboutObject.tsx';
import { PlainButton } from '../../ui/Button.tsx';
import { useNavigation, PageLink } from '../../ui/Navigation.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { RiskAbout } from './RiskPage.tsx';
import { RiskCards } from './RiskCards.tsx';
import { RiskFlags } from './RiskRow.tsx';
import { cellOf, type RiskView } from './riskView.ts';
import { RiskMeasures } from './RiskMeasures.tsx';
import styles from './Risks.module.css';

interface RiskAsideProps {
  readonly about: RiskAbout;
  readonly event: RiskView;
}

/** What hangs on an event: its place in the matrix, bow-tie, measures, the sectors' views, and what it belongs with. */
export function RiskAside({ about, event }: RiskAsideProps) {
  const { t } = useTranslation('risk');
  const { id: eventId, causes, effects, barriers, weakBarriers, flags } = event;
  const { parts, meeting, stressors } = about;
  return (
    <>
      <section className={styles.panel} aria-label={t('aside.risk')}>
        <SectionHead fact={cellOf(event, 'worst') ?? ''}>{t('aside.risk')}</SectionHead>
        <dl className={styles.told}>
          {consequenceTypes.map((type) => {
            const level = riskLevelOf(event, type);
            return (
              <div key={type}>
                <dt>{t(`consequence.${type}`)}</dt>
                <dd>{level === null ? t('notJudged') : `${cellOf(event, type) ?? ''} ${t(`levelShort.${level}`)}`}</dd>
              </div>
            );
          })}
        </dl>
        <RiskFlags flags={flags} />
      </section>
      <section className={styles.panel} aria-label={t('aside.bowTie')}>
        <SectionHead>{t('aside.bowTie')}</SectionHead>
        <p className={styles.told}>
          {causes + effects === 0 ? t('bowTieNone') : `${t('bowTieTold', { causes, effects, barriers })}.`}
          {weakBarriers > 0 && ` ${t('bowTieWeak', { count: weakBarriers })}.`}
        </p>
        <p>
          <PageLink page="risk.bowTie" params={{ eventId }}>
            {causes + effects === 0 ? t('draw') : t('seeBowTie')}
          </PageLink>
        </p>
      </section>
      <RiskCards about={about} event={event} />
      <RiskMeasures about={about} event={event} />
      {parts.length > 0 && <Sectors parts={parts} />}
      {(meeting !== null || stressors.length > 0) && (
        <section className={styles.panel} aria-label={t('aside.links')}>
          <SectionHead>{t('aside.links')}</SectionHead>
          <ul className={styles.list}>
            {meeting !== null && (
              <li>
                <span className={styles.told}>{t('fromMeeting')}</span>{' '}
                <PageLink page="risks.meeting" params={{ riskMeetingId: meeting.id }}>
                  {meeting.title}
                </PageLink>
              </li>
            )}
            {stressors.map(({ id, unit, text }) => (
              <li key={id}>
                <span className={styles.told}>{t('stressor', { unit })}</span>{' '}
                <PageLink page="risks.gaps">{text}</PageLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <AboutObject kind="hazardEvent" id={eventId} />
      {!event.retired && <Retire event={event} />}
    </>
  );
}

/** Each sector's own words and own judgement, side by side with the shared ones. */
function Sectors({ parts }: { readonly parts: RiskAbout['parts'] }) {
  const { t } = useTranslation('risk');
  return (
    <section className={styles.panel} aria-label={t('aside.sectors')}>
      <SectionHead>{t('aside.sectors')}</SectionHead>
      <ul className={styles.list}>
        {parts.map((part) => (
          <li key={part.id}>
            <PageLink className={styles.link} page="risk" params={{ eventId: part.id }}>
              {part.sector ?? part.title}
            </PageLink>
            <span className={styles.under}>
              {[part.sector === null ? '' : part.title, cellOf(part, 'worst') ?? t('notJudged'), part.localTraits]
                .filter((one) => one !== '')
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Retire({ event }: { readonly event: RiskView }) {
  const { t } = useTranslation('risk');
  const { go } = useNavigation();
  const offerUndo = useUndo();
  const retire = useCommand('risk.retireEvent');
  const reinstate = useCommand('risk.reinstateEvent');
  const { id: eventId, title } = event;
  return (
    <p className={styles.panel}>
      <PlainButton
        onClick={() => {
          void retire.run({ eventId, reason: t('retireReason', { title: t('page') }) }).then((answer) => {
            if (!answer.ok) return;
            go('risks');
            offerUndo({ text: t('retired', { title }), undo: () => reinstate.run({ eventId }) });
          });
        }}
      >
        {t('retire')}
      </PlainButton>
    </p>
  );
}
