import { meetingSpans } from '../../../shared/domain/meeting/meetingSpans.ts';
import { unixMsOf, instantOf, type Instant } from '../../../shared/kernel/time.ts';
import { osloTime } from '../../../shared/kernel/oslo.ts';
import type { LogLineView } from '../../../shared/contract/documentOrder.ts';
import type { Figure, Mark } from './report.ts';
import { put, type Words } from './words.ts';

const WIDTH = 720;
const LEFT = 104;
const RIGHT = 700;
const LANES = { decisions: 36, meetings: 62, lines: 88 } as const;
const BASE = 112;
const HEIGHT = 136;
const MINUTE_MS = 60_000;
/** Between two marks of the axis; the first that gives at most nine. */
const STEPS_MINUTES = [15, 30, 60, 120, 360, 720, 1440, 2880, 10_080];

/**
 * The log as a picture: decisions, meetings and lines along time. A line entered late has a stroke from when it
 * happened to when it was recorded: the stroke is the delay. Null when there is nothing to draw.
 */
export function timelineFigure(lines: readonly LogLineView[], words: Words): Figure | null {
  const drawn = lines.filter(({ withdrawn, kind }) => withdrawn === null && kind !== 'evaluation');
  if (drawn.length === 0) return null;
  const times = drawn.flatMap(({ occurredAt, recordedAt }) => [unixMsOf(occurredAt), unixMsOf(recordedAt)]);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const from = first;
  const to = Math.max(last, first + 30 * MINUTE_MS);
  const x = (at: number): number => Math.round(LEFT + ((at - from) / (to - from)) * (RIGHT - LEFT));
  const decisions = drawn.filter(({ kind }) => kind === 'decision');
  const meetings = meetingSpans(drawn);
  const late = drawn.filter((line) => line.late);
  const { brief } = words.document;
  const lane = (text: string, y: number): Mark[] => [
    { shape: 'word', x: LEFT - 12, y: y + 4, text, anchor: 'end' },
    { shape: 'bar', x: LEFT, y: y + 10, width: RIGHT - LEFT, height: 0.75, ink: 'hair' },
  ];
  const marks: Mark[] = [
    ...axis(from, to, x, words),
    ...lane(brief.laneDecisions, LANES.decisions),
    ...lane(brief.laneMeetings, LANES.meetings),
    ...lane(brief.laneLines, LANES.lines),
    ...decisions.map(({ occurredAt }): Mark => ({
      shape: 'diamond', x: x(unixMsOf(occurredAt)), y: LANES.decisions, radius: 6, ink: 'ink',
    })),
    ...meetings.map((meeting): Mark => {
      const start = x(unixMsOf(meeting.from));
      const width = Math.max(8, x(unixMsOf(meeting.to)) - start);
      return { shape: 'bar', x: start, y: LANES.meetings - 3, width, height: 6, ink: 'ink' };
    }),
    ...late.map(({ occurredAt, recordedAt }): Mark => {
      const [start, end] = [x(unixMsOf(occurredAt)), x(unixMsOf(recordedAt))];
      return { shape: 'bar', x: start, y: LANES.lines - 0.75, width: Math.max(1, end - start), height: 1.5, ink: 'grey' };
    }),
    ...drawn.map(({ recordedAt }): Mark => ({
      shape: 'bar', x: x(unixMsOf(recordedAt)) - 0.75, y: LANES.lines - 7, width: 1.5, height: 14, ink: 'ink',
    })),
  ];
  return {
    kind: 'figure',
    caption: brief.figure,
    alt: put(brief.figureAlt, {
      from: words.formats.dateTime(instantOf(first)),
      to: words.formats.dateTime(instantOf(last)),
      entries: drawn.length,
      decisions: decisions.length,
      meetings: meetings.length,
      late: late.length,
    }),
    width: WIDTH,
    height: HEIGHT,
    marks,
  };
}

function axis(from: number, to: number, x: (at: number) => number, words: Words): Mark[] {
  const step = (STEPS_MINUTES.find((minutes) => (to - from) / (minutes * MINUTE_MS) <= 8) ?? 20_160) * MINUTE_MS;
  const marks: Mark[] = [{ shape: 'bar', x: LEFT, y: BASE, width: RIGHT - LEFT, height: 1, ink: 'ink' }];
  // Whole hours and midnights of the wall clock; Norway's offset is whole hours, and a day is found by its own start.
  const offset = (at: number): number => {
    const { hour, minute } = osloTime(instantOf(at));
    return step >= 1440 * MINUTE_MS ? (hour * 60 + minute) * MINUTE_MS : ((hour * 60 + minute) * MINUTE_MS) % step;
  };
  const aligned = from - (from % MINUTE_MS) - offset(from - (from % MINUTE_MS));
  for (let at = aligned; at <= to; at += step) {
    if (at < from) continue;
    const instant: Instant = instantOf(at);
    const text = step >= 1440 * MINUTE_MS ? words.formats.dayMonth(instant) : words.formats.clockBare(instant);
    marks.push({ shape: 'bar', x: x(at), y: BASE, width: 1, height: 5, ink: 'ink' });
    marks.push({ shape: 'word', x: x(at), y: BASE + 18, text, anchor: 'middle' });
  }
  return marks;
}
