import { useTranslation } from 'react-i18next';
import { useFormats } from '../../text/i18n.ts';
import { useMinute } from '../../ui/clock.ts';
import { SectionHead } from '../../ui/SectionHead.tsx';
import type { DeviationView } from './DeviationPage.tsx';
import styles from './Deviations.module.css';

/** What has been done with it, oldest first, in words: the status the sender comes back for. */
export function StepList({ deviation }: { readonly deviation: DeviationView }) {
  const { t } = useTranslation('deviation');
  const formats = useFormats();
  const now = useMinute();
  return (
    <section aria-label={t('steps')}>
      <SectionHead>{t('steps')}</SectionHead>
      <ol className={styles.steps}>
        {deviation.steps.map(({ what, at, by, text, level, receiver }) => (
          <li key={`${what} ${at}`} className={styles.step}>
            <span className={styles.stepHead}>
              {t(`step.${what}`, { level: level === null ? '' : t(`level.${level}`).toLocaleLowerCase('nb'), receiver: receiver?.label ?? '' })}
            </span>
            <span className={styles.quiet}>
              {[formats.dateTimeShort(at, now), by?.name ?? null].filter((part) => part !== null).join(' · ')}
            </span>
            {text !== '' && <span className={styles.stepWords}>{text}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
