import { rights as allRights, type Right } from '../actor.ts';
import type { ContactId, KnownContact } from '../contact/contact.ts';
import { decided, fact, refused, type Decision } from '../fact.ts';
import { lastAdministrator } from './administrators.ts';

export const accessRefusals = ['access/last-administrator', 'access/nothing-changed'] as const;
type Code = (typeof accessRefusals)[number] | 'contact/not-found';

/**
 * Says what a person may do: the whole set. The first administrator can be named by anybody, because until then the
 * installation is open; the last one cannot be taken away, or nobody could hand out rights again.
 */
export function grantRights(
  input: { readonly person: ContactId; readonly rights: readonly Right[] },
  known: { readonly person: KnownContact | null; readonly administrators: readonly ContactId[] },
): Decision<{ readonly was: readonly Right[] }, Code> {
  const { person } = known;
  if (person === null || person.removed) return refused('contact/not-found');
  const rights = allRights.filter((right) => input.rights.includes(right));
  if (!rights.includes('administrator') && lastAdministrator(known.administrators, person.id)) {
    return refused('access/last-administrator', { name: person.fields.name });
  }
  if (rights.join() === allRights.filter((right) => person.rights.includes(right)).join()) {
    return refused('access/nothing-changed', { name: person.fields.name });
  }
  return decided({ was: person.rights }, fact('RightsGranted', person.id, 'workspace', { rights }));
}
