import type { QueryOutput } from '../../shared/contract/api.ts';
import type { IncidentId } from '../../shared/domain/incident/incident.ts';
import type { Danger, KnownQuickRisk, QuickRiskId, Verdict } from '../../shared/domain/quickRisk/quickRisk.ts';
import { riskOf } from '../../shared/domain/quickRisk/riskOf.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';

interface QuickRiskRow {
  readonly id: string;
  readonly incident_id: string;
  readonly about: string;
  readonly dangers: string;
  readonly verdict: Verdict;
  readonly assessed_at: Instant;
  readonly person: string | null;
  readonly name: string | null;
  readonly initials: string | null;
  readonly entry_id: string | null;
  readonly decision_id: string | null;
  readonly withdrawn: number;
}

const SELECT = `SELECT q.*, c.name, c.initials FROM quick_risk q LEFT JOIN contact c ON c.id = q.person
  WHERE q.about IS NOT NULL`;

export function knownQuickRisk(read: Reader, quickRiskId: QuickRiskId): KnownQuickRisk | null {
  const row = read.one<QuickRiskRow>(`${SELECT} AND q.id = ?`, quickRiskId);
  if (row === undefined) return null;
  return {
    id: quickRiskId,
    incidentId: asId(row.incident_id),
    about: row.about,
    entryId: row.entry_id === null ? null : asId(row.entry_id),
    decisionId: row.decision_id === null ? null : asId(row.decision_id),
    withdrawn: row.withdrawn === 1,
  };
}

/** The assessments of an incident; see the contract. */
export function allQuickRisks(read: Reader, incidentId: IncidentId): QueryOutput<'quickRisk.all'> {
  const rows = read.all<QuickRiskRow>(`${SELECT} AND q.incident_id = ? ORDER BY q.assessed_at DESC, q.id DESC`, incidentId);
  return {
    quickRisks: rows.map((row) => ({
      id: asId(row.id),
      about: row.about,
      dangers: (JSON.parse(row.dangers) as Danger[]).map((danger) => ({ ...danger, risk: riskOf(danger) })),
      verdict: row.verdict,
      assessedAt: row.assessed_at,
      by: { person: row.person === null ? null : asId(row.person), initials: row.initials ?? '', name: row.name },
      decisionId: row.decision_id === null ? null : asId(row.decision_id),
      withdrawn: row.withdrawn === 1,
    })),
  };
}
