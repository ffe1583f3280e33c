import { useTranslation } from 'react-i18next';
import type { HandlingStep } from '../../shared/domain/handling/handling.ts';
import { isInstant, type Instant } from '../../shared/kernel/time.ts';
import { useFormats } from '../text/i18n.ts';
import type { ObjectRef } from './objectPlace.ts';

interface Named extends Pick<ObjectRef, 'kind'> {
  readonly name: string;
  readonly detail: string;
}

/** What an object is called, and what stands beside it: people's own words, days and moments in the reader's form. */
export function useObjectName(): (object: Named) => { readonly name: string; readonly detail: string } {
  const { t } = useTranslation('object');
  const shell = useTranslation('shell').t;
  const handling = useTranslation('handling').t;
  const formats = useFormats();
  const named = (kind: Named['kind'], name: string): string => (name === '' && kind !== 'logEntry' ? t(`kind.${kind}`) : name);
  return ({ kind, name, detail }) => {
    if (kind === 'incident') {
      const when = formats.dateTime(detail as Instant);
      return name === '' ? { name: shell('unnamedIncident', { when }), detail: '' } : { name, detail: when };
    }
    if (kind === 'checklist') return { name: handling(`step.${detail as HandlingStep}`), detail: '' };
    if (isInstant(detail)) return { name: named(kind, name), detail: formats.dateTime(detail) };
    const shown = /^\d{4}-\d{2}-\d{2}$/u.test(detail) ? formats.calendarDay(detail) : detail;
    return { name: named(kind, name), detail: shown };
  };
}
