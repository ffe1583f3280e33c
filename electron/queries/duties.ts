import type { QueryOutput, QueryParsed } from '../../shared/contract/api.ts';
import { coverageOf } from '../../shared/domain/duty/coverage.ts';
import type { DutyId, DutyKind, DutyRotaId, KnownDuty } from '../../shared/domain/duty/duty.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { knownAbsences, knownRoles } from './roles.ts';

type DutyView = QueryOutput<'duty.all'>['duties'][number];

interface DutyRow {
  readonly id: string;
  readonly person: string;
  readonly role_id: string | null;
  readonly kind: DutyKind;
  readonly starts: Instant;
  readonly ends: Instant;
  readonly rota_id: string | null;
  readonly removed: number;
  readonly name: string | null;
  readonly initials: string | null;
  readonly title: string | null;
}

const SELECT = `SELECT d.*, c.name, c.initials, r.title FROM duty d
  LEFT JOIN contact c ON c.id = d.person LEFT JOIN role r ON r.id = d.role_id WHERE d.kind IS NOT NULL`;

function toView(row: DutyRow): DutyView {
  const { id, person, role_id: roleId, kind, starts, ends, rota_id: rotaId, name, initials, title } = row;
  return {
    id: asId(id),
    person: { id: asId(person), name: name ?? '', initials: initials ?? '' },
    role: roleId === null ? null : { id: asId(roleId), title: title ?? '' },
    kind,
    from: starts,
    to: ends,
    rotaId: rotaId === null ? null : asId(rotaId),
  };
}

function standing(read: Reader, since: Instant): DutyView[] {
  const rows = read.all<DutyRow>(`${SELECT} AND d.removed = 0 AND d.ends > ? ORDER BY d.starts, d.id`, since);
  return rows.map(toView);
}

export function allDuties(read: Reader, { since }: QueryParsed<'duty.all'>): QueryOutput<'duty.all'> {
  return { duties: standing(read, since) };
}

/** The weekend and holiday test; see the contract. */
export function testDuties(read: Reader, period: QueryParsed<'duty.test'>): QueryOutput<'duty.test'> {
  const duties = standing(read, period.from).filter(({ from }) => from < period.to);
  const entries = duties.map(({ person, role, kind, from, to }) => ({
    person: person.id, roleId: role?.id ?? null, kind, from, to,
  }));
  const numbers = read.all<{ id: string }>('SELECT id FROM contact WHERE coalesce(mobile, phone) IS NOT NULL');
  const withNumber = new Set(numbers.map(({ id }) => asId<'contact'>(id)));
  const known = { entries, absences: knownAbsences(read), withNumber };
  const roles = knownRoles(read).filter(({ retired }) => !retired).sort((a, b) => a.title.localeCompare(b.title, 'nb'));
  return {
    roles: roles.map((role) => ({
      role: { id: role.id, title: role.title },
      gaps: coverageOf(role, period, known),
      isFilled: role.holder !== null || role.deputies.length > 0,
      onDuty: duties.filter(
        (duty) =>
          duty.kind === 'duty' &&
          (duty.role === null ? [role.holder, ...role.deputies].includes(duty.person.id) : duty.role.id === role.id),
      ),
    })),
  };
}

function toKnown(row: DutyRow): KnownDuty {
  const { id, person, role, kind, from, to } = toView(row);
  return { id, kind, from, to, person: person.id, roleId: role?.id ?? null, removed: row.removed === 1 };
}

/** What the rules need to know of a line of the calendar. */
export function knownDuty(read: Reader, dutyId: DutyId): KnownDuty | null {
  const row = read.one<DutyRow>(`${SELECT} AND d.id = ?`, dutyId);
  return row === undefined ? null : toKnown(row);
}

/** Every turn of a rota, those taken out too. */
export function knownRota(read: Reader, rotaId: DutyRotaId): readonly KnownDuty[] {
  return read.all<DutyRow>(`${SELECT} AND d.rota_id = ? ORDER BY d.starts, d.id`, rotaId).map(toKnown);
}
