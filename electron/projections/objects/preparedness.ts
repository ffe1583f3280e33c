import type { DescribedKind } from './describedKind.ts';
import { carriedBy, namedOwner, ownerIn } from './owned.ts';

export const inspectionFinding: DescribedKind = {
  kind: 'inspectionFinding',
  isNamed: false,
  on: [
    'InspectionFindingNoted', 'InspectionFindingChanged', 'InspectionFindingClosed', 'InspectionFindingReopened',
    'InspectionFindingWithdrawn', 'InspectionFindingRestored',
  ],
  describe: (read, id) => {
    const row = read.one<{
      text: string; legal_basis: string; inspected_by: string; owner: string | null; closed_on: string | null; closed_how: string | null;
      closed_proof: string | null;
    }>('SELECT * FROM inspection_finding WHERE id = ? AND text IS NOT NULL AND withdrawn = 0', id);
    if (row === undefined) return null;
    const owner = ownerIn(row.owner);
    return {
      name: row.text,
      detail: row.inspected_by,
      text: [row.legal_basis, row.inspected_by, row.closed_how, row.closed_proof, namedOwner(owner)],
      isPast: row.closed_on !== null,
      links: carriedBy(owner),
    };
  },
};

export const activity: DescribedKind = {
  kind: 'activity',
  isNamed: true,
  on: ['ActivityPlanned', 'ActivityChanged', 'ActivityHeld', 'ActivityHoldingUndone', 'ActivityDropped', 'ActivityResumed'],
  describe: (read, id) => {
    const row = read.one<{
      title: string; planned_on: string | null; owner: string | null; note: string; follows: string | null; held_on: string | null;
      outcome: string; dropped: number;
    }>('SELECT * FROM activity WHERE id = ? AND title IS NOT NULL', id);
    if (row === undefined) return null;
    const owner = ownerIn(row.owner);
    return {
      name: row.title,
      detail: row.held_on ?? row.planned_on,
      within: row.held_on ?? row.planned_on,
      text: [row.note, row.outcome, namedOwner(owner)],
      isPast: row.held_on !== null || row.dropped === 1,
      links: [{ relation: 'about', to: row.follows }, ...carriedBy(owner)],
    };
  },
};

/** A critical function, or what functions lean on, with the alternatives to what it leans on. */
export const continuityNode: DescribedKind = {
  kind: 'continuityNode',
  isNamed: true,
  on: ['ContinuityNodeAdded', 'ContinuityNodeChanged', 'ContinuityNodeRemoved', 'ContinuityNodeRestored'],
  describe: (read, id) => {
    const row = read.one<{
      name: string; sector: string; owner: string | null; minimum_staff: string; plan_id: string | null; event_ids: string;
    }>('SELECT * FROM continuity_node WHERE id = ? AND name IS NOT NULL AND removed = 0', id);
    if (row === undefined) return null;
    const owner = ownerIn(row.owner);
    return {
      name: row.name,
      detail: row.sector,
      text: [row.sector, row.minimum_staff, namedOwner(owner)],
      links: [
        ...[row.plan_id, ...(JSON.parse(row.event_ids) as string[])].map((to) => ({ relation: 'about' as const, to })),
        ...carriedBy(owner),
      ],
    };
  },
};

export const resource: DescribedKind = {
  kind: 'resource',
  isNamed: true,
  on: ['ResourceAdded', 'ResourceChanged', 'ResourceRemoved', 'ResourceRestored'],
  describe: (read, id) => {
    const row = read.one<{ name: string; owner: string | null; contact: string | null; place: string; capacity: string; note: string }>(
      'SELECT * FROM resource WHERE id = ? AND name IS NOT NULL AND removed = 0',
      id,
    );
    if (row === undefined) return null;
    const { name, place, capacity, note } = row;
    const [owner, contact] = [ownerIn(row.owner), ownerIn(row.contact)];
    return {
      name,
      detail: place,
      text: [place, capacity, note, namedOwner(owner), namedOwner(contact)],
      links: carriedBy(owner, contact),
    };
  },
};

export const controlNode: DescribedKind = {
  kind: 'controlNode',
  isNamed: false,
  on: ['ControlNodeAdded', 'ControlNodeChanged', 'ControlNodeRemoved', 'ControlNodeRestored'],
  describe: (read, id) => {
    const row = read.one<{ text: string; parent_id: string | null; owner: string | null; feedback: string | null }>(
      'SELECT * FROM control_node WHERE id = ? AND text IS NOT NULL AND removed = 0',
      id,
    );
    if (row === undefined) return null;
    const owner = ownerIn(row.owner);
    return {
      name: row.text,
      text: [row.feedback, namedOwner(owner)],
      links: [{ relation: 'part-of', to: row.parent_id }, ...carriedBy(owner)],
    };
  },
};

/** That a flag stands, by its place; what it says is answered by riskFlag.open alone, which leaves a trace. */
export const riskFlag: DescribedKind = {
  kind: 'riskFlag',
  isNamed: true,
  on: ['RiskFlagRaised', 'RiskFlagEnded', 'RiskFlagReinstated'],
  describe: (read, id) => {
    const row = read.one<{ label: string; ended: number }>('SELECT label, ended FROM risk_flag WHERE id = ? AND label IS NOT NULL', id);
    return row === undefined ? null : { name: row.label, isPast: row.ended === 1 };
  },
};
