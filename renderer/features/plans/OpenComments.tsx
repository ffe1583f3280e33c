import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { SectionHead } from '../../ui/SectionHead.tsx';
import styles from './Plans.module.css';

interface OpenCommentsProps {
  readonly planId: Id<'plan'>;
  readonly sections: readonly { readonly id: string; readonly heading: string }[];
}

/** What came in on hearing and waits for an answer, beside the words it is about. */
export function OpenComments({ planId, sections }: OpenCommentsProps) {
  const { t } = useTranslation('plan');
  const open = (useQueryOf('plan.comments', { planId }).value?.comments ?? []).filter(({ settled }) => settled === null);
  if (open.length === 0) return null;
  return (
    <section className={styles.part} aria-label={t('hearing.open')}>
      <SectionHead fact={open.length}>{t('hearing.open')}</SectionHead>
      <ul className={styles.plainList}>
        {open.map(({ id, from, by, text, sectionId }) => (
          <li key={id}>
            <strong>{from ?? by.name ?? t('hearing.somebody')}</strong>
            <p className={styles.commentText}>{text}</p>
            <span className={styles.under}>{sections.find((one) => one.id === sectionId)?.heading}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
