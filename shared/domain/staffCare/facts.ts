import type { ContactId } from '../contact/contact.ts';
import type { CareAnswer, CareItem, ReadyPurpose, Standing } from './staffCare.ts';

/**
 * Facts about the follow-up of the municipality's own staff in an incident. None of them holds free text: nothing about
 * anybody's health can be written here. Subject: the person's place on the list.
 */
export interface StaffCareFacts {
  StaffInvolved: { readonly person: ContactId; readonly standing: Standing };
  StaffStandingSet: { readonly standing: Standing };
  StaffTakenOff: Record<never, never>;
  StaffPutBack: Record<never, never>;
  /** Null takes the answer back. */
  StaffCareAnswered: { readonly item: CareItem; readonly answer: CareAnswer | null };
  /** Strong reactions were seen or said; every earlier confirmation falls. */
  StaffShielded: Record<never, never>;
  /** A leader who is named has confirmed; null takes it back. */
  StaffReadinessSet: { readonly purpose: ReadyPurpose; readonly leader: ContactId | null };
  StaffWentHome: { readonly how: 'alone' | 'accompanied' | null };
  /** Subject: `peer-support`. Who can be called; whether anybody calls them is written nowhere. */
  PeerSupportNamed: { readonly contacts: readonly ContactId[] };
}
