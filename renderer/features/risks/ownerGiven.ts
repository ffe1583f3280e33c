import { asId } from '../../../shared/kernel/ids.ts';
import type { OwnerInput, Owners } from '../../api/useOwners.ts';

interface OwnerRead {
  readonly kind: OwnerInput['kind'];
  readonly id: string | null;
  readonly label: string;
}

/** Words as an owner: who they already named stays the same one, else what the register knows, else just the words. */
export function ownerGiven(words: string, owners: Owners, was: OwnerRead | null): OwnerInput | null {
  if (was === null || words !== was.label) return owners.ownerOf(words);
  if (was.id === null || was.kind === 'name') return { kind: 'name', name: was.label };
  return was.kind === 'role' ? { kind: 'role', id: asId(was.id) } : { kind: 'contact', id: asId(was.id) };
}
