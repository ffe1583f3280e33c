import { useTranslation } from 'react-i18next';
import type { TiedKind } from '../../../shared/domain/readiness/readiness.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import type { Choice } from '../../ui/Field.tsx';

/** Everything of one kind that may be tied to a criterion, by name. */
export function useTieable(kind: TiedKind): readonly Choice[] {
  const { t } = useTranslation('readiness');
  const formats = useFormats();
  const is = (one: TiedKind) => ({ isEnabled: one === kind });
  const plans = useQueryOf('plan.all', {}, is('plan')).value?.plans;
  const cards = useQueryOf('card.all', {}, is('card')).value?.cards;
  const lists = useQueryOf('alertList.all', {}, is('alertList')).value?.lists;
  const events = useQueryOf('risk.events', {}, is('hazardEvent')).value?.events;
  const incidents = useQueryOf('incident.all', {}, is('incident')).value?.incidents;
  const evaluations = useQueryOf('evaluation.all', {}, is('evaluation')).value?.evaluations;
  const year = useQueryOf('calendar.all', { from: '2000-01-01', until: '2100-12-31' }, is('activity')).value?.items;
  const named = (incident: { readonly title: string | null; readonly startedAt: Parameters<typeof formats.date>[0] }): string =>
    `${incident.title ?? t('unnamed')} ${formats.date(incident.startedAt)}`;
  switch (kind) {
    case 'plan':
      return (plans ?? []).filter(({ retired }) => !retired).map(({ id, title }) => ({ value: id, label: title }));
    case 'card':
      return (cards ?? []).filter(({ retired }) => !retired).map(({ id, content }) => ({ value: id, label: content.title }));
    case 'alertList':
      return (lists ?? []).map(({ id, title }) => ({ value: id, label: title }));
    case 'hazardEvent':
      return (events ?? []).filter(({ retired }) => !retired).map(({ id, title }) => ({ value: id, label: title }));
    case 'incident':
      return (incidents ?? []).map((incident) => ({ value: incident.id, label: named(incident) }));
    case 'evaluation':
      return (evaluations ?? []).map(({ id, incident, title }) => ({ value: id, label: title ?? named(incident) }));
    case 'activity':
      return (year ?? []).flatMap(({ activityId, title, on, state }) =>
        activityId === null || state !== 'held' ? [] : [{ value: activityId, label: `${title} ${formats.calendarDay(on)}` }],
      );
    case 'document':
      return [];
  }
}
