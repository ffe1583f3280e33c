import { useTranslation } from 'react-i18next';
import type { RoundView } from './useRoundActs.ts';

/** What a round is called: whom it asks. */
export function useRoundTitle(): (round: Pick<RoundView, 'over' | 'listTitle'>) => string {
  const { t } = useTranslation('numberRound');
  return ({ over, listTitle }) => (over.kind === 'alertList' ? (listTitle ?? t('over.alertList')) : t(`over.${over.kind}`));
}
