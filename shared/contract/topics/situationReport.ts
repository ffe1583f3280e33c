import { z } from 'zod';
import { MAX_REPORT_CHARACTERS } from '../../domain/situationReport/situationReport.ts';
import { crisisTeam, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { id, instant, nothing, words } from '../primitives.ts';

export const situationReportView = z.object({
  id: id('situationReport'),
  /** Among the incident's reports, from 1. */
  number: z.int(),
  to: z.string(),
  channel: z.string(),
  text: z.string(),
  sentAt: instant,
  readBack: z.object({ by: z.string(), at: instant }).nullable(),
  withdrawn: z.object({ reason: z.string(), at: instant }).nullable(),
});

const found = ['situationReport/not-found', 'situationReport/withdrawn', 'incident/not-found', 'incident/closed'] as const;

export const situationReportCommands = {
  /** Somebody has sent it: Beredt keeps the words and says so in the log; it sends nothing by itself. */
  'situationReport.send': command({
    input: z.strictObject({
      incidentId: id('incident'),
      to: words(200),
      channel: words(200),
      text: words(MAX_REPORT_CHARACTERS),
      sentAt: instant.optional(),
    }),
    output: z.object({ reportId: id('situationReport'), number: z.int() }),
    allowed: crisisTeam,
    refusals: [
      'situationReport/text-empty', 'situationReport/to-missing', 'situationReport/channel-missing',
      'incident/not-found', 'incident/closed',
    ],
  }),
  /** Read over radio or telephone, and repeated by whoever took it down. */
  'situationReport.confirmReadBack': command({
    input: z.strictObject({ reportId: id('situationReport'), by: words(200) }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['situationReport/reader-missing', 'situationReport/already-read-back', ...found],
  }),
  'situationReport.withdraw': command({
    input: z.strictObject({ reportId: id('situationReport'), reason: words(1000) }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['situationReport/reason-missing', ...found],
  }),
} as const;

export const situationReportQueries = {
  /** Every report that has been sent, oldest first. */
  'situationReport.all': query({
    input: z.strictObject({ incidentId: id('incident') }),
    output: z.object({ reports: z.array(situationReportView) }),
    allowed: everybody,
    reads: ['situationReport'],
  }),
} as const;
