import type { DeviationReport, DeviationRoutine } from '../../../shared/domain/deviation/deviation.ts';
import type { LearningTarget } from '../../../shared/domain/learningPoint/facts.ts';
import type { UpwardAbout } from '../../../shared/domain/upward/upward.ts';
import type { DescribedKind } from './describedKind.ts';
import { carriedBy, namedOwner, ownerIn } from './owned.ts';

interface DeviationRow {
  readonly number: string;
  readonly what: string;
  readonly report: string;
  readonly sector: string;
  readonly unit: string;
  readonly routine_now: string | null;
  readonly closed_measure: string | null;
  readonly closed_at: string | null;
}

/** The sender's words and what came of them. Which patient it was about is in no index. */
export const deviation: DescribedKind = {
  kind: 'deviation',
  isNamed: false,
  on: [
    'DeviationReported', 'DeviationWithdrawn', 'DeviationRestored', 'DeviationSorted', 'DeviationClosed',
    'DeviationClosingApproved', 'DeviationReopened',
  ],
  describe: (read, id) => {
    const row = read.one<DeviationRow>('SELECT * FROM deviation WHERE id = ? AND born IS NOT NULL AND withdrawn = 0', id);
    if (row === undefined) return null;
    const report = JSON.parse(row.report) as Pick<DeviationReport, 'did' | 'planned' | 'why' | 'reuse'>;
    const routine = row.routine_now === null ? null : (JSON.parse(row.routine_now) as DeviationRoutine | null);
    return {
      name: row.what,
      detail: row.number,
      text: [
        row.number, report.did, report.planned, report.why, report.reuse, row.sector, row.unit, routine?.title ?? '', row.closed_measure,
      ],
      isPast: row.closed_at !== null,
      links: [{ relation: 'about', to: routine?.id }],
    };
  },
};

export const evaluation: DescribedKind = {
  kind: 'evaluation',
  isNamed: true,
  on: ['EvaluationOpened', 'EvaluationCharterChanged', 'EvaluationDiscarded', 'EvaluationRestored', 'EvaluationFinished', 'EvaluationReopened'],
  describe: (read, id) => {
    const row = read.one<{
      title: string | null; incident_id: string | null; purpose: string | null; resources: string | null; method_support: string | null;
      leader: string | null; finished_at: string | null;
    }>('SELECT * FROM evaluation WHERE id = ? AND opened_at IS NOT NULL AND discarded = 0', id);
    if (row === undefined) return null;
    const leader = ownerIn(row.leader);
    return {
      name: row.title ?? '',
      text: [row.purpose, row.resources, row.method_support, namedOwner(leader)],
      isPast: row.finished_at !== null,
      links: [{ relation: 'about', to: row.incident_id }, ...carriedBy(leader)],
    };
  },
};

export const finding: DescribedKind = {
  kind: 'finding',
  isNamed: false,
  on: ['FindingAdded', 'FindingChanged', 'FindingWithdrawn', 'FindingRestored'],
  describe: (read, id) => {
    const row = read.one<{
      title: string | null; what_happened: string; why_reasonable_then: string | null; what_we_learn: string | null; evaluation_id: string | null;
    }>('SELECT * FROM evaluation_finding WHERE id = ? AND what_happened IS NOT NULL AND evaluation_id IS NOT NULL AND withdrawn = 0', id);
    if (row === undefined) return null;
    return {
      name: row.title ?? row.what_happened,
      text: [row.what_happened, row.why_reasonable_then, row.what_we_learn],
      within: row.evaluation_id,
      links: [{ relation: 'part-of', to: row.evaluation_id }],
    };
  },
};

export const learningPoint: DescribedKind = {
  kind: 'learningPoint',
  isNamed: false,
  on: [
    'LearningPointAdded', 'LearningPointChanged', 'LearningPointStateSet', 'LearningPointVerified', 'LearningPointRejected', 'LearningPointReopened',
  ],
  describe: (read, id) => {
    const row = read.one<{
      text: string; target: string | null; owner: string | null; evaluation_id: string | null; finding_id: string | null;
      incident_id: string | null; state_note: string | null; closed_text: string | null; closed_changed: string | null; closed_at: string | null;
    }>('SELECT * FROM learning_point WHERE id = ? AND text IS NOT NULL', id);
    if (row === undefined) return null;
    const target = row.target === null ? null : (JSON.parse(row.target) as LearningTarget);
    const owner = ownerIn(row.owner);
    return {
      name: row.text,
      text: [target?.description ?? '', namedOwner(owner), row.state_note, row.closed_text, row.closed_changed],
      isPast: row.closed_at !== null,
      links: [
        { relation: 'changes', to: target?.id },
        { relation: 'about', to: row.finding_id ?? row.evaluation_id ?? row.incident_id },
        ...carriedBy(owner),
      ],
    };
  },
};

export const upwardItem: DescribedKind = {
  kind: 'upwardItem',
  isNamed: false,
  on: ['UpwardItemSent', 'UpwardItemConsidered', 'UpwardItemDecided', 'UpwardItemSteppedBack', 'UpwardItemWithdrawn', 'UpwardItemRestored'],
  describe: (read, id) => {
    const row = read.one<{
      text: string; sender: string | null; receiver: string | null; about: string | null; note: string | null; reason: string | null; state: string;
    }>('SELECT * FROM upward_item WHERE id = ? AND text IS NOT NULL AND withdrawn = 0', id);
    if (row === undefined) return null;
    const about = row.about === null ? null : (JSON.parse(row.about) as UpwardAbout | null);
    const receiver = ownerIn(row.receiver);
    return {
      name: row.text,
      detail: row.sender,
      text: [row.sender, row.note, row.reason, namedOwner(receiver)],
      isPast: row.state === 'decided',
      links: [{ relation: 'about', to: about?.id }, ...carriedBy(receiver)],
    };
  },
};

export const unownedTask: DescribedKind = {
  kind: 'unownedTask',
  isNamed: false,
  on: ['UnownedTaskRegistered', 'UnownedTaskDecided', 'UnownedTaskReopened', 'UnownedTaskWithdrawn', 'UnownedTaskRestored'],
  describe: (read, id) => {
    const row = read.one<{
      text: string; sectors: string | null; decider: string | null; owner: string | null; reason: string | null; decided_at: string | null;
    }>('SELECT * FROM unowned_task WHERE id = ? AND text IS NOT NULL AND withdrawn = 0', id);
    if (row === undefined) return null;
    const owner = ownerIn(row.owner);
    return {
      name: row.text,
      text: [...(JSON.parse(row.sectors ?? '[]') as string[]), row.reason, namedOwner(owner)],
      isPast: row.decided_at !== null,
      links: carriedBy(ownerIn(row.decider), owner),
    };
  },
};
