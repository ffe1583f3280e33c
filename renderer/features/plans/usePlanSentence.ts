import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { useFormats } from '../../text/i18n.ts';

type Plan = QueryOutput<'plan.all'>['plans'][number];

/** How a plan stands, in one sentence: what is in force, and what is on its way. */
export function usePlanSentence(): (plan: Plan) => string {
  const { t } = useTranslation('plan');
  const formats = useFormats();
  return ({ approved, approvedOn, approvedBy, version, hearing, coming, retired }) => {
    if (retired) return t('isRetired');
    const stands =
      approved === null || approvedOn === null ? [] : [t('inForce', { date: formats.calendarDay(approvedOn), by: approvedBy ?? '' })];
    if (coming !== null) return [...stands, t('coming', { version: coming.version, date: formats.calendarDay(coming.inForceFrom) })].join('. ');
    if (hearing !== null) {
      const { until } = hearing;
      const told = until === null ? t('onHearing', { version: hearing.version }) : t('onHearingUntil', { version: hearing.version, date: formats.calendarDay(until) });
      return [...stands, told].join('. ');
    }
    return version > (approved ?? 0) ? [...stands, t('draft', { version })].join('. ') : stands.join('');
  };
}
