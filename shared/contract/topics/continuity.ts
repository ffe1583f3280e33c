import { z } from 'zod';
import { continuityFlags, inputKinds, MAX_HOURS, nodeKinds } from '../../domain/continuity/continuity.ts';
import { coordinators, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { id, nothing, words } from '../primitives.ts';
import { ownerInput, ownerView } from './picture.ts';

const nodeId = id('continuityNode');
const dependenceId = id('dependence');
const alternativeId = id('alternative');
const hours = z.number().min(0).max(MAX_HOURS).nullable();

const fields = {
  name: words(200),
  sector: words(200),
  owner: ownerInput.nullable(),
  toleratedHours: hours,
  minimumStaff: words(300),
  planId: id('plan').nullable(),
  eventIds: z.array(id('hazardEvent')).max(100).readonly(),
};
const { name, ...rest } = fields;
const alternative = { text: words(500), hours };

export const continuityCommands = {
  /** A critical function, or what functions lean on. */
  'continuity.addNode': command({
    input: z.strictObject({ kind: z.enum(nodeKinds), name, ...z.strictObject(rest).partial().shape }),
    output: z.object({ nodeId }),
    allowed: coordinators,
    refusals: ['continuity/name-empty', 'continuity/already-there'],
  }),
  'continuity.changeNode': command({
    input: z.strictObject({ nodeId, ...z.strictObject(fields).partial().shape }),
    output: z.object({ was: z.strictObject(fields).partial() }),
    allowed: coordinators,
    refusals: ['continuity/name-empty', 'continuity/already-there', 'continuity/not-found', 'continuity/nothing-changed'],
  }),
  'continuity.removeNode': command({
    input: z.strictObject({ nodeId }),
    output: nothing,
    allowed: coordinators,
    refusals: ['continuity/not-found'],
  }),
  /** The inverse of continuity.removeNode: what leaned on it does again. */
  'continuity.restoreNode': command({
    input: z.strictObject({ nodeId }),
    output: nothing,
    allowed: coordinators,
    refusals: ['continuity/not-found', 'continuity/not-removed', 'continuity/already-there'],
  }),
  /**
   * The node leans on what is called that: a node that is there, else a new input of the kind, whose id is answered so
   * that taking this back can take it out too.
   */
  'continuity.addDependence': command({
    input: z.strictObject({ nodeId, name, kind: z.enum(inputKinds) }),
    output: z.object({ dependenceId, addedNodeId: nodeId.nullable() }),
    allowed: coordinators,
    refusals: ['continuity/name-empty', 'continuity/not-found', 'continuity/leans-on-itself', 'continuity/already-leans'],
  }),
  'continuity.removeDependence': command({
    input: z.strictObject({ dependenceId }),
    output: nothing,
    allowed: coordinators,
    refusals: ['continuity/not-found'],
  }),
  /** The inverse of continuity.removeDependence. */
  'continuity.restoreDependence': command({
    input: z.strictObject({ dependenceId }),
    output: nothing,
    allowed: coordinators,
    refusals: ['continuity/not-found', 'continuity/not-removed', 'continuity/already-leans'],
  }),
  'continuity.addAlternative': command({
    input: z.strictObject({ dependenceId, ...alternative }),
    output: z.object({ alternativeId }),
    allowed: coordinators,
    refusals: ['continuity/name-empty', 'continuity/not-found'],
  }),
  'continuity.changeAlternative': command({
    input: z.strictObject({ alternativeId, ...z.strictObject(alternative).partial().shape }),
    output: z.object({ was: z.strictObject(alternative).partial() }),
    allowed: coordinators,
    refusals: ['continuity/name-empty', 'continuity/not-found', 'continuity/nothing-changed'],
  }),
  'continuity.removeAlternative': command({
    input: z.strictObject({ alternativeId }),
    output: nothing,
    allowed: coordinators,
    refusals: ['continuity/not-found'],
  }),
  /** The inverse of continuity.removeAlternative. */
  'continuity.restoreAlternative': command({
    input: z.strictObject({ alternativeId }),
    output: nothing,
    allowed: coordinators,
    refusals: ['continuity/not-found', 'continuity/not-removed'],
  }),
} as const;

export const continuityQueries = {
  /**
   * Who leans on what, functions first, each in Norwegian order. What falls with what follows from it by
   * shared/domain/continuity/whatFalls.ts, which the screens ask themselves.
   */
  'continuity.graph': query({
    input: z.strictObject({}),
    output: z.object({
      nodes: z.array(
        z.object({
          id: nodeId,
          kind: z.enum(nodeKinds),
          ...fields,
          owner: ownerView.nullable(),
          plan: z.object({ title: z.string(), isInForce: z.boolean() }).nullable(),
          events: z.array(z.object({ id: id('hazardEvent'), title: z.string() })),
          /** What is missing; always empty for what functions lean on. */
          flags: z.array(z.enum(continuityFlags)).readonly(),
        }),
      ),
      dependences: z.array(
        z.object({
          id: dependenceId,
          nodeId,
          onId: nodeId,
          /** The one that lasts longest first. */
          alternatives: z.array(z.object({ id: alternativeId, text: z.string(), hours })),
        }),
      ),
    }),
    allowed: everybody,
    reads: ['continuity', 'plan', 'risk', 'contact', 'role'],
  }),
} as const;
