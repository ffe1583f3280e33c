import { z } from 'zod';
import type { Right } from '../../domain/actor.ts';
import { careAnswers, careItems, readyPurposes, standings } from '../../domain/staffCare/staffCare.ts';
import { coordinators, everybody, leaders } from '../allowed.ts';
import { command, query } from '../define.ts';
import { id, instant, nothing } from '../primitives.ts';

/** Who follows the staff up. The log keeper does not need to know who reacted, and is not shown it. */
const carers: readonly Right[] = ['leader', 'coordinator'];

const person = z.object({ id: id('contact'), name: z.string().nullable(), initials: z.string() });
const involvedInput = { involvedId: id('involved') };

const involvedView = z.object({
  id: id('involved'),
  person,
  standing: z.enum(standings),
  /** Strong reactions: neither a new task nor home alone until a leader has confirmed. */
  shielded: z.boolean(),
  ready: z.object({ task: person.nullable(), home: person.nullable() }),
  wentHome: z.enum(['alone', 'accompanied']).nullable(),
  /** Answers by item; an item that is not here has not been offered. */
  care: z.partialRecord(z.enum(careItems), z.object({ answer: z.enum(careAnswers), at: instant })),
});

export const staffCareCommands = {
  'staffCare.involve': command({
    input: z.strictObject({ incidentId: id('incident'), person: id('contact'), standing: z.enum(standings) }),
    output: z.object({ involvedId: id('involved') }),
    allowed: carers,
    refusals: ['incident/not-found', 'contact/not-found', 'staffCare/already-involved'],
  }),
  'staffCare.setStanding': command({
    input: z.strictObject({ ...involvedInput, standing: z.enum(standings) }),
    output: nothing,
    allowed: carers,
    refusals: ['staffCare/not-found', 'staffCare/nothing-changed'],
  }),
  /** Off the list, or on it again. */
  'staffCare.setInvolved': command({
    input: z.strictObject({ ...involvedInput, isInvolved: z.boolean() }),
    output: nothing,
    allowed: carers,
    refusals: ['staffCare/not-found', 'staffCare/nothing-changed'],
  }),
  /** Its own inverse: the answer before, or null. */
  'staffCare.answer': command({
    input: z.strictObject({ ...involvedInput, item: z.enum(careItems), answer: z.enum(careAnswers).nullable() }),
    output: nothing,
    allowed: carers,
    refusals: ['staffCare/not-found', 'staffCare/informed-only'],
  }),
  /** Lifted by a leader's confirmation alone, so that a slip of the hand never lifts it. */
  'staffCare.shield': command({
    input: z.strictObject({ ...involvedInput }),
    output: nothing,
    allowed: carers,
    refusals: ['staffCare/not-found', 'staffCare/nothing-changed'],
  }),
  'staffCare.setReadiness': command({
    input: z.strictObject({ ...involvedInput, purpose: z.enum(readyPurposes), isReady: z.boolean() }),
    output: nothing,
    allowed: leaders,
    refusals: [
      'staffCare/not-found', 'staffCare/nothing-changed', 'staffCare/not-shielded', 'staffCare/leader-unnamed',
      'staffCare/own-confirmation', 'incident/not-found', 'incident/closed',
    ],
  }),
  'staffCare.sendHome': command({
    input: z.strictObject({ ...involvedInput, how: z.enum(['alone', 'accompanied']).nullable() }),
    output: nothing,
    allowed: carers,
    refusals: ['staffCare/not-found', 'staffCare/nothing-changed', 'staffCare/not-alone'],
  }),
  'peerSupport.name': command({
    input: z.strictObject({ contacts: z.array(id('contact')).max(100) }),
    output: nothing,
    allowed: coordinators,
    refusals: ['contact/not-found'],
  }),
} as const;

export const staffCareQueries = {
  /** Those on the list, by name, each with the acute-phase list. */
  'staffCare.ofIncident': query({
    input: z.strictObject({ incidentId: id('incident') }),
    output: z.object({ involved: z.array(involvedView) }),
    allowed: carers,
    reads: ['staffCare', 'contact'],
  }),
  /** Whom anybody can call for peer support. That it was asked, or by whom, is kept nowhere. */
  'peerSupport.contacts': query({
    input: z.strictObject({}),
    output: z.object({
      contacts: z.array(
        person.extend({
          position: z.string().nullable(),
          mobile: z.string().nullable(),
          phone: z.string().nullable(),
          languages: z.array(z.string()).readonly(),
        }),
      ),
    }),
    allowed: everybody,
    reads: ['staffCare', 'contact'],
  }),
} as const;
