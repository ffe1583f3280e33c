import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { useFormats } from '../../text/i18n.ts';
import { SectionHead } from '../../ui/SectionHead.tsx';
import styles from './People.module.css';

type HistoryLine = QueryOutput<'contact.one'>['history'][number];
type FieldName = keyof NonNullable<HistoryLine['fields']>;

/** Who changed what from what, newest first, out of the journal. */
export function ContactHistory({ history }: { readonly history: readonly HistoryLine[] }) {
  const { t } = useTranslation('contact');
  const formats = useFormats();
  if (history.length === 0) return null;
  const shown = (field: FieldName, value: unknown): string => {
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return t('nothing');
    if (Array.isArray(value)) return value.join(', ');
    if (typeof value !== 'string') return '';
    if (field === 'kind') return t(`field.kinds.${value === 'duty' ? 'duty' : 'person'}`);
    return field === 'mobile' || field === 'phone' ? formats.phone(value) : value;
  };
  const said = (line: HistoryLine): string => {
    if (line.what === 'confirmed') {
      if (line.confirmedOn === null) return t('what.unconfirmed');
      return t('what.confirmed', { day: formats.calendarDay(line.confirmedOn) });
    }
    if (line.what !== 'rights') return t(`what.${line.what}`);
    const rights = (line.rights ?? []).map((right) => t(`right.${right}`).replace(/:.*$/, '')).join(', ');
    return rights === '' ? t('what.noRights') : t('what.rights', { rights });
  };
  return (
    <div className={styles.section}>
      <SectionHead level={3}>{t('historyTitle')}</SectionHead>
      <ol className={styles.history}>
        {history.map((line, at) => (
          <li key={`${line.at} ${String(at)}`}>
            <span className={styles.when}>
              {t('historyBy', { when: formats.dateTime(line.at), who: line.by.initials })}
            </span>{' '}
            {said(line)}
            {line.importId !== null && `, ${t('historyList')}`}
            {(Object.keys(line.fields ?? {}) as FieldName[]).map((field) => (
              <p key={field} className={styles.changes}>
                {t('fromTo', {
                  field: t(`field.${field}`),
                  from: shown(field, line.was?.[field]),
                  to: shown(field, line.fields?.[field]),
                })}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </div>
  );
}
