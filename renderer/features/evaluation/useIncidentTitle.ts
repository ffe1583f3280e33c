import { useTranslation } from 'react-i18next';
import type { IncidentKind } from '../../../shared/domain/incident/incident.ts';
import type { Instant } from '../../../shared/kernel/time.ts';
import { useFormats } from '../../text/i18n.ts';

/** What an incident is called: its title, or when it started while nobody has given it one. */
export function useIncidentTitle(): (incident: {
  readonly title: string | null;
  readonly kind: IncidentKind;
  readonly startedAt: Instant;
}) => string {
  const { t } = useTranslation('shell');
  const formats = useFormats();
  return ({ title, kind, startedAt }) =>
    title ?? t(kind === 'exercise' ? 'unnamedExercise' : 'unnamedIncident', { when: formats.dateTime(startedAt) });
}
