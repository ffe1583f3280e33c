import { z } from 'zod';
import { audiences } from '../../domain/announcement/announcement.ts';
import { crisisTeam, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { id, instant, nothing, words } from '../primitives.ts';
import { ownerInput, ownerView } from './picture.ts';

const channels = z.array(words(200)).max(20);
const text = words(5000);

const announcementView = z.object({
  id: id('announcement'),
  /** Among the incident's messages, from 1. */
  number: z.int(),
  audience: z.enum(audiences),
  text: z.string(),
  channels: z.array(z.string()).readonly(),
  replaces: id('announcement').nullable(),
  writtenAt: instant,
  approved: z.object({ by: ownerView, at: instant, authority: z.string().nullable() }).nullable(),
  publishedAt: instant.nullable(),
  /** When people have been promised to hear more. Kept when a later message to the same audience has gone out. */
  nextUpdateAt: instant.nullable(),
  withdrawn: z.object({ reason: z.string(), at: instant }).nullable(),
});

const answerView = z.object({
  id: id('answer'),
  question: z.string(),
  text: z.string(),
  changedAt: instant,
  retired: z.boolean(),
});

const open = ['incident/not-found', 'incident/closed'] as const;
const found = ['announcement/not-found', 'announcement/withdrawn', ...open] as const;

export const announcementCommands = {
  'announcement.write': command({
    input: z.strictObject({
      incidentId: id('incident'),
      audience: z.enum(audiences),
      text,
      channels: channels.optional(),
      replaces: id('announcement').optional(),
    }),
    output: z.object({ announcementId: id('announcement'), number: z.int() }),
    allowed: crisisTeam,
    refusals: ['announcement/text-empty', 'announcement/not-found', ...open],
  }),
  'announcement.change': command({
    input: z.strictObject({
      announcementId: id('announcement'),
      audience: z.enum(audiences).optional(),
      text: text.optional(),
      channels: channels.optional(),
    }),
    output: z.object({
      was: z.object({ audience: z.enum(audiences), text: z.string(), channels: z.array(z.string()).readonly() }).partial(),
    }),
    allowed: crisisTeam,
    refusals: ['announcement/published', 'announcement/text-empty', 'announcement/nothing-changed', ...found],
  }),
  /** Somebody answers for the words; whoever sits here when nobody else is named. */
  'announcement.approve': command({
    input: z.strictObject({
      announcementId: id('announcement'),
      approvedBy: ownerInput.optional(),
      authority: words(500).optional(),
    }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['announcement/published', 'announcement/approver-missing', ...found],
  }),
  /** It has gone out. Beredt sends nothing by itself: this says that somebody did, where and when. */
  'announcement.publish': command({
    input: z.strictObject({
      announcementId: id('announcement'),
      publishedAt: instant.optional(),
      nextUpdateAt: instant.nullable().optional(),
    }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['announcement/published', 'announcement/not-approved', 'announcement/channel-missing', ...found],
  }),
  /** Its own inverse: the promise before can always be given again. */
  'announcement.promiseUpdate': command({
    input: z.strictObject({ announcementId: id('announcement'), nextUpdateAt: instant.nullable() }),
    output: z.object({ was: instant.nullable() }),
    allowed: crisisTeam,
    refusals: ['announcement/not-published', 'announcement/nothing-changed', ...found],
  }),
  'announcement.withdraw': command({
    input: z.strictObject({ announcementId: id('announcement'), reason: words(1000) }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['announcement/reason-missing', ...found],
  }),
  'answer.write': command({
    input: z.strictObject({ incidentId: id('incident'), question: words(1000), text }),
    output: z.object({ answerId: id('answer') }),
    allowed: crisisTeam,
    refusals: ['announcement/question-empty', ...open],
  }),
  'answer.change': command({
    input: z.strictObject({ answerId: id('answer'), question: words(1000), text }),
    output: z.object({ was: z.object({ question: z.string(), text: z.string() }) }),
    allowed: crisisTeam,
    refusals: ['announcement/answer-not-found', 'announcement/question-empty', 'announcement/nothing-changed', ...open],
  }),
  /** Out of use, or in again. */
  'answer.retire': command({
    input: z.strictObject({ answerId: id('answer'), retired: z.boolean() }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['announcement/answer-not-found', 'announcement/nothing-changed', ...open],
  }),
} as const;

export const announcementQueries = {
  /** Every message of the incident, oldest first, and every answer in the order they were written. */
  'announcement.all': query({
    input: z.strictObject({ incidentId: id('incident') }),
    output: z.object({ announcements: z.array(announcementView), answers: z.array(answerView) }),
    allowed: everybody,
    reads: ['announcement', 'contact', 'role'],
  }),
} as const;
