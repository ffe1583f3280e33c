import { z } from 'zod';
import { messageEnds, tryResults } from '../../domain/gateway/delivery.ts';
import { channels } from '../../domain/gateway/gateway.ts';
import { administrators, crisisTeam, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { id, instant, nothing, words } from '../primitives.ts';

const message = z.object({
  messageId: id('message'),
  /** The rows of the call sheet it stands for. */
  memberIds: z.array(id('callOutMember')),
  name: z.string().nullable(),
  to: z.string(),
  /** `trying`: on its way, or the host ended while it was. `waits`: to be tried again at `nextAt`. */
  state: z.enum(['queued', 'trying', 'waits', ...messageEnds]),
  nextAt: instant.nullable(),
  /** Every try, oldest first. */
  tries: z.array(
    z.object({
      at: instant,
      /** Null while nothing has been answered. */
      result: z.enum(tryResults).nullable(),
      status: z.int().nullable(),
      reference: z.string().nullable(),
    }),
  ),
});

export const sendingView = z.object({
  id: id('sending'),
  channel: z.enum(channels),
  text: z.string(),
  callOutId: id('callOut').nullable(),
  queuedAt: instant,
  by: z.object({ person: id('contact').nullable(), initials: z.string() }),
  stoppedAt: instant.nullable(),
  settledAt: instant.nullable(),
  messages: z.array(message),
});

export const sendingCommands = {
  /** Queues a text for rows of a call sheet; those without an address are left out and are rung. */
  'sending.toCallOut': command({
    input: z.strictObject({
      callOutId: id('callOut'),
      channel: z.enum(channels),
      text: words(2_500),
      subject: words(200).optional(),
      memberIds: z.array(id('callOutMember')).max(500),
    }),
    output: z.object({ sendingId: id('sending'), recipients: z.int() }),
    allowed: crisisTeam,
    refusals: [
      'callOut/not-found', 'callOut/withdrawn', 'incident/not-found', 'incident/closed', 'sending/off', 'sending/exercise',
      'sending/example', 'sending/text-empty', 'sending/text-too-long', 'sending/nobody',
    ],
  }),
  /** What has not been taken by the service is not tried any more. */
  'sending.stop': command({
    input: z.strictObject({ sendingId: id('sending') }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['sending/not-found', 'sending/ended'],
  }),
} as const;

export const sendingQueries = {
  /** What has been sent in an incident, newest first. */
  'sending.ofIncident': query({
    input: z.strictObject({ incidentId: id('incident') }),
    output: z.object({ sendings: z.array(sendingView) }),
    allowed: everybody,
    reads: ['sending', 'contact'],
  }),
  /** The rows of a call sheet that can be sent to on a channel. */
  'sending.reachable': query({
    input: z.strictObject({ callOutId: id('callOut'), channel: z.enum(channels) }),
    output: z.object({ memberIds: z.array(id('callOutMember')) }),
    allowed: everybody,
    reads: ['callOut', 'contact'],
  }),
  /** The delivery log: the newest sendings of all, tests too. */
  'sending.latest': query({
    input: z.strictObject({ limit: z.int().min(1).max(100).default(20) }),
    output: z.object({ sendings: z.array(sendingView) }),
    allowed: administrators,
    reads: ['sending', 'contact'],
  }),
} as const;
