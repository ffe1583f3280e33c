import { z } from 'zod';
import { incidentKinds, incidentTypes } from '../../domain/incident/incident.ts';
import { warningWays } from '../../domain/warning/facts.ts';
import { hazards } from '../../domain/warning/hazard.ts';
import { relationReasons } from '../../domain/warning/relation.ts';
import { warningRefusals } from '../../domain/warning/refusals.ts';
import {
  certainties,
  severities,
  urgencies,
  warningLevels,
  warningStatuses,
  warningTypes,
} from '../../domain/warning/warning.ts';
import { administrators, crisisTeam, everybody } from '../allowed.ts';
import { command, operation, query } from '../define.ts';
import { id, instant, nothing, words } from '../primitives.ts';

const coordinate = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).readonly();
const key = { sender: words(300), identifier: words(300), sent: instant };

const zone = z.strictObject({
  polygons: z.array(z.array(coordinate).max(20_000).readonly()).max(200).readonly(),
  circles: z.array(z.strictObject({ centre: coordinate, radiusKm: z.number().min(0) })).max(200).readonly(),
  municipalities: z.array(words(4)).max(1_000).readonly(),
  counties: z.array(words(2)).max(1_000).readonly(),
});

const info = z.strictObject({
  language: words(40),
  event: words(300),
  senderName: words(300).nullable(),
  headline: words(2_000).nullable(),
  description: words(20_000).nullable(),
  instruction: words(20_000).nullable(),
  consequences: words(20_000).nullable(),
  urgency: z.enum(urgencies),
  severity: z.enum(severities),
  certainty: z.enum(certainties),
  level: z.enum(warningLevels),
  eventCode: words(20_000).nullable(),
  awarenessType: words(20_000).nullable(),
  onset: instant.nullable(),
  expires: instant.nullable(),
  areas: z.array(z.strictObject({ description: words(1_000), zone: z.int().min(0) })).max(50).readonly(),
});

const message = z.strictObject({
  ...key,
  status: z.enum(warningStatuses),
  type: z.enum(warningTypes),
  references: z.array(z.strictObject(key)).max(200).readonly(),
  infos: z.array(info).max(20).readonly(),
  zones: z.array(zone).max(1_000).readonly(),
});

const named = z.array(z.object({ id: z.string(), title: z.string() })).readonly();

const warningView = z.object({
  id: id('warning'),
  ...key,
  status: z.enum(warningStatuses),
  type: z.enum(warningTypes),
  receivedAt: instant,
  fileName: z.string(),
  via: z.enum(warningWays),
  level: z.enum(warningLevels),
  hazard: z.enum(hazards),
  /** When the last part of it is over; null: until it is taken away. */
  expires: instant.nullable(),
  /** In the file's own order, one per language and part. */
  infos: z.array(info.omit({ areas: true }).extend({ areas: z.array(z.string()).readonly() })).readonly(),
  relation: z.object({ kind: z.enum(['ours', 'not-ours', 'unknown']), why: z.enum(relationReasons) }),
  /** Incidents whose log has it, oldest first. */
  incidents: z
    .array(z.object({ id: id('incident'), title: z.string().nullable(), kind: z.enum(incidentKinds), startedAt: instant }))
    .readonly(),
  /** What here is made for such a thing. */
  fits: z.object({
    incidentTypes: z.array(z.enum(incidentTypes)).readonly(),
    hazardEvents: named,
    alertLists: named,
    cards: named,
  }),
});

const unreadable = [
  'warning/file-unknown', 'warning/file-broken', 'warning/file-external', 'warning/file-encoding',
  'warning/file-too-large', 'warning/field-missing', 'warning/field-wrong', 'warning/not-a-warning', 'warning/differs',
] as const;

export const warningCommands = {
  /** A message as warning.takeFile read it. The same one again answers `isNew: false`. */
  'warning.receive': command({
    input: z.strictObject({ message, fileName: words(300), via: z.enum(warningWays) }),
    output: z.object({ warningId: id('warning'), isNew: z.boolean() }),
    allowed: crisisTeam,
    refusals: ['warning/differs'],
  }),
  /** Starts an incident whose type is the warning's and whose first line names it. */
  'warning.startIncident': command({
    input: z.strictObject({ warningId: id('warning'), title: words(200).optional() }),
    output: z.object({ incidentId: id('incident') }),
    allowed: crisisTeam,
    refusals: ['warning/not-found'],
  }),
  /** Writes it in the log of an incident that runs already. */
  'warning.note': command({
    input: z.strictObject({ warningId: id('warning'), incidentId: id('incident') }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['warning/not-found', 'warning/already-tied', 'incident/not-found', 'incident/closed'],
  }),
} as const;

export const warningQueries = {
  /** The warnings that stand now, the municipality's own first, then by colour and time. Sixty days back, no further. */
  'warning.standing': query({
    input: z.strictObject({}),
    output: z.object({ warnings: z.array(warningView) }),
    allowed: everybody,
    reads: ['warning', 'municipality', 'incident', 'risk', 'card', 'alertList'],
  }),
  /** Where the standing warnings hold, to be drawn. */
  'warning.zones': query({
    input: z.strictObject({}),
    output: z.object({ zones: z.array(z.object({ warningId: id('warning'), zone })) }),
    allowed: everybody,
    reads: ['warning', 'municipality'],
  }),
} as const;

export const warningOperations = {
  /** Reads an uploaded CAP 1.2 file and takes it in: warning.receive by the host itself. */
  'warning.takeFile': operation({
    input: z.strictObject({ uploadId: id('upload'), commandId: id('command') }),
    output: z.object({ warningId: id('warning'), isNew: z.boolean() }),
    allowed: crisisTeam,
    refusals: [...unreadable, 'file/not-found', 'file/too-heavy', 'request/command-reused'],
  }),
  /** The folder that is watched for files, on the host's machine; null while none is. */
  'warning.folder': operation({
    input: z.strictObject({}),
    output: z.object({
      folder: z.string().nullable(),
      lastLookedAt: instant.nullable(),
      /** False: it was not there the last time it was looked for, as with a stick that has been taken out. */
      isThere: z.boolean(),
      /** Files that were not taken in, newest first, and why. */
      notTaken: z.array(z.object({ name: z.string(), code: z.enum([...warningRefusals, 'file/too-heavy', 'internal']), field: z.string() })),
      /** Messages taken in from there since the host started. */
      taken: z.int(),
    }),
    allowed: everybody,
    refusals: [],
  }),
  /** Watches another folder, or none. It is read and nothing else: no file in it is run, changed or moved. */
  'warning.setFolder': operation({
    input: z.strictObject({ folder: words(1_000).nullable() }),
    output: nothing,
    allowed: administrators,
    refusals: ['warning/folder-missing', 'warning/folder-inside-data'],
  }),
} as const;
