import { z } from 'zod';
import { vulnerabilities } from '../../domain/exposed/exposed.ts';
import { crisisTeam, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { id, nothing, words } from '../primitives.ts';

const people = z.int().min(0).max(1_000_000);
const fields = {
  name: words(200),
  size: people.nullable(),
  ages: words(100),
  vulnerability: z.enum(vulnerabilities),
  note: words(1000),
  followed: people,
};
const said = z.strictObject(fields).partial().shape;
const groupId = id('exposedGroup');
const open = ['incident/not-found', 'incident/closed'] as const;

export const exposedCommands = {
  /** A group of people who may have been struck; its name is enough. */
  'exposed.note': command({
    input: z.strictObject({ ...said, incidentId: id('incident'), name: fields.name }),
    output: z.object({ groupId }),
    allowed: crisisTeam,
    refusals: ['exposed/name-empty', 'exposed/more-than-all', ...open],
  }),
  /** Any of its fields. `was` puts back what was changed. */
  'exposed.change': command({
    input: z.strictObject({ ...said, groupId }),
    output: z.object({ was: z.strictObject(fields).partial() }),
    allowed: crisisTeam,
    refusals: ['exposed/not-found', 'exposed/name-empty', 'exposed/more-than-all', 'exposed/nothing-changed', ...open],
  }),
  'exposed.withdraw': command({
    input: z.strictObject({ groupId }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['exposed/not-found', ...open],
  }),
  /** The inverse of exposed.withdraw. */
  'exposed.restore': command({
    input: z.strictObject({ groupId }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['exposed/not-found', ...open],
  }),
} as const;

export const exposedQueries = {
  /** The groups of an incident, the most vulnerable first, then the largest. */
  'exposed.all': query({
    input: z.strictObject({ incidentId: id('incident') }),
    output: z.object({ groups: z.array(z.object({ id: groupId, ...fields })) }),
    allowed: everybody,
    reads: ['exposed'],
  }),
} as const;
