import type { Id } from '../../kernel/ids.ts';
import type { ContactId } from '../contact/contact.ts';
import type { IncidentId } from '../incident/incident.ts';
import type { Owner } from '../owner.ts';
import type { RoleId } from '../role/role.ts';

export type InvolvedId = Id<'involved'>;

/** How somebody stands to the team that was struck: those away and those on their last day are asked too (SC-55, SC-56). */
export const standings = ['present', 'absent', 'leaving'] as const;
export type Standing = (typeof standings)[number];

/** The acute-phase list, per person. Peer support is last, and only ever told of (S3-04). */
export const careItems = [
  'relief-talk',
  'relieved',
  'leader-contact',
  'own-family',
  'company-home',
  'later-contact',
  'peer-support',
] as const;
export type CareItem = (typeof careItems)[number];

export const careAnswers = ['offered', 'accepted', 'declined', 'informed'] as const;
export type CareAnswer = (typeof careAnswers)[number];

/** What a person with strong reactions is kept from until a leader has said that they are ready. */
export const readyPurposes = ['task', 'home'] as const;
export type ReadyPurpose = (typeof readyPurposes)[number];

/** What a rule must know of one involved person. */
export interface KnownInvolved {
  readonly id: InvolvedId;
  readonly incidentId: IncidentId;
  readonly person: ContactId;
  readonly standing: Standing;
  readonly removed: boolean;
  readonly shielded: boolean;
  /** The leader who confirmed, for each purpose. */
  readonly ready: Readonly<Record<ReadyPurpose, ContactId | null>>;
  readonly wentHome: 'alone' | 'accompanied' | null;
}

/** Who may not be given a task now, by name, and who acts in each role. */
export interface Shielding {
  readonly people: ReadonlyMap<ContactId, string>;
  readonly acting: ReadonlyMap<RoleId, ContactId>;
}

/** The name of the shielded person that this owner means; null when the task may be theirs. */
export function shieldedOwner(owner: Owner | null, { people, acting }: Shielding): string | null {
  if (owner === null) return null;
  if (owner.kind === 'name') return [...people.values()].find((name) => name === owner.name.trim()) ?? null;
  const person = owner.kind === 'contact' ? owner.id : acting.get(owner.id);
  return person === undefined ? null : (people.get(person) ?? null);
}
