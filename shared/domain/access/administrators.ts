import type { ContactId } from '../contact/contact.ts';

/** True when nobody would be left to hand out rights if this person lost the right, while somebody has it now. */
export function lastAdministrator(administrators: readonly ContactId[], leaving: ContactId): boolean {
  return administrators.length === 1 && administrators[0] === leaving;
}
