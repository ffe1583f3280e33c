import { z } from 'zod';
import { alertListFits, MAX_MEMBERS } from '../../domain/alertList/alertList.ts';
import { incidentTypes, levels } from '../../domain/incident/incident.ts';
import { coordinators, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { id, instant, nothing, words } from '../primitives.ts';

const type = z.enum(incidentTypes).exclude(['unknown']).nullable();
const level = z.union(levels.map((one) => z.literal(one))).nullable();
const title = words(200);
const group = words(200).nullable();
const deputy = id('contact').nullable();

const member = z.union([
  z.strictObject({ contactId: id('contact'), roleId: z.null(), group, deputy }),
  z.strictObject({ contactId: z.null(), roleId: id('role'), group, deputy }),
]);
const members = z.array(member).max(MAX_MEMBERS);

/** A member with whom it means now. */
const memberView = z.object({
  contactId: id('contact').nullable(),
  roleId: id('role').nullable(),
  group,
  deputy,
  deputyName: z.string().nullable(),
  roleTitle: z.string().nullable(),
  /** Who would be called now; null when the list names nobody who can be. */
  person: z.object({
    id: id('contact'), name: z.string(), mobile: z.string().nullable(), phone: z.string().nullable(),
  }).nullable(),
  /** When that number was last known to work. */
  confirmedOn: z.string().nullable(),
});

export const alertListView = z.object({
  id: id('alertList'),
  /** Null: any type, the general list. */
  incidentType: type,
  /** Null: any level. */
  level,
  title: z.string(),
  members: z.array(memberView),
  /** The one to use for its type and level. False for a superseded list and for one in conflict with an older one. */
  valid: z.boolean(),
  superseded: z.boolean(),
  definedAt: instant,
  changedAt: instant,
});

const membersRefused = ['alertList/no-members', 'alertList/member-twice', 'alertList/member-unknown'] as const;

export const alertListCommands = {
  /** One valid list for each type and level: a second is refused and the other named, unless superseded here. */
  'alertList.define': command({
    input: z.strictObject({ incidentType: type, level, title, members, supersedes: id('alertList').optional() }),
    output: z.object({ listId: id('alertList') }),
    allowed: coordinators,
    refusals: [...membersRefused, 'alertList/title-empty', 'alertList/already-valid', 'alertList/not-found'],
  }),
  'alertList.change': command({
    input: z.strictObject({ listId: id('alertList'), title: title.optional(), members: members.optional() }),
    output: z.object({ was: z.object({ title: z.string(), members: z.array(member).readonly() }) }),
    allowed: coordinators,
    refusals: [
      ...membersRefused, 'alertList/title-empty', 'alertList/not-found', 'alertList/superseded',
      'alertList/nothing-changed',
    ],
  }),
  'alertList.supersede': command({
    input: z.strictObject({ listId: id('alertList') }),
    output: nothing,
    allowed: coordinators,
    refusals: ['alertList/not-found', 'alertList/superseded'],
  }),
  'alertList.reinstate': command({
    input: z.strictObject({ listId: id('alertList') }),
    output: nothing,
    allowed: coordinators,
    refusals: ['alertList/not-found', 'alertList/not-superseded', 'alertList/already-valid'],
  }),
} as const;

export const alertListQueries = {
  'alertList.all': query({
    input: z.strictObject({ superseded: z.boolean().default(false) }),
    output: z.object({ lists: z.array(alertListView) }),
    allowed: everybody,
    reads: ['alertList', 'contact', 'role'],
  }),
  /** The one valid list for an incident, and how close it lies: type and level, type, level, or the general one. */
  'alertList.forIncident': query({
    input: z.strictObject({ incidentId: id('incident') }),
    output: z.object({ list: alertListView.nullable(), fit: z.enum(alertListFits).nullable() }),
    allowed: everybody,
    reads: ['alertList', 'contact', 'role', 'incident'],
  }),
} as const;
