import { z } from 'zod';
import { MAX_SHEETS, ROWS_PER_SHEET, sheetFates } from '../../domain/paper/paper.ts';
import { crisisTeam, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { id, instant, nothing, words } from '../primitives.ts';

export const paperCommands = {
  /** The lines of a sheet into the log, whole or not at all. */
  'paper.enterSheet': command({
    input: z.strictObject({
      incidentId: id('incident'),
      sheet: words(20),
      copiedBy: words(200).optional(),
      rows: z
        .array(z.strictObject({ row: z.int(), text: words(10_000), occurredAt: instant, writtenAt: instant.nullable().optional() }))
        .max(ROWS_PER_SHEET),
    }),
    output: z.object({ sheet: z.string(), entries: z.int() }),
    allowed: crisisTeam,
    refusals: [
      'paper/sheet-wrong', 'paper/rows-empty', 'paper/row-wrong', 'paper/row-twice', 'paper/text-empty', 'paper/text-too-long',
      'incident/not-found', 'incident/closed',
    ],
  }),
  'paper.accountSheet': command({
    input: z.strictObject({ sheet: words(20), fate: z.enum(sheetFates).nullable() }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['paper/sheet-wrong', 'paper/sheet-unprinted'],
  }),
} as const;

export const paperQueries = {
  /** The newest pack, what has changed since it was printed, and every sheet that has something to say. */
  'paper.state': query({
    input: z.strictObject({}),
    output: z.object({
      pack: z
        .object({ printedAt: instant, code: z.string(), firstSheet: z.string(), lastSheet: z.string(), sheets: z.int() })
        .nullable(),
      /** Changes to what the newest pack holds, per topic; empty while it is fresh. */
      changed: z.array(z.object({ topic: z.string(), count: z.int() })),
      sheets: z.array(
        z.object({
          sheet: z.string(),
          /** `missing`: a later sheet of the same pack has been copied, and nobody has said what became of this one. */
          state: z.enum(['entered', 'twice', 'missing', ...sheetFates]),
          isPrinted: z.boolean(),
          rows: z.int(),
          incident: z.object({ id: id('incident'), title: z.string().nullable() }).nullable(),
        }),
      ),
      maxSheets: z.literal(MAX_SHEETS),
    }),
    allowed: everybody,
    reads: ['paper', 'card', 'alertList', 'role', 'plan', 'contact', 'municipality', 'incident'],
  }),
} as const;
