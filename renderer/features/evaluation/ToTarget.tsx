import { useTranslation } from 'react-i18next';
import { PageLink } from '../../ui/Navigation.tsx';
import type { LearningPointView } from './evaluationView.ts';
import styles from './Evaluation.module.css';

/** The page where what a learning point is about is changed; null when it points at nothing Beredt keeps. */
function targetPlace({
  kind,
  id,
}: Pick<LearningPointView['target'], 'kind' | 'id'>): { readonly page: string; readonly params?: Readonly<Record<string, string>> } | null {
  if (id === null) return null;
  switch (kind) {
    case 'card':
      return { page: 'card', params: { cardId: id } };
    case 'plan':
      return { page: 'plan', params: { planId: id } };
    case 'ros':
      return { page: 'risk', params: { eventId: id } };
    case 'list':
      return { page: 'alertLists' };
    case 'role':
      return { page: 'roles' };
    case 'routine':
      return null;
  }
}

/** The way to what is to be changed, or that there is none. */
export function ToTarget({ target }: Pick<LearningPointView, 'target'>) {
  const { t } = useTranslation('evaluation');
  const place = targetPlace(target);
  if (target.kind === 'routine') return null;
  return (
    <span className={styles.detail}>
      {place === null ? t('learning.targetMissing') : <PageLink {...place}>{t(`learning.goTo.${target.kind}`)}</PageLink>}
    </span>
  );
}
