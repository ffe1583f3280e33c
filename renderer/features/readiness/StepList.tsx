import { useTranslation } from 'react-i18next';
import type { CriterionGroup } from '../../../shared/domain/readiness/criteria.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { shareMet, type CriterionView } from './readinessView.ts';
import styles from './Readiness.module.css';

interface StepListProps {
  readonly label: string;
  readonly groups: readonly CriterionGroup[];
  readonly criteria: readonly CriterionView[];
  readonly chosen: CriterionGroup | null;
  readonly onChoose: (group: CriterionGroup) => void;
  readonly isNumbered?: boolean;
}

/** What the wheel says, in words: a step, and how many of its criteria are met. A press shows only that step. */
export function StepList({ label, groups, criteria, chosen, onChoose, isNumbered = false }: StepListProps) {
  const { t } = useTranslation('readiness');
  const words = useTranslation('criterion').t;
  return (
    <ul className={styles.steps} aria-label={label}>
      {groups.map((group, at) => {
        const share = shareMet(criteria.filter((one) => one.group === group));
        const isWhole = share.met === share.of;
        return (
          <li key={group}>
            <button
              type="button"
              className={styles.step}
              aria-pressed={chosen === group}
              onClick={() => {
                onChoose(group);
              }}
            >
              <span className={styles.number}>{isNumbered ? at + 1 : ''}</span>
              <span className={styles.stepName}>{words(`group.${group}`)}</span>
              <span className={isWhole ? styles.shareWhole : styles.share}>
                {!isWhole && <Glyph name="exception" size={14} />} {t('share', share)}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
