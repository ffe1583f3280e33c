import type { DescribedKind } from './describedKind.ts';
import { carriedBy, namedOwner, ownerIn } from './owned.ts';

interface EventRow {
  readonly title: string;
  readonly sector: string | null;
  readonly unit: string | null;
  readonly who: string;
  readonly what: string;
  readonly place: string;
  readonly occasion: string;
  readonly local_traits: string;
  readonly vulnerable_groups: string;
  readonly infrastructure_effect: string;
  readonly service_effect: string;
  readonly reasons: string;
  readonly uncertainty: string;
  readonly interactions: string;
  readonly acceptance_note: string;
  readonly prompt_note: string;
  readonly meeting_id: string | null;
  readonly part_of: string | null;
  readonly retired: number;
}

export const hazardEvent: DescribedKind = {
  kind: 'hazardEvent',
  isNamed: true,
  on: [
    'HazardEventAdded', 'HazardEventChanged', 'HazardEventMerged', 'HazardEventSplit', 'HazardEventRetired', 'HazardEventReinstated',
    'HazardEventCardTied', 'HazardEventCardUntied',
  ],
  describe: (read, id) => {
    const row = read.one<EventRow>('SELECT * FROM hazard_event WHERE id = ? AND title IS NOT NULL', id);
    if (row === undefined) return null;
    const cards = read
      .all<{ card_id: string }>('SELECT card_id FROM hazard_event_card WHERE event_id = ? AND tied = 1 ORDER BY card_id', id)
      .map(({ card_id: to }) => ({ relation: 'answered-by' as const, to }));
    return {
      name: row.title,
      detail: row.sector,
      text: [
        row.sector, row.unit, row.who, row.what, row.place, row.occasion, row.local_traits, row.vulnerable_groups,
        row.infrastructure_effect, row.service_effect, row.uncertainty, row.interactions, row.acceptance_note, row.prompt_note,
        ...Object.values(JSON.parse(row.reasons) as Record<string, string>),
      ],
      isPast: row.retired === 1,
      links: [{ relation: 'part-of', to: row.part_of }, { relation: 'about', to: row.meeting_id }, ...cards],
    };
  },
};

export const branch: DescribedKind = {
  kind: 'branch',
  isNamed: false,
  on: ['BowTieBranchAdded', 'BowTieBranchChanged', 'BowTieBranchRemoved', 'BowTieBranchRestored'],
  describe: (read, id) => {
    const row = read.one<{ text: string; event_id: string }>(
      'SELECT text, event_id FROM bow_tie_branch WHERE id = ? AND text IS NOT NULL AND event_id IS NOT NULL AND removed = 0',
      id,
    );
    if (row === undefined) return null;
    return { name: row.text, within: row.event_id, links: [{ relation: 'part-of', to: row.event_id }] };
  },
};

export const barrier: DescribedKind = {
  kind: 'barrier',
  isNamed: false,
  on: ['BarrierAdded', 'BarrierChanged', 'BarrierRemoved', 'BarrierRestored'],
  describe: (read, id) => {
    const row = read.one<{ text: string; event_id: string; branch_id: string | null; owner: string | null; note: string }>(
      'SELECT * FROM barrier WHERE id = ? AND text IS NOT NULL AND event_id IS NOT NULL AND removed = 0',
      id,
    );
    if (row === undefined) return null;
    const owner = ownerIn(row.owner);
    return {
      name: row.text,
      text: [row.note, namedOwner(owner)],
      within: row.event_id,
      links: [{ relation: 'part-of', to: row.event_id }, { relation: 'part-of', to: row.branch_id }, ...carriedBy(owner)],
    };
  },
};

export const measure: DescribedKind = {
  kind: 'measure',
  isNamed: false,
  on: ['MeasureAdded', 'MeasureChanged', 'MeasureReported', 'MeasureReportTakenBack', 'MeasureRemoved', 'MeasureRestored'],
  describe: (read, id) => {
    const row = read.one<{
      text: string; event_id: string | null; meeting_id: string | null; barrier_id: string | null; owner: string | null; party: string;
    }>('SELECT * FROM measure WHERE id = ? AND text IS NOT NULL AND removed = 0', id);
    if (row === undefined) return null;
    const owner = ownerIn(row.owner);
    const notes = read.all<{ note: string }>('SELECT note FROM measure_report WHERE measure_id = ? AND taken_back = 0 ORDER BY id', id);
    return {
      name: row.text,
      detail: row.party,
      text: [row.party, namedOwner(owner), ...notes.map(({ note }) => note)],
      within: row.event_id,
      links: [
        ...[row.event_id, row.meeting_id, row.barrier_id].map((to) => ({ relation: 'about' as const, to })),
        ...carriedBy(owner),
      ],
    };
  },
};

export const riskMeeting: DescribedKind = {
  kind: 'riskMeeting',
  isNamed: true,
  on: ['RiskMeetingHeld', 'RiskMeetingChanged', 'RiskMeetingRemoved', 'RiskMeetingRestored'],
  describe: (read, id) => {
    const row = read.one<{ title: string; participants: string; event_ids: string; notes: string }>(
      'SELECT * FROM risk_meeting WHERE id = ? AND title IS NOT NULL AND removed = 0',
      id,
    );
    if (row === undefined) return null;
    const participants = JSON.parse(row.participants) as { readonly name: string; readonly organisation: string }[];
    return {
      name: row.title,
      text: [row.notes, ...participants.flatMap(({ name, organisation }) => [name, organisation])],
      links: (JSON.parse(row.event_ids) as string[]).map((to) => ({ relation: 'about', to })),
    };
  },
};

export const stressor: DescribedKind = {
  kind: 'stressor',
  isNamed: false,
  on: ['StressorNoted', 'StressorChanged', 'StressorRemoved', 'StressorRestored'],
  describe: (read, id) => {
    const row = read.one<{ text: string; unit: string | null; event_ids: string }>(
      'SELECT * FROM stressor WHERE id = ? AND text IS NOT NULL AND removed = 0',
      id,
    );
    if (row === undefined) return null;
    const { text, unit, event_ids: eventIds } = row;
    return {
      name: text,
      detail: unit,
      text: [unit],
      links: (JSON.parse(eventIds) as string[]).map((to) => ({ relation: 'about', to })),
    };
  },
};
