import { z } from 'zod';
import type { Right } from '../../domain/actor.ts';
import { objectActs } from '../../domain/object/history.ts';
import { foundKinds, objectKinds, objectRelations, type FoundKind } from '../../domain/object/object.ts';
import { topicOf } from '../../domain/topicOf.ts';
import { everybody } from '../allowed.ts';
import { query, type QueryDefinition } from '../define.ts';
import { id, instant, words } from '../primitives.ts';
import { activityQueries } from './activity.ts';
import { alertListQueries } from './alertList.ts';
import { announcementQueries } from './announcement.ts';
import { callDrillQueries } from './callDrill.ts';
import { callOutQueries } from './callOut.ts';
import { cardQueries } from './card.ts';
import { cardRunQueries } from './cardRun.ts';
import { contactQueries } from './contact.ts';
import { continuityQueries } from './continuity.ts';
import { controlQueries } from './control.ts';
import { decisionQueries } from './decision.ts';
import { deviationQueries } from './deviation.ts';
import { dutyQueries } from './duty.ts';
import { evaluationQueries } from './evaluation.ts';
import { exerciseQueries } from './exercise.ts';
import { goalQueries } from './goal.ts';
import { handlingQueries } from './handling.ts';
import { incidentQueries } from './incident.ts';
import { inspectionQueries } from './inspection.ts';
import { learningPointQueries } from './learningPoint.ts';
import { logQueries } from './log.ts';
import { measureQueries } from './measure.ts';
import { noticeQueries } from './notice.ts';
import { numberRoundQueries } from './numberRound.ts';
import { planQueries } from './plan.ts';
import { resourceQueries } from './resource.ts';
import { riskFlagQueries } from './riskFlag.ts';
import { riskMeetingQueries } from './riskMeeting.ts';
import { riskQueries } from './risk.ts';
import { roleQueries } from './role.ts';
import { smallIncidentQueries } from './smallIncident.ts';
import { taskQueries } from './task.ts';
import { trainingQueries } from './training.ts';
import { unownedTaskQueries } from './unownedTask.ts';
import { upwardQueries } from './upward.ts';

/** The query each kind is read by otherwise: who may not ask it, finds none of them here either. */
const readBy: Readonly<Record<FoundKind, Pick<QueryDefinition, 'allowed'>>> = {
  contact: contactQueries['contact.all'],
  role: roleQueries['role.all'],
  duty: dutyQueries['duty.all'],
  alertList: alertListQueries['alertList.all'],
  callDrill: callDrillQueries['callDrill.all'],
  numberRound: numberRoundQueries['numberRound.all'],
  card: cardQueries['card.all'],
  plan: planQueries['plan.all'],
  hazardEvent: riskQueries['risk.events'],
  branch: riskQueries['risk.event'],
  barrier: riskQueries['risk.event'],
  measure: measureQueries['measure.all'],
  riskMeeting: riskMeetingQueries['riskMeeting.all'],
  stressor: riskQueries['risk.gaps'],
  continuityNode: continuityQueries['continuity.graph'],
  resource: resourceQueries['resource.find'],
  incident: incidentQueries['incident.all'],
  smallIncident: smallIncidentQueries['smallIncident.all'],
  decision: decisionQueries['decision.all'],
  goal: goalQueries['goal.all'],
  task: taskQueries['task.all'],
  announcement: announcementQueries['announcement.all'],
  callOut: callOutQueries['callOut.ofIncident'],
  cardRun: cardRunQueries['cardRun.ofIncident'],
  deviation: deviationQueries['deviation.all'],
  evaluation: evaluationQueries['evaluation.all'],
  finding: evaluationQueries['evaluation.one'],
  learningPoint: learningPointQueries['learningPoint.all'],
  inspectionFinding: inspectionQueries['inspection.findings'],
  activity: activityQueries['calendar.all'],
  exercise: exerciseQueries['exercise.all'],
  training: trainingQueries['training.standing'],
  upwardItem: upwardQueries['upward.all'],
  unownedTask: unownedTaskQueries['unownedTask.all'],
  controlNode: controlQueries['control.structure'],
  noticeRule: noticeQueries['noticeRule.all'],
  checklist: handlingQueries['handlingChecklist.all'],
  riskFlag: riskFlagQueries['riskFlag.all'],
  logEntry: logQueries['log.search'],
};

/** Whether somebody with these rights may see that there is such a thing at all. */
export function maySee(kind: FoundKind, rights: readonly Right[]): boolean {
  return readBy[kind].allowed.some((right) => rights.includes(right));
}

/** Any object, as a list shows it and a link leads to it. */
const objectView = {
  kind: z.enum(objectKinds),
  id: z.string(),
  /** As people wrote it; empty for an incident nobody has given a title. */
  name: z.string(),
  /** What stands beside it: a position, a number, a day or (of an incident) when it started. */
  detail: z.string(),
  /** What it is opened in – an incident, an event, a person, a day, a step; null when it has a place of its own. */
  within: z.string().nullable(),
  /** No longer in use, closed or withdrawn. */
  isPast: z.boolean(),
};

/** Ids have become names; codes, days and moments are put into words by the screen. */
const fieldValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]);

/** Everything that is searched may have changed with any fact. */
const everything = [...new Set(Object.values(topicOf))];

export const objectQueries = {
  /**
   * Everything that holds all the words typed, each as a beginning: what is called so first, then what says so, then
   * names that hold a word inside them or are spelt otherwise. One group per kind, in the order of foundKinds.
   */
  'object.search': query({
    input: z.strictObject({
      text: words(200),
      kind: z.enum(foundKinds).optional(),
      /** Per kind. */
      limit: z.int().min(1).max(100).default(5),
    }),
    output: z.object({
      /** As it was asked, so that an answer can be told from the one before it. */
      text: z.string(),
      groups: z.array(
        z.object({
          kind: z.enum(foundKinds),
          total: z.int(),
          hits: z.array(
            z.object({
              ...objectView,
              kind: z.enum(foundKinds),
              /** Where the words stand, when not in the name; empty otherwise. */
              excerpt: z.array(z.object({ text: z.string(), isHit: z.boolean() })),
            }),
          ),
        }),
      ),
    }),
    allowed: everybody,
    reads: everything,
  }),
  /** Who changed what, when, and from what: newest first, out of the journal itself. */
  'object.history': query({
    input: z.strictObject({ kind: z.enum(objectKinds), id: words(64), limit: z.int().min(1).max(500).default(100) }),
    output: z.object({
      entries: z.array(
        z.object({
          at: instant,
          by: z.object({ person: id('contact').nullable(), name: z.string().nullable(), initials: z.string() }),
          act: z.enum(objectActs),
          /** What of it, when the act was about a part: a cause or a barrier of an event, by what it is called now. */
          of: z.object({ kind: z.enum(objectKinds), name: z.string() }).nullable(),
          /** What it said has been lawfully erased; that it was said stands. */
          isErased: z.boolean(),
          changes: z.array(
            z.object({
              field: z.string(),
              /** Which of several, in people's own words: a heading, a pause point. */
              part: z.string().nullable(),
              from: fieldValue,
              to: fieldValue,
            }),
          ),
        }),
      ),
      total: z.int(),
    }),
    allowed: everybody,
    reads: everything,
  }),
  /** Everything that points at an object and everything it points at, in the order of objectKinds, the past last (S1-03). */
  'object.links': query({
    input: z.strictObject({ kind: z.enum(objectKinds), id: words(64) }),
    output: z.object({
      links: z.array(
        z.object({
          ...objectView,
          relation: z.enum(objectRelations),
          /** `to`: the object asked about points there. */
          direction: z.enum(['to', 'from']),
        }),
      ),
    }),
    allowed: everybody,
    reads: everything,
  }),
} as const;
