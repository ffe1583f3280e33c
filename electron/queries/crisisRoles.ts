import type { ContactId } from '../../shared/domain/contact/contact.ts';
import type { KnownCrisisRole } from '../../shared/domain/readiness/known.ts';
import { chainOf } from '../../shared/domain/role/acting.ts';
import type { Reader } from '../store/database.ts';
import { knownRoles } from './roles.ts';

/** The roles in use with those of their chain who are still in the register, and what everybody in question is called. */
export function crisisRoles(
  read: Reader,
  others: readonly ContactId[],
): { readonly roles: readonly KnownCrisisRole[]; readonly names: ReadonlyMap<ContactId, string> } {
  const inUse = knownRoles(read).filter(({ retired }) => !retired);
  const ids = [...new Set([...inUse.flatMap(chainOf), ...others])];
  const rows = read.all<{ id: ContactId; name: string }>(
    'SELECT id, name FROM contact WHERE removed = 0 AND name IS NOT NULL AND id IN (SELECT value FROM json_each(?))',
    JSON.stringify(ids),
  );
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const roles = inUse.map(({ id, title, authority, holder, deputies }): KnownCrisisRole => ({
    id,
    title,
    hasAuthority: authority.trim() !== '',
    holder: holder !== null && names.has(holder) ? holder : null,
    deputies: deputies.filter((deputy) => names.has(deputy)),
  }));
  return { roles, names };
}
