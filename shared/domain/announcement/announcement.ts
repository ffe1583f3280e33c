import type { Id } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/time.ts';
import type { IncidentId } from '../incident/incident.ts';
import type { Owner } from '../owner.ts';

export type AnnouncementId = Id<'announcement'>;
export type AnswerId = Id<'answer'>;

/** Whom a message is for. The switchboard answers everybody else from the same words. */
export const audiences = ['inhabitants', 'affected', 'next-of-kin', 'media', 'switchboard', 'staff'] as const;
export type Audience = (typeof audiences)[number];

/** What a message says. Channels are in people's own words: «kommunens nettside», «Facebook», «oppslag på butikken». */
export interface AnnouncementFields {
  readonly audience: Audience;
  readonly text: string;
  readonly channels: readonly string[];
}

/** What a rule must know of a message. */
export interface KnownAnnouncement {
  readonly id: AnnouncementId;
  readonly incidentId: IncidentId;
  readonly number: number;
  readonly fields: AnnouncementFields;
  readonly approvedBy: Owner | null;
  readonly publishedAt: Instant | null;
  readonly nextUpdateAt: Instant | null;
  readonly withdrawn: boolean;
}

/** What a rule must know of a prepared answer. */
export interface KnownAnswer {
  readonly id: AnswerId;
  readonly incidentId: IncidentId;
  readonly question: string;
  readonly text: string;
  readonly retired: boolean;
}
