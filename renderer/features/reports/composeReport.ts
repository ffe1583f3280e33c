import type { TFunction } from 'i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import type { Instant } from '../../../shared/kernel/time.ts';
import type { Formats } from '../../text/formats.ts';

type Incident = NonNullable<QueryOutput<'incident.one'>['incident']>;
type Picture = NonNullable<QueryOutput<'situation.picture'>['picture']>;

/** What a report is filled from: all of it is written elsewhere already. */
export interface ReportSource {
  readonly incident: Incident;
  readonly picture: Picture;
  readonly announcements: QueryOutput<'announcement.all'>['announcements'];
  readonly notices: QueryOutput<'notice.all'>['notices'];
  readonly helpers: QueryOutput<'helper.all'>['helpers'];
  readonly nextReportAt: Instant | null;
  readonly now: Instant;
}

interface Say {
  readonly t: TFunction<'report'>;
  readonly typeOf: (type: Incident['type']) => string;
  /** How far it has come with somebody from outside, e.g. «godtatt». */
  readonly helperStateOf: (state: ReportSource['helpers'][number]['state']) => string;
  readonly formats: Formats;
}

/** More of a kind than this is noise to whoever reads a report from ten municipalities. */
const AT_MOST = 6;

/**
 * The report as text, part by part: heading, then lines. Empty parts stay with «ingen», so that the reader sees that
 * it was asked; help needed stays open for whoever writes.
 */
export function composeReport(source: ReportSource, { t, typeOf, helperStateOf, formats }: Say): string {
  const { incident, picture, announcements, notices, helpers, nextReportAt, now } = source;
  const saidAs = (certainty: Picture['statements'][number]['certainty']): readonly string[] =>
    picture.statements.filter((one) => one.certainty === certainty).map(({ text }) => text);
  const standing = picture.decisions.filter(({ withdrawn, replacedBy }) => withdrawn === null && replacedBy.length === 0);
  const tasks = picture.tasks.filter(({ status }) => status !== 'dropped');
  const sent = announcements.filter(({ publishedAt, withdrawn }) => publishedAt !== null && withdrawn === null);
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [
      t('part.happened'),
      [
        // A name says more than that nobody has settled the type yet.
        [incident.type === 'unknown' && incident.title !== null ? '' : typeOf(incident.type), incident.title ?? '']
          .filter((word) => word !== '')
          .join(': '),
        t('since', { when: formats.dateTime(incident.startedAt) }),
        ...(incident.level === null ? [] : [t('level', { level: incident.level })]),
      ],
    ],
    [t('part.known'), saidAs('known')],
    [
      t('part.unsure'),
      [...saidAs('assumed').map((text) => t('assumed', { text })), ...saidAs('unknown').map((text) => t('unknown', { text }))],
    ],
    [
      t('part.numbers'),
      picture.numbers.map(({ label, unit, now: { value, at } }) =>
        t('number', { label, value: formats.number(value), unit: unit ?? '', clock: formats.clock(at) }),
      ),
    ],
    [
      t('part.potential'),
      picture.potentials.map(({ what, now: { expected, worst } }) => t('potential', { what, expected, worst })),
    ],
    [
      t('part.done'),
      [
        ...tasks.filter(({ status }) => status === 'done').map(({ text }) => t('isDone', { text })),
        ...tasks.filter(({ status }) => status !== 'done').map(({ text }) => t('isOngoing', { text })),
      ],
    ],
    [t('part.decisions'), standing.map(({ what, occurredAt }) => `${formats.clock(occurredAt)} ${what}`)],
    [t('part.information'), sent.map(({ text, publishedAt }) => `${publishedAt === null ? '' : formats.clock(publishedAt)} ${text}`)],
    [
      t('part.notified'),
      notices.flatMap(({ recipient: { label }, deadline, acknowledged, state }) =>
        acknowledged !== null
          ? [`${formats.clock(acknowledged.at)} ${label}`]
          : state === 'waiting'
            ? [t('notNotified', { name: label, when: formats.dateTimeShort(deadline, now) })]
            : [],
      ),
    ],
    [
      t('part.helpers'),
      helpers
        .filter(({ state }) => state !== 'declined' && state !== 'released')
        .map(({ name, state, capacity }) => `${name} (${helperStateOf(state)})${capacity === '' ? '' : `: ${capacity}`}`),
    ],
    [t('part.help'), []],
    [t('part.next'), nextReportAt === null ? [] : [formats.dateTimeShort(nextReportAt, now)]],
  ];
  return parts
    .map(([heading, lines]) => {
      const shown = lines.slice(-AT_MOST).map((line) => `- ${line.replace(/\s+/gu, ' ').trim()}`);
      const more = lines.length > AT_MOST ? [`- ${t('more', { count: lines.length - AT_MOST })}`] : [];
      return [heading, ...(shown.length === 0 ? [`- ${t('nothing')}`] : [...shown, ...more])].join('\n');
    })
    .join('\n\n');
}

/** The shortest that still says something, for SMS: what has happened, what is known, what is needed, when more comes. */
export function shortReport(text: string, parts: readonly { readonly heading: string; readonly lines: readonly string[] }[]): string {
  const bare = (line: string): string => line.replace(/^[-–•]\s*/u, '');
  if (parts.length === 0) return text;
  return parts
    .filter(({ lines }) => lines.length > 0)
    .map(({ heading, lines }) => `${heading}: ${lines.map(bare).join('; ')}.`)
    .join(' ');
}
