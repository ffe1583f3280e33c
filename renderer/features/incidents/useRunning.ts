import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';

type Incident = QueryOutput<'incident.all'>['incidents'][number];

/** What an incident is called: its title, or its type and when it started while nobody has given it one. */
export function useNameOf(): (incident: Pick<Incident, 'title' | 'type' | 'startedAt'>) => string {
  const { t } = useTranslation('incident');
  const formats = useFormats();
  return ({ title, type, startedAt }) => title ?? `${t(`type.${type}`)} ${formats.dateTime(startedAt)}`;
}

/** The other incidents and exercises that go on, newest first; undefined until the host has said which. */
export function useRunning(incidentId: string | null): readonly Incident[] | undefined {
  const { value } = useQueryOf('incident.all', {});
  return value?.incidents.filter(({ id, closedAt }) => closedAt === null && id !== incidentId);
}
