import type { formats as source } from '../nb/formats.ts';

export const formats: typeof source = {
  at: 'kl.',
  summerTime: 'sommertid',
  winterTime: 'normaltid',
  minutes: '{{n}} min',
  seconds: '{{n}} s',
  hours: '{{n}} t',
  day: '{{n}} dag',
  days: '{{n}} dagar',
  months: '{{n}} md.',
  ago: 'for {{span}} sidan',
  in: 'om {{span}}',
  /** How long ago a deadline was. */
  overdue: '{{span}} over',
  old: '{{span}} gammal',
  justNow: 'no',
  weekdays: ['sundag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'],
  monthNames: [
    'januar', 'februar', 'mars', 'april', 'mai', 'juni',
    'juli', 'august', 'september', 'oktober', 'november', 'desember',
  ],
  monthShort: ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'],
  longDate: '{{weekday}} {{day}}. {{month}} {{year}}, veke {{week}}',
};
