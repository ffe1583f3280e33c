import { useMemo } from 'react';
import { delegationOf, type Delegation } from '../../shared/domain/role/delegation.ts';
import type { Id } from '../../shared/kernel/ids.ts';
import type { QueryOutput } from '../../shared/contract/api.ts';
import { useQueryOf } from './useQueryOf.ts';
import { useSeat } from './useSeat.tsx';

type RoleView = QueryOutput<'role.all'>['roles'][number];

interface Delegations {
  /** Every role with what it may decide, the deciding one first. */
  readonly roles: readonly RoleView[];
  /** The roles of whoever decides: of the one named in the form, else the one sat in here, else those the sitter fills. */
  readonly deciders: ReadonlySet<Id<'role'>>;
  readonly delegation: Delegation;
  /** Lines of mandates, one's own first: what the authority field suggests. */
  readonly suggestions: readonly string[];
}

const same = (one: string, other: string): boolean => one.trim().toLocaleLowerCase('nb') === other.toLocaleLowerCase('nb');

/** What a form says of by whose authority something is done, in people's own words; empty: whoever sits here. */
interface Authorised {
  readonly authority: string;
  readonly decidedBy: string;
}

/** Who may decide what in this incident, and whether the form keeps to it. */
export function useDelegation(incidentId: Id<'incident'>, form: Authorised): Delegations {
  const seat = useSeat();
  const { value } = useQueryOf('role.all', { incidentId });
  const { authority, decidedBy } = form;
  return useMemo(() => {
    const all = value?.roles ?? [];
    const isDecider = ({ id, title, acting, holder, deputies }: RoleView): boolean => {
      if (decidedBy.trim() === '') return seat.role === null ? acting !== null && acting === seat.person : id === seat.role.id;
      const person = [holder, ...deputies].find((one) => one?.id === acting);
      return same(decidedBy, title) || (person != null && same(decidedBy, person.name));
    };
    const deciders = new Set(all.filter(isDecider).map(({ id }) => id));
    const roles = [...all].sort((one, other) => Number(deciders.has(other.id)) - Number(deciders.has(one.id)));
    return {
      roles,
      deciders,
      delegation: delegationOf(authority, deciders, roles),
      suggestions: [...new Set(roles.flatMap(({ mandate }) => mandate))],
    };
  }, [value, seat.role, seat.person, authority, decidedBy]);
}
