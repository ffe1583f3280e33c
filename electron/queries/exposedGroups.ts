import type { QueryOutput } from '../../shared/contract/api.ts';
import { vulnerabilities, type ExposedGroupFields, type ExposedGroupId, type KnownExposedGroup } from '../../shared/domain/exposed/exposed.ts';
import type { IncidentId } from '../../shared/domain/incident/incident.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Reader } from '../store/database.ts';

interface ExposedRow extends ExposedGroupFields {
  readonly id: string;
  readonly incident_id: string;
  readonly withdrawn: number;
}

const SELECT = 'SELECT * FROM exposed_group WHERE name IS NOT NULL AND incident_id IS NOT NULL';

const fieldsOf = ({ name, size, ages, vulnerability, note, followed }: ExposedRow): ExposedGroupFields => ({
  name, size, ages, vulnerability, note, followed,
});

export function knownExposedGroup(read: Reader, groupId: ExposedGroupId): KnownExposedGroup | null {
  const row = read.one<ExposedRow>(`${SELECT} AND id = ?`, groupId);
  if (row === undefined) return null;
  return { id: groupId, incidentId: asId(row.incident_id), fields: fieldsOf(row), withdrawn: row.withdrawn === 1 };
}

/** The groups of an incident; see the contract. */
export function allExposedGroups(read: Reader, incidentId: IncidentId): QueryOutput<'exposed.all'> {
  const rows = read.all<ExposedRow>(`${SELECT} AND withdrawn = 0 AND incident_id = ? ORDER BY id`, incidentId);
  const rank = ({ vulnerability }: ExposedRow): number => vulnerabilities.indexOf(vulnerability);
  rows.sort((one, other) => rank(one) - rank(other) || (other.size ?? 0) - (one.size ?? 0));
  return { groups: rows.map((row) => ({ id: asId(row.id), ...fieldsOf(row) })) };
}
