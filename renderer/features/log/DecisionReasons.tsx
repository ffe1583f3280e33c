import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import styles from './Log.module.css';

interface DecisionReasonsProps {
  readonly incidentId: Id<'incident'>;
  readonly decisionId: string;
}

/** Under a decision in the log: why, and what was considered and left. All decisions are asked for once, together. */
export function DecisionReasons({ incidentId, decisionId }: DecisionReasonsProps) {
  const { t } = useTranslation('decision');
  const decision = useQueryOf('decision.all', { incidentId }).value?.decisions.find(({ id }) => id === decisionId);
  if (decision === undefined) return null;
  const { because, alternatives } = decision;
  return (
    <>
      {because !== null && <span className={styles.because}>{t('becauseIs', { because })}</span>}
      {alternatives.length > 0 && (
        <span className={styles.considered}>{t('considered', { what: alternatives.map(({ what }) => what).join('; ') })}</span>
      )}
    </>
  );
}
