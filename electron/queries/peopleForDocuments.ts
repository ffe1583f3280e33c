import type { KnownPerson } from '../../shared/contract/documentOrder.ts';
import { chainOf } from '../../shared/domain/role/acting.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Reader } from '../store/database.ts';
import { knownRoles } from './roles.ts';

/** Everybody who is or was in the register: a log remembers those who have left, too. */
export function peopleForDocuments(read: Reader): KnownPerson[] {
  const roles = knownRoles(read);
  const rows = read.all<{ id: string; name: string; initials: string; position: string | null }>(
    'SELECT id, name, initials, position FROM contact WHERE name IS NOT NULL ORDER BY id',
  );
  return rows.map((row) => ({
    ...row,
    roles: roles.flatMap((role) => {
      const at = chainOf(role).indexOf(asId(row.id));
      return at === -1 ? [] : [{ title: role.title, place: role.holder === null ? at + 1 : at }];
    }),
  }));
}
