import type { Right } from '../actor.ts';
import type { RoleId } from './role.ts';
import type { ContactId } from '../contact/contact.ts';

/** What a role is. */
export interface RoleFields {
  readonly title: string;
  readonly authority: string;
  readonly mandate: readonly string[];
  /** What whoever acts in it may do in Beredt; never `administrator`. */
  readonly rights: readonly Right[];
}

/** Facts whose subject is a role, or (the last two) a person. Their scope says where unavailability holds. */
export interface RoleFacts {
  /** `rights` is absent in entries from before roles gave any: none. */
  RoleDefined: Omit<RoleFields, 'rights'> & Partial<Pick<RoleFields, 'rights'>>;
  /** Only the fields that changed, and what they were. */
  RoleChanged: { readonly fields: Partial<RoleFields>; readonly was: Partial<RoleFields> };
  RoleHolderSet: { readonly holder: ContactId | null };
  /** The whole order, so that the latest word holds. */
  RoleDeputiesSet: { readonly deputies: readonly ContactId[] };
  RoleRetired: Record<never, never>;
  RoleReinstated: Record<never, never>;
  /** `roleId` null: in every role. Scope `workspace`: everywhere; an incident: there only. */
  HolderMarkedUnavailable: { readonly roleId: RoleId | null; readonly reason: string };
  HolderMarkedAvailable: { readonly roleId: RoleId | null };
}
