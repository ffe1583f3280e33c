import { z } from 'zod';
import { MAX_SHEETS } from '../../domain/paper/paper.ts';
import { roundSheets } from '../../domain/numberRound/numberRound.ts';
import { everybody } from '../allowed.ts';
import { operation } from '../define.ts';
import { id, nothing, words } from '../primitives.ts';

/** The languages a document can be made in. */
export const documentLanguages = ['nb', 'nn', 'en'] as const;

const how = {
  language: z.enum(documentLanguages),
  /** False: roles instead of names (S2-04). */
  withNames: z.boolean(),
};

/**
 * Reports and the log as files. A document is made whole, held in memory for the seat that ordered it, fetched in
 * chunks and let go; nothing is written to the host's disk.
 */
export const documentOperations = {
  'document.make': operation({
    input: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('evaluation-report'),
        format: z.enum(['docx', 'pdf']),
        evaluationId: id('evaluation'),
        ...how,
      }),
      /** Every decision with its reasons, and the minutes of every meeting. */
      z.strictObject({ kind: z.literal('record'), format: z.enum(['docx', 'pdf']), incidentId: id('incident'), ...how }),
      /** The map as a sheet of paper, or as GeoJSON for another map program. */
      z.strictObject({ kind: z.literal('map'), format: z.enum(['pdf', 'geojson']), incidentId: id('incident'), ...how }),
      /** In the very words it was sent with. */
      z.strictObject({
        kind: z.literal('situation-report'),
        format: z.enum(['docx', 'pdf']),
        incidentId: id('incident'),
        reportId: id('situationReport'),
        ...how,
      }),
      /** A plan in one version; what is not in force says so on every page. */
      z.strictObject({ kind: z.literal('plan'), format: z.enum(['docx', 'pdf']), planId: id('plan'), version: z.int(), ...how }),
      /** The black-start kit: everything that must be on paper, with blank numbered log sheets. Remembered as printed. */
      z.strictObject({ kind: z.literal('pack'), format: z.literal('pdf'), sheets: z.int().min(0).max(MAX_SHEETS), ...how }),
      /** What an inspection asks for: criteria, answers, findings, training, plans and the year. */
      z.strictObject({ kind: z.literal('inspection'), format: z.enum(['docx', 'pdf', 'xlsx']), ...how }),
      /** The sheet on which people confirm their numbers, a page per unit or per person. */
      z.strictObject({
        kind: z.literal('number-round'),
        format: z.enum(['docx', 'pdf']),
        roundId: id('numberRound'),
        by: z.enum(roundSheets),
        /** True: those who have not answered alone. */
        openOnly: z.boolean(),
        ...how,
      }),
      /** The same as a draft for a mail program, to one person or to everybody of a unit who has not answered. */
      z.strictObject({
        kind: z.literal('number-round-mail'),
        format: z.literal('eml'),
        roundId: id('numberRound'),
        to: z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('person'), contactId: id('contact') }),
          z.strictObject({ kind: z.literal('unit'), group: words(10_000) }),
        ]),
        ...how,
      }),
      /** What came of a call drill, marked as an exercise. */
      z.strictObject({ kind: z.literal('call-drill'), format: z.enum(['docx', 'pdf']), drillId: id('callDrill'), ...how }),
      /** The coming dates, for any calendar program. */
      z.strictObject({ kind: z.literal('calendar'), format: z.literal('ics'), ...how }),
      z.strictObject({ kind: z.literal('log'), format: z.enum(['pdf', 'xlsx']), incidentId: id('incident'), ...how }),
    ]),
    output: z.object({
      documentId: id('document'),
      /** What to call the file; an exercise says so first. */
      fileName: z.string(),
      mimeType: z.string(),
      sizeBytes: z.int(),
    }),
    allowed: everybody,
    refusals: [
      'access/locked', 'plan/not-found', 'numberRound/not-found', 'numberRound/nobody', 'callDrill/not-found', 'evaluation/not-found', 'situationReport/not-found', 'incident/not-found', 'document/no-pdf-printer', 'paper/printed-meanwhile', 'document/pdf-failed', 'document/too-heavy',
    ],
  }),
  /** The piece that begins at `at`; fewer bytes than a whole chunk means that it was the last. */
  'document.chunk': operation({
    input: z.strictObject({ documentId: id('document'), at: z.int().min(0) }),
    output: z.object({ base64: z.base64() }),
    allowed: everybody,
    refusals: ['access/locked', 'document/not-found'],
  }),
  'document.drop': operation({
    input: z.strictObject({ documentId: id('document') }),
    output: nothing,
    allowed: everybody,
    refusals: [],
  }),
} as const;
