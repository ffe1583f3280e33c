import { instantOf, unixMsOf } from '../../kernel/time.ts';
import type { CallOutId } from '../callOut/callOut.ts';
import { fact, type Moment, type NewFact } from '../fact.ts';
import type { IncidentId, IncidentType, Level } from '../incident/incident.ts';
import type { KnownNotice, KnownNoticeRule, NoticeRuleFields } from './notice.ts';

/** What a command that may bring notices must know: the matrix, and what has come of it in the incident. */
export interface KnownMatrix {
  readonly rules: readonly KnownNoticeRule[];
  readonly notices: readonly KnownNotice[];
}

/** The incident as the matrix looks at it. */
export interface NoticeGround {
  readonly type: IncidentType;
  readonly level: Level | null;
  /** The call-out the crisis team was called in by; null when nobody has been called in. */
  readonly callOutId: CallOutId | null;
}

function isDue(rule: NoticeRuleFields, ground: NoticeGround): boolean {
  if (rule.incidentType !== null && rule.incidentType !== ground.type) return false;
  if (rule.fromLevel !== null && (ground.level === null || ground.level < rule.fromLevel)) return false;
  return rule.occasion === 'level' || ground.callOutId !== null;
}

/** Taken back together with the call-out that brought it, as if it had never been: not a line in the log says so. */
function isGone({ state, entryId }: KnownNotice): boolean {
  return state === 'dropped' && entryId === null;
}

/**
 * The notices an incident has come to need and does not have. Each row brings one, once: an incident that goes down a
 * level and up again does not ask for what has been asked for.
 */
export function noticesDue(matrix: KnownMatrix, ground: NoticeGround, incidentId: IncidentId, moment: Moment): NewFact[] {
  const standing = matrix.notices.filter((notice) => !isGone(notice));
  const asked = new Set(standing.map(({ ruleId }) => ruleId));
  return matrix.rules
    .filter(({ id, fields, retired }) => !retired && !asked.has(id) && isDue(fields, ground))
    .map(({ id, fields: { recipient, by, occasion, withinMinutes } }) =>
      fact('NoticeRequired', moment.newId<'notice'>(), incidentId, {
        ruleId: id,
        recipient,
        by,
        deadline: instantOf(unixMsOf(moment.now) + withinMinutes * 60_000),
        callOutId: occasion === 'call-out' ? ground.callOutId : null,
      }),
    );
}

/** The notices a call-out brought and nobody has given: they go with it when it is taken back. */
export function noticesGone(notices: readonly KnownNotice[], callOutId: CallOutId): NewFact[] {
  return notices
    .filter((notice) => notice.callOutId === callOutId && notice.state === 'waiting')
    .map(({ id, incidentId }) => fact('NoticeDropped', id, incidentId, { reason: null, entryId: null }));
}
