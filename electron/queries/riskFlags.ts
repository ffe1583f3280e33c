import type { QueryOutput, QueryParsed } from '../../shared/contract/api.ts';
import type { ContactId } from '../../shared/domain/contact/contact.ts';
import { chainOf } from '../../shared/domain/role/acting.ts';
import type { KnownRole, RoleId } from '../../shared/domain/role/role.ts';
import type { KnownRiskFlag, RiskFlagFields, RiskFlagId, RiskFlagNeed } from '../../shared/domain/riskFlag/riskFlag.ts';
import { asId } from '../../shared/kernel/ids.ts';
import { osloDay } from '../../shared/kernel/osloDay.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { knownRoles } from './roles.ts';

interface FlagRow {
  readonly id: string;
  readonly subject: RiskFlagFields['subject'];
  readonly label: string;
  readonly needs: string;
  readonly sector: string;
  readonly ground: RiskFlagFields['ground'];
  readonly authority: string;
  readonly shared_with: string;
  readonly until: string;
  readonly ended: number;
  readonly views: number;
}

const SELECT = `SELECT f.*, (SELECT count(*) FROM risk_flag_view v WHERE v.flag_id = f.id) AS views
  FROM risk_flag f WHERE f.label IS NOT NULL`;

/** The roles it is shared with that are still in use. */
function rolesOf(row: FlagRow, roles: readonly KnownRole[]): readonly KnownRole[] {
  const shared = JSON.parse(row.shared_with) as RoleId[];
  return roles.filter(({ id, retired }) => !retired && shared.includes(id));
}

const readersOf = (roles: readonly KnownRole[]): readonly ContactId[] => [...new Set(roles.flatMap(chainOf))];

/** That flags stand, and where; see the contract. */
export function allRiskFlags(
  read: Reader,
  { text, ended }: QueryParsed<'riskFlag.all'>,
  { now }: { readonly now: Instant },
): QueryOutput<'riskFlag.all'> {
  const roles = knownRoles(read);
  const today = osloDay(now);
  const wanted = text.normalize('NFC').trim().toLocaleLowerCase('nb');
  const rows = read
    .all<FlagRow>(`${SELECT} ${ended ? '' : 'AND f.ended = 0'} ORDER BY f.ended, f.label, f.id`)
    .filter(({ label }) => label.toLocaleLowerCase('nb').includes(wanted));
  return {
    flags: rows.map((row) => {
      const shared = rolesOf(row, roles);
      return {
        id: asId(row.id),
        subject: row.subject,
        label: row.label,
        until: row.until,
        hasPassed: row.until < today,
        ended: row.ended === 1,
        sharedWith: shared.map(({ id, title }) => ({ id, title })),
        readers: [...readersOf(shared)],
        views: row.views,
      };
    }),
  };
}

/** Who has opened a flag; see the contract. */
export function riskFlagViews(read: Reader, { riskFlagId }: QueryParsed<'riskFlag.views'>): QueryOutput<'riskFlag.views'> {
  return {
    views: read.all<{ at: Instant; name: string | null; role: string | null; purpose: string }>(
      `SELECT v.at, c.name, r.title AS role, v.purpose FROM risk_flag_view v LEFT JOIN contact c ON c.id = v.person
       LEFT JOIN role r ON r.id = v.role_id WHERE v.flag_id = ? ORDER BY v.stamp DESC LIMIT 500`,
      riskFlagId,
    ),
  };
}

/** What the rules need to know of one; null when there is none of that id. */
export function knownRiskFlag(read: Reader, riskFlagId: RiskFlagId): KnownRiskFlag | null {
  const row = read.one<FlagRow>(`${SELECT} AND f.id = ?`, riskFlagId);
  if (row === undefined) return null;
  const { subject, label, sector, ground, authority, until } = row;
  return {
    id: riskFlagId,
    subject, label, sector, ground, authority, until,
    needs: JSON.parse(row.needs) as RiskFlagNeed[],
    sharedWith: JSON.parse(row.shared_with) as RoleId[],
    ended: row.ended === 1,
    readers: readersOf(rolesOf(row, knownRoles(read))),
  };
}

/** The roles a flag may be shared with. */
export function rolesInUse(read: Reader): ReadonlySet<RoleId> {
  return new Set(knownRoles(read).flatMap(({ id, retired }) => (retired ? [] : [id])));
}
