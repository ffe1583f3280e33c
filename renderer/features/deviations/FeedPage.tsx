import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextField } from '../../ui/Field.tsx';
import { PageLink, useNavigation } from '../../ui/Navigation.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { DeviationTabs } from './DeviationTabs.tsx';
import styles from './Deviations.module.css';

/** Adaptations that worked, told so that others can use them (S0-22). */
export function FeedPage() {
  const { t } = useTranslation('deviation');
  const { go } = useNavigation();
  const formats = useFormats();
  const [text, setText] = useState('');
  const { value } = useQueryOf('deviation.feed', { text }, { keepsPrevious: true });
  useScreen({ title: t('feedPage') });
  return (
    <div className={styles.page}>
      <DeviationTabs>
        <QuietButton
          onClick={() => {
            go('deviation.new');
          }}
        >
          {t('reportPositive')}
        </QuietButton>
      </DeviationTabs>
      <p className={styles.words}>{t('feedLead')}</p>
      <div className={styles.find}>
        <TextField label={t('feedFind')} type="search" value={text} onChange={setText} maxLength={200} />
      </div>
      {value?.total === 0 && <EmptyState>{t(text === '' ? 'feedEmpty' : 'emptyFound')}</EmptyState>}
      {(value?.deviations ?? []).map(({ id, what, planned, why, reuse, sector, unit, reportedAt }) => (
        <article key={id} className={styles.practice}>
          <h2 className={styles.practiceHead}>
            <PageLink page="deviation" params={{ deviationId: id }} className={styles.link}>
              {what}
            </PageLink>
          </h2>
          <dl className={styles.prompts}>
            <dt>{t('feedPlanned')}</dt>
            <dd>{planned}</dd>
            <dt>{t('feedWhy')}</dt>
            <dd>{why}</dd>
            <dt>{t('feedReuse')}</dt>
            <dd>{reuse}</dd>
          </dl>
          <p className={styles.quiet}>{[unit, sector, formats.date(reportedAt)].filter((part) => part !== '').join(' · ')}</p>
        </article>
      ))}
    </div>
  );
}
