import { asId, type Id } from '../../kernel/ids.ts';
import { instantOf, unixMsOf } from '../../kernel/time.ts';
import type { CardContent, KnownCard } from '../card/card.ts';
import { decided, fact, refused, type Decision, type Moment, type NewFact } from '../fact.ts';
import { openIncident } from '../incident/decide.ts';
import type { IncidentId, KnownIncident } from '../incident/incident.ts';
import { logFact, type KnownLog } from '../log/logFact.ts';
import type { KnownNotice } from '../notice/notice.ts';
import type { Owner } from '../owner.ts';
import type { RoleId } from '../role/role.ts';
import { shieldedOwner, type Shielding } from '../staffCare/staffCare.ts';
import { isUnfinished } from '../task/task.ts';
import type { Task } from '../task/tasksOf.ts';
import { stepPlaces, type CardRunId, type KnownCardRun } from './cardRun.ts';

export const centreRefusals = ['centre/no-card', 'centre/already-open', 'centre/not-open'] as const;
type Code = (typeof centreRefusals)[number] | 'incident/not-found' | 'incident/closed';

/** The team must know within a quarter of an hour that the centre is being opened. */
const TELL_TEAM_WITHIN_MS = 15 * 60_000;

interface KnownGround {
  readonly incident: KnownIncident | null;
  readonly log: KnownLog;
  readonly tasks: readonly Task[];
}

/** Who runs the centre and calls the crisis team: the role that answers for most of its card. */
function teamOf(content: CardContent): RoleId | null {
  const counts = new Map<RoleId, number>();
  for (const { step } of stepPlaces(content)) counts.set(step.role, (counts.get(step.role) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

/** A notice of the centre stands in no row of the matrix; it is found again by the run that brought it. */
const noticeRuleOf = (runId: CardRunId): Id<'noticeRule'> => asId(runId);

/**
 * Opens the next-of-kin centre in one act (S0-12): its card, a task for each step before the first pause (premises,
 * staffing, food …) with the role that answers for it, and a notice to the crisis team. One line in the log.
 */
export function openCentre(
  input: { readonly incidentId: IncidentId },
  known: KnownGround & {
    readonly card: KnownCard | null;
    readonly running: CardRunId | null;
    readonly shielding: Shielding;
    readonly titles: ReadonlyMap<RoleId, string>;
  },
  moment: Moment,
): Decision<{ readonly runId: CardRunId }, Code> {
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, Code>;
  const { card } = known;
  if (card === null) return refused('centre/no-card');
  if (known.running !== null) return refused('centre/already-open', { title: card.content.title });
  const { incidentId } = input;
  const { content, version } = card;
  const runId = moment.newId<'cardRun'>();
  const team = teamOf(content);
  const first = Math.max(0, ...known.tasks.map(({ fields }) => fields.number)) + 1;
  const tasks = (content.pausePoints[0]?.steps ?? []).map((step, index): NewFact => {
    const owner: Owner = { kind: 'role', id: step.role };
    return fact('TaskCreated', moment.newId<'task'>(), incidentId, {
      text: step.text,
      owner: shieldedOwner(owner, known.shielding) === null ? owner : null,
      deadline: null,
      goalId: null,
      source: { kind: 'cardRun', id: runId },
      number: first + index,
    });
  });
  const notice = (role: RoleId): NewFact =>
    fact('NoticeRequired', moment.newId<'notice'>(), incidentId, {
      ruleId: noticeRuleOf(runId),
      recipient: { kind: 'role', id: role },
      by: null,
      deadline: instantOf(unixMsOf(moment.now) + TELL_TEAM_WITHIN_MS),
      callOutId: null,
    });
  return decided(
    { runId },
    fact('CardRunStarted', runId, incidentId, { cardId: card.id, version, content }),
    ...tasks,
    ...(team === null ? [] : [notice(team)]),
    logFact(moment, known.log, incidentId, {
      kind: 'card',
      said: {
        code: 'centre-opened',
        title: content.title,
        tasks: tasks.length,
        team: team === null ? null : (known.titles.get(team) ?? null),
      },
      about: { kind: 'cardRun', id: runId },
    }),
  );
}

/** The inverse: the card is put away, tasks nobody has finished are dropped, and the notice nobody has given goes. */
export function withdrawCentre(
  _input: { readonly runId: CardRunId },
  known: KnownGround & { readonly run: KnownCardRun | null; readonly notices: readonly KnownNotice[] },
  moment: Moment,
): Decision<null, Code> {
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, Code>;
  const { run } = known;
  if (run === null || run.endedAt !== null || run.content.purpose !== 'next-of-kin-centre') return refused('centre/not-open');
  const { id, incidentId, content } = run;
  const tasks = known.tasks.filter(
    ({ fields: { source, status } }) => source?.kind === 'cardRun' && source.id === id && isUnfinished(status),
  );
  const notices = known.notices.filter((notice) => notice.ruleId === noticeRuleOf(id) && notice.state === 'waiting');
  return decided(
    null,
    fact('CardRunEnded', id, incidentId, { reason: null }),
    ...tasks.map((task) => fact('TaskStatusSet', task.id, incidentId, { status: 'dropped', reason: null })),
    ...notices.map((notice) => fact('NoticeDropped', notice.id, incidentId, { reason: null, entryId: null })),
    logFact(moment, known.log, incidentId, {
      kind: 'card',
      said: { code: 'centre-withdrawn', title: content.title },
      about: { kind: 'cardRun', id },
    }),
  );
}
