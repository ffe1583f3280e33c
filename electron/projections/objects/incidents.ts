import type { Alternative } from '../../../shared/domain/decision/decision.ts';
import type { FactType } from '../../../shared/domain/facts.ts';
import type { ObjectKind } from '../../../shared/domain/object/object.ts';
import type { Owner } from '../../../shared/domain/owner.ts';
import type { TaskSource } from '../../../shared/domain/task/task.ts';
import type { Reader } from '../../store/database.ts';
import type { Described, DescribedKind, Link } from './describedKind.ts';
import { carriedBy, namedOwner, ownerIn } from './owned.ts';

export const incident: DescribedKind = {
  kind: 'incident',
  isNamed: true,
  on: ['IncidentStarted', 'IncidentDescribed', 'IncidentClosed', 'IncidentReopened', 'SmallIncidentRaised'],
  describe: (read, id) => {
    const row = read.one<{ title: string | null; started_at: string | null; closed_at: string | null; closed_reason: string | null }>(
      `SELECT * FROM incident WHERE id = ? AND kind IS NOT NULL
         AND id NOT IN (SELECT id FROM small_incident WHERE what IS NOT NULL AND raised_line IS NULL)`,
      id,
    );
    if (row === undefined) return null;
    const { title, started_at: startedAt, closed_at: closedAt, closed_reason: reason } = row;
    return { name: title ?? '', detail: startedAt, text: [reason], isPast: closedAt !== null };
  },
};

interface PictureWords {
  readonly text?: string;
  readonly what?: string;
  readonly because?: string | null;
  readonly authority?: string | null;
  readonly uncertainty?: string | null;
  readonly alternatives?: readonly Alternative[];
  readonly owner?: Owner | null;
  readonly decidedBy?: Owner | null;
  readonly goalId?: string | null;
  readonly source?: TaskSource | null;
}

/** Something of an incident's picture: the last word on each field holds, as in the domain's own fold. */
function picturePart(
  kind: ObjectKind,
  born: FactType,
  changed: readonly FactType[],
  describe: (words: PictureWords, facts: ReturnType<typeof factsOf>) => Described,
): DescribedKind {
  return {
    kind,
    isNamed: false,
    on: [born, ...changed],
    describe: (read, id) => {
      const facts = factsOf(read, id);
      const first = facts.find(({ type }) => type === born);
      if (first === undefined) return null;
      const words = facts.reduce<PictureWords>((known, { data }) => ({ ...known, ...(JSON.parse(data) as PictureWords) }), {});
      const isPast = facts.some(({ type }) => type === 'DecisionWithdrawn');
      return { ...describe(words, facts), within: first.incident_id, isPast };
    },
  };
}

function factsOf(read: Reader, id: string) {
  return read.all<{ type: string; data: string; incident_id: string }>(
    'SELECT type, data, incident_id FROM picture_fact WHERE subject = ? ORDER BY stamp',
    id,
  );
}

export const decision = picturePart('decision', 'DecisionRecorded', ['DecisionCorrected', 'DecisionWithdrawn'], (words) => ({
  name: words.what ?? '',
  text: [words.because ?? '', words.authority ?? '', words.uncertainty ?? '', ...(words.alternatives ?? []).flatMap(({ what, rejectedBecause }) => [what, rejectedBecause])],
  links: carriedBy(words.decidedBy ?? null),
}));

export const goal = picturePart('goal', 'GoalSet', ['GoalChanged'], (words) => ({
  name: words.text ?? '',
  text: [namedOwner(words.owner ?? null)],
  links: carriedBy(words.owner ?? null),
}));

export const task = picturePart('task', 'TaskCreated', ['TaskChanged', 'TaskAssigned', 'TaskResourcePut', 'TaskResourceTaken'], (words, facts) => ({
  name: words.text ?? '',
  text: [namedOwner(words.owner ?? null)],
  links: [{ relation: 'about', to: words.goalId }, { relation: 'about', to: words.source?.id }, ...resourcesOn(facts), ...carriedBy(words.owner ?? null)],
}));

/** The last word on each resource by the clock. */
function resourcesOn(facts: ReturnType<typeof factsOf>): readonly Link[] {
  const on = new Map<string, boolean>();
  for (const { type, data } of facts) {
    if (type !== 'TaskResourcePut' && type !== 'TaskResourceTaken') continue;
    on.set((JSON.parse(data) as { readonly resourceId: string }).resourceId, type === 'TaskResourcePut');
  }
  return [...on].flatMap(([to, isOn]) => (isOn ? [{ relation: 'uses' as const, to }] : []));
}

export const announcement: DescribedKind = {
  kind: 'announcement',
  isNamed: false,
  on: ['AnnouncementWritten', 'AnnouncementChanged', 'AnnouncementApproved', 'AnnouncementWithdrawn'],
  describe: (read, id) => {
    const row = read.one<{ text: string; incident_id: string; approved_by: string | null; withdrawn_at: string | null }>(
      'SELECT * FROM announcement WHERE id = ? AND text IS NOT NULL AND incident_id IS NOT NULL',
      id,
    );
    if (row === undefined) return null;
    const { text, incident_id: within, approved_by: approvedBy, withdrawn_at: withdrawnAt } = row;
    return { name: text, within, isPast: withdrawnAt !== null, links: carriedBy(ownerIn(approvedBy)) };
  },
};
