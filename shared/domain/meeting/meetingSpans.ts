import type { Instant } from '../../kernel/time.ts';

interface LineOfMeeting {
  readonly id: string;
  readonly kind: string;
  readonly about: { readonly kind: string; readonly id: string } | null;
  readonly occurredAt: Instant;
}

/** From the first line of a meeting's minutes to the last. */
export interface MeetingSpan {
  readonly id: string;
  readonly from: Instant;
  readonly to: Instant;
}

/** The meetings a log tells of, by when each began. A meeting is many lines; a line that names none stands for one. */
export function meetingSpans(lines: readonly LineOfMeeting[]): readonly MeetingSpan[] {
  const spans = new Map<string, MeetingSpan>();
  for (const { id, kind, about, occurredAt } of lines) {
    if (kind !== 'meeting') continue;
    const key = about?.kind === 'meeting' ? about.id : id;
    const { from, to } = spans.get(key) ?? { from: occurredAt, to: occurredAt };
    spans.set(key, { id: key, from: occurredAt < from ? occurredAt : from, to: occurredAt > to ? occurredAt : to });
  }
  return [...spans.values()].sort((one, other) => (one.from < other.from ? -1 : 1));
}
