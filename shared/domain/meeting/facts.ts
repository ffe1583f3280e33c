import type { Instant } from '../../kernel/time.ts';
import type { LogEntryId } from '../log/log.ts';
import type { AgendaItem, MeetingKind } from './meeting.ts';

/** When the team meets and reports next. A field that is left out stands; null says that nothing is planned. */
export interface RhythmFields {
  readonly nextMeetingAt: Instant | null;
  readonly nextReportAt: Instant | null;
}

/** Facts of meetings and of the incident's beat. The subject of RhythmSet is the incident. */
export interface MeetingFacts {
  /** `number` counts meetings of the same kind in the incident, from 1. */
  MeetingStarted: { readonly kind: MeetingKind; readonly number: number };
  /** One line of the minutes. Its words are the log line's, so that they are corrected in one place. */
  MeetingNoted: { readonly item: AgendaItem; readonly entryId: LogEntryId };
  MeetingEnded: Partial<RhythmFields>;
  MeetingReopened: Readonly<Record<never, never>>;
  RhythmSet: Partial<RhythmFields> & { readonly reason: string | null };
}
