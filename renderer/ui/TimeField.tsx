import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Instant } from '../../shared/kernel/time.ts';
import { useFormats } from '../text/i18n.ts';
import { repeatedHour } from '../text/oslo.ts';
import { readDay, readMoment } from '../text/readTime.ts';
import { useMinute } from './clock.ts';
import { TextField, type FieldProps } from './Field.tsx';

interface MomentFieldProps extends FieldProps {
  readonly value: Instant | null;
  readonly onChange: (value: Instant | null) => void;
}

/** A moment typed as people write it: `14:32`, `14.32`, `1432`, `23.11. 04:15`. Shown as 24 h, read when the field is left. */
export function MomentField({ value, onChange, ...field }: MomentFieldProps) {
  const { t } = useTranslation('ui');
  const formats = useFormats();
  const now = useMinute();
  const shown = value === null ? '' : formats.dateTimeShort(value, now).replace(/ \(.*\)$/, '');
  const [text, setText] = useState(shown);
  const [isWrong, setIsWrong] = useState(false);
  useEffect(() => {
    setText(shown);
    setIsWrong(false);
  }, [shown]);
  const read = (): void => {
    const moment = text.trim() === '' ? null : readMoment(text, value ?? now);
    setIsWrong(moment === null && text.trim() !== '');
    if (moment !== null || text.trim() === '') onChange(moment);
  };
  const which = value === null ? null : repeatedHour(value);
  return (
    <TextField
      placeholder={t('timeHint')}
      {...field}
      {...(isWrong ? { error: t('notATime') } : {})}
      {...(which !== null && !isWrong ? { hint: t('repeatedHour', { which: formats.clock(value as Instant) }) } : {})}
      inputMode="numeric"
      value={text}
      onChange={setText}
      onBlur={read}
      onKeyDown={(event) => {
        if (event.key === 'Enter') read();
      }}
    />
  );
}

interface DayFieldProps extends FieldProps {
  /** `2026-11-22` */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** A date typed as `22.11.2026` or `22.11.` (this year). */
export function DayField({ value, onChange, ...field }: DayFieldProps) {
  const { t } = useTranslation('ui');
  const formats = useFormats();
  const now = useMinute();
  const shown = value === null ? '' : formats.calendarDay(value);
  const [text, setText] = useState(shown);
  const [isWrong, setIsWrong] = useState(false);
  useEffect(() => {
    setText(shown);
    setIsWrong(false);
  }, [shown]);
  const read = (): void => {
    const day = text.trim() === '' ? null : readDay(text, now);
    setIsWrong(day === null && text.trim() !== '');
    if (day !== null || text.trim() === '') onChange(day);
  };
  return (
    <TextField
      placeholder={t('dateHint')}
      {...field}
      {...(isWrong ? { error: t('notADate') } : {})}
      inputMode="numeric"
      value={text}
      onChange={setText}
      onBlur={read}
      onKeyDown={(event) => {
        if (event.key === 'Enter') read();
      }}
    />
  );
}
