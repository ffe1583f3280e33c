import { z } from 'zod';
import { riskFlagNeeds, riskFlagSubjects, sharingGrounds } from '../../domain/riskFlag/riskFlag.ts';
import { coordinators, crisisTeam, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { day, id, instant, nothing, words } from '../primitives.ts';

const riskFlagId = id('riskFlag');
const sharers = [...crisisTeam, 'administrator'] as const;
const open = ['riskFlag/not-found', 'riskFlag/ended'] as const;
const roles = z.array(id('role')).max(20).readonly();
const content = {
  needs: z.array(z.enum(riskFlagNeeds)).readonly(),
  sector: z.string(),
  ground: z.enum(sharingGrounds),
  authority: z.string(),
};

export const riskFlagCommands = {
  'riskFlag.raise': command({
    input: z.strictObject({
      subject: z.enum(riskFlagSubjects),
      label: words(200),
      needs: z.array(z.enum(riskFlagNeeds)).max(riskFlagNeeds.length).readonly(),
      sector: words(200).default(''),
      ground: z.enum(sharingGrounds),
      authority: words(500),
      sharedWith: roles,
      until: day,
    }),
    output: z.object({ riskFlagId }),
    allowed: sharers,
    refusals: [
      'riskFlag/label-empty', 'riskFlag/identity-number', 'riskFlag/needs-empty', 'riskFlag/authority-empty',
      'riskFlag/roles-empty', 'riskFlag/until-passed', 'riskFlag/nameless', 'role/not-found',
    ],
  }),
  /** A command, because each view is a fact: what the flag says is answered to nobody in any other way. */
  'riskFlag.open': command({
    input: z.strictObject({ riskFlagId, purpose: words(500) }),
    output: z.object(content),
    allowed: everybody,
    refusals: [...open, 'riskFlag/nameless', 'riskFlag/not-shared-with-you', 'riskFlag/purpose-missing', 'riskFlag/identity-number'],
  }),
  'riskFlag.share': command({
    input: z.strictObject({ riskFlagId, sharedWith: roles }),
    output: z.object({ was: roles }),
    allowed: sharers,
    refusals: [...open, 'riskFlag/roles-empty', 'riskFlag/nothing-changed', 'role/not-found'],
  }),
  'riskFlag.prolong': command({
    input: z.strictObject({ riskFlagId, until: day }),
    output: z.object({ was: day }),
    allowed: sharers,
    refusals: [...open, 'riskFlag/until-passed', 'riskFlag/nothing-changed'],
  }),
  'riskFlag.end': command({
    input: z.strictObject({ riskFlagId, reason: words(500) }),
    output: nothing,
    allowed: sharers,
    refusals: [...open, 'riskFlag/reason-missing', 'riskFlag/identity-number'],
  }),
  /** The inverse of riskFlag.end. */
  'riskFlag.reinstate': command({
    input: z.strictObject({ riskFlagId }),
    output: nothing,
    allowed: sharers,
    refusals: ['riskFlag/not-found', 'riskFlag/not-ended'],
  }),
} as const;

export const riskFlagQueries = {
  /** That a flag stands, where, for whom and how long; never what it says. */
  'riskFlag.all': query({
    input: z.strictObject({ text: words(200).default(''), ended: z.boolean().default(false) }),
    output: z.object({
      flags: z.array(
        z.object({
          id: riskFlagId,
          subject: z.enum(riskFlagSubjects),
          label: z.string(),
          until: day,
          hasPassed: z.boolean(),
          ended: z.boolean(),
          sharedWith: z.array(z.object({ id: id('role'), title: z.string() })),
          /** Everybody who may open it now. */
          readers: z.array(id('contact')),
          views: z.int(),
        }),
      ),
    }),
    allowed: crisisTeam,
    reads: ['riskFlag', 'role', 'contact'],
  }),
  /** Who has opened a flag, in which role, when and why: newest first. */
  'riskFlag.views': query({
    input: z.strictObject({ riskFlagId }),
    output: z.object({
      views: z.array(
        z.object({
          at: instant,
          name: z.string().nullable(),
          role: z.string().nullable(),
          purpose: z.string(),
        }),
      ),
    }),
    allowed: [...coordinators, 'leader'],
    reads: ['riskFlag', 'contact', 'role'],
  }),
} as const;
