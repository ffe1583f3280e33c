import type { QueryOutput } from '../../shared/contract/api.ts';
import type {
  InspectionFindingId,
  InspectionFindingKind,
  InspectionFindingTopic,
  KnownInspectionFinding,
} from '../../shared/domain/inspection/inspection.ts';
import type { Owner } from '../../shared/domain/owner.ts';
import type { CriterionId } from '../../shared/domain/readiness/criteria.ts';
import { asId } from '../../shared/kernel/ids.ts';
import { osloDay } from '../../shared/kernel/osloDay.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { namesFrom } from './names.ts';

interface FindingRow {
  readonly id: string;
  readonly kind: InspectionFindingKind;
  readonly topic: InspectionFindingTopic;
  readonly text: string;
  readonly legal_basis: string;
  readonly inspected_by: string;
  readonly found_on: string;
  readonly due_on: string;
  readonly owner: string | null;
  readonly criterion_id: CriterionId | null;
  readonly closed_on: string | null;
  readonly closed_how: string | null;
  readonly closed_proof: string | null;
  readonly withdrawn: number;
}

const ownerIn = (row: FindingRow): Owner | null => (row.owner === null ? null : (JSON.parse(row.owner) as Owner));

/** The register of findings, withdrawn ones left out; see the contract. */
export function allInspectionFindings(
  read: Reader,
  _input: Readonly<Record<never, never>>,
  { now }: { readonly now: Instant },
): QueryOutput<'inspection.findings'> {
  const today = osloDay(now);
  const names = namesFrom(read);
  const rows = read.all<FindingRow>(
    `SELECT * FROM inspection_finding WHERE withdrawn = 0 AND text IS NOT NULL
     ORDER BY closed_on IS NOT NULL, CASE WHEN closed_on IS NULL THEN due_on END, closed_on DESC, id`,
  );
  return {
    findings: rows.map((row) => ({
      id: asId(row.id),
      kind: row.kind,
      topic: row.topic,
      text: row.text,
      legalBasis: row.legal_basis,
      by: row.inspected_by,
      foundOn: row.found_on,
      dueOn: row.due_on,
      owner: names.owner(ownerIn(row)),
      criterionId: row.criterion_id,
      isOverdue: row.closed_on === null && row.due_on < today,
      closed: row.closed_on === null ? null : { on: row.closed_on, how: row.closed_how ?? '', proof: row.closed_proof ?? '' },
    })),
  };
}

/** What the rules need to know of a finding; null when there is none of that id. */
export function knownInspectionFinding(read: Reader, findingId: InspectionFindingId): KnownInspectionFinding | null {
  const row = read.one<FindingRow>('SELECT * FROM inspection_finding WHERE id = ? AND text IS NOT NULL', findingId);
  if (row === undefined) return null;
  return {
    id: findingId,
    kind: row.kind,
    topic: row.topic,
    text: row.text,
    legalBasis: row.legal_basis,
    by: row.inspected_by,
    foundOn: row.found_on,
    dueOn: row.due_on,
    owner: ownerIn(row),
    criterionId: row.criterion_id,
    closedOn: row.closed_on,
    withdrawn: row.withdrawn === 1,
  };
}
