import { z } from 'zod';
import { MAX_DANGERS, riskGrades, verdicts } from '../../domain/quickRisk/quickRisk.ts';
import { crisisTeam, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { id, instant, nothing, words } from '../primitives.ts';
import { written } from './picture.ts';

const danger = {
  what: words(1000),
  likelihood: z.enum(riskGrades),
  severity: z.enum(riskGrades),
  /** Empty: nothing is done about it. */
  measure: words(1000),
};

const quickRiskView = z.object({
  id: id('quickRisk'),
  about: z.string(),
  dangers: z.array(z.object({ ...danger, risk: z.enum(riskGrades) })),
  verdict: z.enum(verdicts),
  assessedAt: instant,
  by: written.shape.by,
  decisionId: id('decision').nullable(),
  withdrawn: z.boolean(),
});

const open = ['incident/not-found', 'incident/closed'] as const;

export const quickRiskCommands = {
  /** A short risk assessment; with `decision` it is recorded as a decision, which then is its line in the log. */
  'quickRisk.assess': command({
    input: z.strictObject({
      incidentId: id('incident'),
      about: words(1000),
      dangers: z.array(z.strictObject(danger)).max(MAX_DANGERS),
      verdict: z.enum(verdicts),
      decision: z
        .strictObject({ what: words(2000), because: words(2000).optional(), authority: words(500).optional() })
        .optional(),
    }),
    output: z.object({ quickRiskId: id('quickRisk'), decisionId: id('decision').nullable() }),
    allowed: crisisTeam,
    refusals: ['quickRisk/about-empty', 'quickRisk/no-danger', 'quickRisk/no-measure', 'decision/text-empty', ...open],
  }),
  'quickRisk.withdraw': command({
    input: z.strictObject({ quickRiskId: id('quickRisk') }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['quickRisk/not-found', 'quickRisk/withdrawn', ...open],
  }),
} as const;

export const quickRiskQueries = {
  /** The assessments of an incident, newest first. */
  'quickRisk.all': query({
    input: z.strictObject({ incidentId: id('incident') }),
    output: z.object({ quickRisks: z.array(quickRiskView) }),
    allowed: everybody,
    reads: ['quickRisk', 'contact'],
  }),
} as const;
