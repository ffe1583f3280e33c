import type { Instant } from '../../kernel/time.ts';
import type { Owner } from '../owner.ts';
import type { AnnouncementFields, AnnouncementId } from './announcement.ts';

/** Facts whose subject is a message to others, or an answer the switchboard reads from. */
export interface AnnouncementFacts {
  /** `number` is its place in the incident, from 1. `replaces` is the message it takes over from. */
  AnnouncementWritten: AnnouncementFields & { readonly number: number; readonly replaces: AnnouncementId | null };
  /** Only the fields that changed; an approval of the old words is gone with it. */
  AnnouncementChanged: Partial<AnnouncementFields>;
  /** `authority` is what in the plan it was approved by, in people's own words; missing when nobody said. */
  AnnouncementApproved: { readonly approvedBy: Owner; readonly authority?: string };
  AnnouncementPublished: { readonly publishedAt: Instant };
  /** When people have been promised to hear more; null: no promise. */
  AnnouncementUpdatePromised: { readonly nextUpdateAt: Instant | null };
  AnnouncementWithdrawn: { readonly reason: string };
  AnswerWritten: { readonly question: string; readonly text: string };
  AnswerChanged: { readonly question: string; readonly text: string };
  AnswerRetired: Record<never, never>;
  AnswerReinstated: Record<never, never>;
}
