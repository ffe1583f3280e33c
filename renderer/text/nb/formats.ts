/** The words that dates, ages and lengths of time are made of. */
export const formats = {
  at: 'kl.',
  summerTime: 'sommertid',
  winterTime: 'normaltid',
  minutes: '{{n}} min',
  seconds: '{{n}} s',
  hours: '{{n}} t',
  day: '{{n}} dag',
  days: '{{n}} dager',
  months: '{{n}} md.',
  ago: 'for {{span}} siden',
  in: 'om {{span}}',
  /** How long ago a deadline was. */
  overdue: '{{span}} over',
  old: '{{span}} gammel',
  justNow: 'nå',
  weekdays: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
  monthNames: [
    'januar', 'februar', 'mars', 'april', 'mai', 'juni',
    'juli', 'august', 'september', 'oktober', 'november', 'desember',
  ],
  monthShort: ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'],
  longDate: '{{weekday}} {{day}}. {{month}} {{year}}, uke {{week}}',
};
