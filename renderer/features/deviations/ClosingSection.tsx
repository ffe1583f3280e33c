import { useTranslation } from 'react-i18next';
import { useSeat } from '../../api/useSeat.tsx';
import { useFormats } from '../../text/i18n.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { DeviationView } from './DeviationPage.tsx';
import styles from './Deviations.module.css';

/** What was done with a serious one, what shows it, and the two people who vouch for it. */
export function ClosingSection({ deviation }: { readonly deviation: DeviationView }) {
  const { t } = useTranslation('deviation');
  const formats = useFormats();
  const me = useSeat().person;
  const { closings, state, seenByTop } = deviation;
  const isClosed = state === 'closed';
  return (
    <section aria-label={t('closing.head')}>
      <SectionHead onRule {...(isClosed ? { fact: t(seenByTop ? 'closing.seen' : 'closing.notSeen') } : {})}>
        {t('closing.head')}
      </SectionHead>
      {closings.length === 0 && <EmptyState>{t('closing.waits')}</EmptyState>}
      {closings.map(({ id, measure, proof, proposed, decided }) => (
        <div key={id} className={styles.closing}>
          <dl className={styles.prompts}>
            <dt>{t('closing.measure')}</dt>
            <dd>{measure}</dd>
            <dt>{t('closing.proof')}</dt>
            <dd>{proof}</dd>
          </dl>
          <p className={styles.quiet}>{t('closing.proposed', { name: proposed.by.name ?? '', when: formats.dateTime(proposed.at) })}</p>
          {decided === null && state === 'waiting' && (
            <p>
              <Tag level="warning">{proposed.by.id === me ? t('closing.own') : t('closing.waits')}</Tag>
            </p>
          )}
          {decided !== null && (
            <p>
              {t(decided.isApproved ? 'closing.approved' : 'closing.rejected', {
                name: decided.by.name ?? '',
                when: formats.dateTime(decided.at),
              })}
              : {decided.reason}
            </p>
          )}
        </div>
      ))}
    </section>
  );
}
