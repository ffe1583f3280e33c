import type { formats as source } from '../nb/formats.ts';

export const formats: typeof source = {
  at: 'at',
  summerTime: 'summer time',
  winterTime: 'winter time',
  minutes: '{{n}} min',
  seconds: '{{n}} s',
  hours: '{{n}} h',
  day: '{{n}} day',
  days: '{{n}} days',
  months: '{{n}} months',
  ago: '{{span}} ago',
  in: 'in {{span}}',
  /** How long ago a deadline was. */
  overdue: '{{span}} overdue',
  old: '{{span}} old',
  justNow: 'now',
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  monthNames: [
    'January', 'February', 'March', 'April', 'May', 'June',
    'July', 'August', 'September', 'October', 'November', 'December',
  ],
  monthShort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  longDate: '{{weekday}} {{day}} {{month}} {{year}}, week {{week}}',
};
