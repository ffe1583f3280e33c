import { z } from 'zod';
import { helperKinds } from '../../domain/helper/helper.ts';
import { resourceFlags, resourceKinds, resourceShows, trusts } from '../../domain/resource/resource.ts';
import { coordinators, crisisTeam, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { day, id, nothing, words } from '../primitives.ts';
import { ownerInput, ownerView } from './picture.ts';

const resourceId = id('resource');
const contactId = id('contact');

const fields = {
  kind: z.enum(resourceKinds),
  name: words(200),
  party: z.enum(helperKinds).nullable(),
  owner: ownerInput.nullable(),
  place: words(300),
  contact: ownerInput.nullable(),
  capacity: words(500),
  endsOn: day.nullable(),
  note: words(2_000),
};
const { kind, name, ...rest } = fields;

/** What is found among people: whom one may ask for what they can do or speak. */
const personView = z.object({
  id: contactId,
  name: z.string(),
  position: z.string().nullable(),
  organisation: z.string().nullable(),
  competences: z.array(z.string()).readonly(),
  languages: z.array(z.string()).readonly(),
  number: z.string().nullable(),
  /** The day the number was last known to work, and how far that may be relied on. */
  verifiedOn: day.nullable(),
  trust: z.enum(trusts),
});

const resourceView = z.object({
  id: resourceId,
  ...fields,
  owner: ownerView.nullable(),
  contact: ownerView.nullable(),
  /** The number of the contact, where it stands in the register. */
  number: z.string().nullable(),
  verifiedOn: day.nullable(),
  trust: z.enum(trusts),
  flags: z.array(z.enum(resourceFlags)).readonly(),
  removed: z.boolean(),
});

const twins = ['resource/name-empty', 'resource/already-there'] as const;

export const resourceCommands = {
  'resource.add': command({
    input: z.strictObject({ kind, name, ...z.strictObject(rest).partial().shape }),
    output: z.object({ resourceId }),
    allowed: coordinators,
    refusals: twins,
  }),
  'resource.change': command({
    input: z.strictObject({ resourceId, ...z.strictObject(fields).partial().shape }),
    output: z.object({ was: z.strictObject(fields).partial() }),
    allowed: coordinators,
    refusals: [...twins, 'resource/not-found', 'resource/nothing-changed'],
  }),
  /** It is there and as it is written, as of this day; null takes the word back. Answers what was said before. */
  'resource.verify': command({
    input: z.strictObject({ resourceId, verifiedOn: day.nullable() }),
    output: z.object({ was: day.nullable() }),
    allowed: [...coordinators, 'logKeeper', 'leader'],
    refusals: ['resource/not-found', 'resource/verified-in-future'],
  }),
  'resource.remove': command({
    input: z.strictObject({ resourceId }),
    output: nothing,
    allowed: coordinators,
    refusals: ['resource/not-found'],
  }),
  /** The inverse of resource.remove. */
  'resource.restore': command({
    input: z.strictObject({ resourceId }),
    output: nothing,
    allowed: coordinators,
    refusals: ['resource/not-found', 'resource/not-removed', 'resource/already-there'],
  }),
  /**
   * Asked for in an incident: one line in the log. An agreement or a partner is followed up among the helpers besides,
   * and helper.undo takes it back; else log.withdrawEntry does.
   */
  'resource.ask': command({
    input: z.strictObject({
      incidentId: id('incident'),
      asked: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('resource'), id: resourceId }),
        z.strictObject({ kind: z.literal('contact'), id: contactId }),
      ]),
      purpose: words(500).default(''),
    }),
    output: z.object({ entryId: id('logEntry').nullable(), helperId: id('helper').nullable() }),
    allowed: crisisTeam,
    refusals: ['resource/not-found', 'incident/not-found', 'incident/closed'],
  }),
} as const;

export const resourceQueries = {
  /**
   * The register as one types: every word must occur somewhere. People are those with a competence or a language written
   * on them, and with words anybody in whom they occur; `limit` is of them, `peopleFound` how many there were.
   */
  'resource.find': query({
    input: z.strictObject({
      text: words(200).default(''),
      show: z.enum(resourceShows).default('all'),
      limit: z.int().min(1).max(500).default(50),
    }),
    output: z.object({
      today: day,
      /** How long what was verified holds, in months. */
      holdsMonths: z.int(),
      resources: z.array(resourceView),
      people: z.array(personView),
      peopleFound: z.int(),
      /** How many there are in the register, whatever is looked for, and how many of them must be put right. */
      total: z.int(),
      attention: z.int(),
    }),
    allowed: everybody,
    reads: ['resource', 'contact', 'role', 'readiness'],
  }),
} as const;
