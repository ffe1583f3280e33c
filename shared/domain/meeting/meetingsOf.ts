import type { Instant } from '../../kernel/time.ts';
import type { LogEntryId } from '../log/log.ts';
import { entitiesOf, holdFields, inOrder, type Entity } from '../situation/entitiesOf.ts';
import type { PictureFact } from '../situation/pictureFact.ts';
import type { RhythmFields } from './facts.ts';
import type { AgendaItem, MeetingKind } from './meeting.ts';

export type Meeting = Entity<{
  readonly kind: MeetingKind;
  readonly number: number;
  readonly endedAt: Instant | null;
}> & {
  readonly notes: readonly { readonly item: AgendaItem; readonly entryId: LogEntryId }[];
};

/** The meetings these facts speak of, in the order they began. */
export function meetingsOf(facts: readonly PictureFact[]): Meeting[] {
  return entitiesOf<Meeting['fields']>(facts, 'MeetingStarted', {
    MeetingStarted: ({ data: { kind, number } }) => ({ kind, number, endedAt: null }),
    MeetingNoted: () => ({}),
    MeetingEnded: ({ recordedAt }) => ({ endedAt: recordedAt }),
    MeetingReopened: () => ({ endedAt: null }),
  }).map((meeting) => ({
    ...meeting,
    notes: meeting.history.flatMap((fact) => (fact.type === 'MeetingNoted' ? [fact.data] : [])),
  }));
}

/** When the team meets and reports next. A status meeting that begins is no longer the next one. */
export function rhythmOf(facts: readonly PictureFact[]): RhythmFields {
  const { fields } = holdFields<RhythmFields>([...facts].sort(inOrder), {
    MeetingStarted: () => ({ nextMeetingAt: null }),
    MeetingEnded: ({ data }) => data,
    RhythmSet: ({ data: { reason: _why, ...planned } }) => planned,
  });
  return { nextMeetingAt: fields.nextMeetingAt ?? null, nextReportAt: fields.nextReportAt ?? null };
}
