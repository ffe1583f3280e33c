import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import type { ObjectKind } from '../../../shared/domain/object/object.ts';
import { isInstant } from '../../../shared/kernel/time.ts';
import { useFormats, useTextOf, type TextKey } from '../../text/i18n.ts';
import { codeWords } from './codeWords.ts';
import styles from './History.module.css';

type Change = QueryOutput<'object.history'>['entries'][number]['changes'][number];
type Value = Change['to'];

interface ChangedFieldProps {
  readonly kind: ObjectKind;
  readonly change: Change;
  /** What the field is called in the reader's language. */
  readonly name: string;
}

/** One field: what it was, struck through, and what it is now. */
export function ChangedField({ kind, change, name }: ChangedFieldProps) {
  const { t } = useTranslation('object');
  const say = useValueWords(kind, change.field);
  const { part, from, to } = change;
  return (
    <>
      <dt>
        {name}
        {part !== null && part !== '' && <span className={styles.part}> {say(part)}</span>}
      </dt>
      <dd>
        {from !== null && from !== '' && (
          <del>
            <span className="beredt-hidden">{t('history.before')}: </span>
            {say(from)}
          </del>
        )}{' '}
        <span>
          {from !== null && <span className="beredt-hidden">{t('history.now')}: </span>}
          {say(to)}
        </span>
      </dd>
    </>
  );
}

/** A value in the reader's language: codes, days, moments and yes or no; people's own words as they stand. */
function useValueWords(kind: ObjectKind, field: string): (value: Value) => string {
  const { t, i18n } = useTranslation('object');
  const formats = useFormats();
  const textOf = useTextOf();
  const codes = codeWords[`${kind}.${field}`] ?? codeWords[field];
  const say = (value: Value): string => {
    if (Array.isArray(value)) return value.length === 0 ? t('history.none') : value.map(say).join(', ');
    if (value === null || value === '') return t('history.none');
    if (typeof value === 'boolean') return value ? t('history.yes') : t('history.no');
    if (typeof value === 'number') return String(value);
    if (codes !== undefined && i18n.exists(`${codes}.${value}`)) return textOf(`${codes}.${value}` as TextKey);
    if (/^\d{4}-\d{2}-\d{2}$/u.test(value)) return formats.calendarDay(value);
    return isInstant(value) ? formats.dateTime(value) : value;
  };
  return say;
}
