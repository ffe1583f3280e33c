import { asId } from '../../../shared/kernel/ids.ts';
import type { OwnerInput } from '../../api/useOwners.ts';
import type { TaskView } from './TaskDialog.tsx';

/** An owner as a query shows it, back into what a command takes; for undoing. */
export function ownerAsGiven(owner: TaskView['owner']): OwnerInput | null {
  if (owner === null) return null;
  if (owner.id === null) return { kind: 'name', name: owner.label };
  return owner.kind === 'role' ? { kind: 'role', id: asId(owner.id) } : { kind: 'contact', id: asId(owner.id) };
}
