import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QuietButton } from '../../ui/Button.tsx';
import { PageLink } from '../../ui/Navigation.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useFormats } from '../../text/i18n.ts';
import type { EvaluationView } from './evaluationView.ts';
import { LearningPointPanel } from './LearningPointPanel.tsx';
import styles from './Evaluation.module.css';

/** What is to change because of this evaluation. Learning goes on after the evaluation is finished. */
export function LearningColumn({ evaluation, canAdd }: { readonly evaluation: EvaluationView; readonly canAdd: boolean }) {
  const { t } = useTranslation('evaluation');
  const words = useTranslation('learning').t;
  const formats = useFormats();
  const [isAdding, setIsAdding] = useState(false);
  const points = evaluation.learningPoints;
  const open = points.filter(({ closed }) => closed === null).length;
  return (
    <section aria-labelledby="evaluation-learning" className={styles.asideSection}>
      <SectionHead
        id="evaluation-learning"
        fact={points.length === 0 ? undefined : t('learning.count', { open, all: points.length })}
      >
        {t('learning.head')}
      </SectionHead>
      {points.length === 0 && <p className={styles.asideLead}>{t('learning.none')}</p>}
      <ul>
        {points.map(({ id, text, owner, dueOn, state, closed, overdue }) => (
          <li key={id} className={styles.point}>
            <PageLink className={styles.link} page="learningPoint" params={{ learningPointId: id }}>
              {text}
            </PageLink>
            <span className={styles.detail}>
              {owner.label}, {formats.calendarDay(dueOn)}
              {overdue && ` (${t('learning.overdue')})`}. {closed === null ? words(`step.${state}`) : t(`learning.${closed.how === 'verified' ? 'verified' : 'rejected'}`)}
            </span>
          </li>
        ))}
      </ul>
      {canAdd && (
        <QuietButton
          className={styles.asideButton}
          onClick={() => {
            setIsAdding(true);
          }}
        >
          {t('learning.add')}
        </QuietButton>
      )}
      {isAdding && (
        <LearningPointPanel
          from={{ kind: 'evaluation', id: evaluation.id }}
          suggestion=""
          point={null}
          onClose={() => {
            setIsAdding(false);
          }}
        />
      )}
    </section>
  );
}
