import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { PageLink } from '../../ui/Navigation.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { useFormats } from '../../text/i18n.ts';
import styles from './Home.module.css';

const SHOWN = 6;

/** What was learnt and is not yet done: it stands here until its effect is verified. */
export function OpenLearning() {
  const { t } = useTranslation('home');
  const ui = useTranslation('ui').t;
  const formats = useFormats();
  const { value } = useQueryOf('learningPoint.all', {});
  if (value === undefined) return null;
  const points = value.learningPoints;
  return (
    <section aria-labelledby="home-learning" className={styles.asideSection}>
      <SectionHead id="home-learning" fact={points.length === 0 ? undefined : t('learningCount', { count: points.length })}>
        {t('learning')}
      </SectionHead>
      {points.length === 0 ? (
        <p className={styles.quiet}>{t('learningNone')}</p>
      ) : (
        <ul>
          {points.slice(0, SHOWN).map(({ id, text, owner, dueOn, overdue, recipients }) => (
            <li key={id} className={styles.point}>
              <PageLink className={styles.link} page="learningPoint" params={{ learningPointId: id }}>
                {text}
              </PageLink>
              <span className={styles.pointFacts}>
                {overdue && <Glyph name="exception" size={14} label={ui('exception')} />}
                <span className={overdue ? styles.strong : undefined}>
                  {t(overdue ? 'overdue' : 'due', { date: formats.calendarDay(dueOn) })}
                </span>
                <span>{owner.label}</span>
                {recipients.length > 0 && (
                  <span>
                    {t('learningRead', {
                      given: recipients.filter(({ acknowledgedAt }) => acknowledgedAt !== null).length,
                      all: recipients.length,
                    })}
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {points.length > SHOWN && (
        <PageLink className={styles.more} page="learningPoints">
          {t('learningAll')}
        </PageLink>
      )}
    </section>
  );
}
