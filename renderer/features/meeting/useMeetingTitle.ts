import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';

export type MeetingView = QueryOutput<'meeting.all'>['meetings'][number];

/** «Første møte», «Statusmøte 2». */
export function useMeetingTitle(): (meeting: Pick<MeetingView, 'kind' | 'number'>) => string {
  const { t } = useTranslation('meeting');
  return ({ kind, number }) => (kind === 'first' ? t('kind.first') : t('kind.status', { number }));
}
