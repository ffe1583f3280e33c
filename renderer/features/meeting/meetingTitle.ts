import type { TFunction } from 'i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';

export type MeetingView = QueryOutput<'meeting.all'>['meetings'][number];

/** «Første møte», «Statusmøte 2». */
export function meetingTitle({ kind, number }: Pick<MeetingView, 'kind' | 'number'>, t: TFunction<'meeting'>): string {
  return kind === 'first' ? t('kind.first') : t('kind.status', { number });
}
