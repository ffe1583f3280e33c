import { useTranslation } from 'react-i18next';
import type { Instant } from '../../../shared/kernel/time.ts';
import { useFormats } from '../../text/i18n.ts';

/** What an incident is called: its title, or when it started while nobody has given it one. */
export function useIncidentName(): (of: {
  readonly title?: string | number | null;
  readonly kind?: string | number;
  readonly startedAt?: string | number;
}) => string {
  const { t } = useTranslation('shell');
  const formats = useFormats();
  return ({ title, kind, startedAt }) => {
    if (title !== undefined && title !== null && title !== '') return String(title);
    const when = startedAt === undefined ? '' : formats.dateTime(String(startedAt) as Instant);
    return t(kind === 'exercise' ? 'unnamedExercise' : 'unnamedIncident', { when });
  };
}
