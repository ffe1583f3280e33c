import { useTranslation } from 'react-i18next';
import { objectPlace } from '../../objects/objectPlace.ts';
import { PageLink } from '../../ui/Navigation.tsx';
import type { LearningPointView } from './evaluationView.ts';
import styles from './Evaluation.module.css';

/** What Beredt calls the things a learning point may change. */
const kinds = { card: 'card', plan: 'plan', ros: 'hazardEvent', list: 'alertList', role: 'role' } as const;

/** The way to what is to be changed, or that there is none. */
export function ToTarget({ target }: Pick<LearningPointView, 'target'>) {
  const { t } = useTranslation('evaluation');
  if (target.kind === 'routine') return null;
  const place = target.id === null ? null : objectPlace({ kind: kinds[target.kind], id: target.id, within: null });
  return (
    <span className={styles.detail}>
      {place === null ? t('learning.targetMissing') : <PageLink {...place}>{t(`learning.goTo.${target.kind}`)}</PageLink>}
    </span>
  );
}
