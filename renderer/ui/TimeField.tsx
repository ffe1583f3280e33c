import { useTranslation } from 'react-i18next';
import type { Instant } from '../../shared/kernel/time.ts';
import { useFormats } from '../text/i18n.ts';
import { repeatedHour } from '../../shared/kernel/oslo.ts';
import { readDay, readMoment } from '../text/readTime.ts';
import { useMinute } from './clock.ts';
import { TextField } from './Field.tsx';
import type { FieldProps } from './fieldProps.tsx';
import { useTypedTime } from './useTypedTime.ts';

interface MomentFieldProps extends FieldProps {
  readonly value: Instant | null;
  readonly onChange: (value: Instant | null) => void;
}

/** A moment typed as people write it: `14:32`, `14.32`, `1432`, `23.11. 04:15`. Shown as 24 h, read when left. */
export function MomentField({ value, onChange, ...field }: MomentFieldProps) {
  const { t } = useTranslation('ui');
  const formats = useFormats();
  const now = useMinute();
  const shown = value === null ? '' : formats.dateTimeShort(value, now).replace(/ \(.*\)$/, '');
  const typed = useTypedTime(shown, (text) => readMoment(text, value ?? now), onChange);
  const isRepeated = value !== null && repeatedHour(value) !== null;
  return (
    <TextField
      placeholder={t('timeHint')}
      {...field}
      {...(typed.isWrong ? { error: t('notATime') } : {})}
      {...(isRepeated ? { hint: t('repeatedHour', { which: formats.clock(value) }) } : {})}
      inputMode="numeric"
      value={typed.text}
      onChange={typed.type}
      onBlur={typed.leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter') typed.leave();
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
  const typed = useTypedTime(shown, (text) => readDay(text, now), onChange);
  return (
    <TextField
      placeholder={t('dateHint')}
      {...field}
      {...(typed.isWrong ? { error: t('notADate') } : {})}
      inputMode="numeric"
      value={typed.text}
      onChange={typed.type}
      onBlur={typed.leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter') typed.leave();
      }}
    />
  );
}
