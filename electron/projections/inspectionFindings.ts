import type { InspectionFindingFields } from '../../shared/domain/inspection/inspection.ts';
import type { Projection } from './projection.ts';
import { writeFields, type FieldValue } from './registers.ts';

function columnsOf(fields: Partial<InspectionFindingFields>): Record<string, FieldValue> {
  const { kind, topic, text, legalBasis, by, foundOn, dueOn, owner, criterionId } = fields;
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(topic === undefined ? {} : { topic }),
    ...(text === undefined ? {} : { text }),
    ...(legalBasis === undefined ? {} : { legal_basis: legalBasis }),
    ...(by === undefined ? {} : { inspected_by: by }),
    ...(foundOn === undefined ? {} : { found_on: foundOn }),
    ...(dueOn === undefined ? {} : { due_on: dueOn }),
    ...(owner === undefined ? {} : { owner: owner === null ? null : JSON.stringify(owner) }),
    ...(criterionId === undefined ? {} : { criterion_id: criterionId }),
  };
}

/** What inspections have found, and whether it has been put right. */
export const inspectionFindings: Projection = {
  name: 'inspectionFindings',
  version: 1,
  tables: ['inspection_finding'],
  schema: `
    CREATE TABLE inspection_finding (
      id           TEXT PRIMARY KEY,
      kind         TEXT,
      topic        TEXT,
      text         TEXT,
      legal_basis  TEXT NOT NULL DEFAULT '',
      inspected_by TEXT NOT NULL DEFAULT '',
      found_on     TEXT,
      due_on       TEXT,
      owner        TEXT,
      criterion_id TEXT,
      closed_on    TEXT,
      closed_how   TEXT,
      closed_proof TEXT,
      withdrawn    INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX inspection_finding_by_date ON inspection_finding (withdrawn, closed_on, due_on)`,
  on: {
    InspectionFindingNoted: (tx, fact) => {
      writeFields(tx, fact, 'inspection_finding', fact.subject, columnsOf(fact.data));
    },
    InspectionFindingChanged: (tx, fact) => {
      writeFields(tx, fact, 'inspection_finding', fact.subject, columnsOf(fact.data));
    },
    InspectionFindingClosed: (tx, fact) => {
      const { on, how, proof } = fact.data;
      writeFields(tx, fact, 'inspection_finding', fact.subject, { closed_on: on, closed_how: how, closed_proof: proof });
    },
    InspectionFindingReopened: (tx, fact) => {
      writeFields(tx, fact, 'inspection_finding', fact.subject, { closed_on: null, closed_how: null, closed_proof: null });
    },
    InspectionFindingWithdrawn: (tx, fact) => {
      writeFields(tx, fact, 'inspection_finding', fact.subject, { withdrawn: 1 });
    },
    InspectionFindingRestored: (tx, fact) => {
      writeFields(tx, fact, 'inspection_finding', fact.subject, { withdrawn: 0 });
    },
  },
};
