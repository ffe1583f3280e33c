import type { ContactId } from '../contact/contact.ts';
import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import { openIncident } from '../incident/decide.ts';
import type { IncidentId, KnownIncident } from '../incident/incident.ts';
import { logFact, type KnownLog } from '../log/logFact.ts';
import type { CareAnswer, CareItem, InvolvedId, KnownInvolved, ReadyPurpose, Standing } from './staffCare.ts';

export const staffCareRefusals = [
  'staffCare/not-found',
  'staffCare/already-involved',
  'staffCare/nothing-changed',
  'staffCare/informed-only',
  'staffCare/not-shielded',
  'staffCare/leader-unnamed',
  'staffCare/own-confirmation',
  'staffCare/not-alone',
] as const;
type Code = (typeof staffCareRefusals)[number];
type Refused = Extract<Decision<never, Code>, { ok: false }>;

/** What the rules know when one person on the list is pointed at. Follow-up goes on after the incident is closed. */
interface KnownOne {
  readonly involved: KnownInvolved | null;
}

/** With what a confirmation needs, which is logged. */
export interface KnownOneInLog extends KnownOne {
  readonly incident: KnownIncident | null;
  readonly log: KnownLog;
  readonly names: ReadonlyMap<ContactId, string>;
}

interface Pointed {
  readonly involvedId: InvolvedId;
}

function standing(known: KnownOne): { readonly ok: true; readonly one: KnownInvolved } | Refused {
  return known.involved === null || known.involved.removed ? refused('staffCare/not-found') : { ok: true, one: known.involved };
}

/** Puts somebody on the list, also those who were away or are leaving. Not logged: who was struck is no public matter. */
export function involveStaff(
  input: { readonly incidentId: IncidentId; readonly person: ContactId; readonly standing: Standing },
  known: {
    readonly incident: KnownIncident | null;
    readonly involved: readonly KnownInvolved[];
    readonly names: ReadonlyMap<ContactId, string>;
  },
  moment: Moment,
): Decision<{ readonly involvedId: InvolvedId }, Code | 'incident/not-found' | 'contact/not-found'> {
  if (known.incident === null) return refused('incident/not-found');
  const name = known.names.get(input.person);
  if (name === undefined) return refused('contact/not-found');
  const there = known.involved.find(({ person }) => person === input.person);
  if (there?.removed === false) return refused('staffCare/already-involved', { name });
  const involvedId = there?.id ?? moment.newId<'involved'>();
  const { person, incidentId } = input;
  return decided(
    { involvedId },
    fact('StaffInvolved', involvedId, incidentId, { person, standing: input.standing }),
    ...(there === undefined ? [] : [fact('StaffPutBack', involvedId, incidentId, {})]),
  );
}

export function setStanding(input: Pointed & { readonly standing: Standing }, known: KnownOne): Decision<null, Code> {
  const found = standing(known);
  if (!found.ok) return found;
  const { one } = found;
  if (one.standing === input.standing) return refused('staffCare/nothing-changed');
  return decided(null, fact('StaffStandingSet', one.id, one.incidentId, { standing: input.standing }));
}

/** Takes somebody off the list who was put there by mistake, or puts them back. A shielded person stays on it. */
export function setInvolved(input: Pointed & { readonly isInvolved: boolean }, known: KnownOne): Decision<null, Code> {
  const one = known.involved;
  if (one === null) return refused('staffCare/not-found');
  if (one.removed !== input.isInvolved || one.shielded) return refused('staffCare/nothing-changed');
  return decided(null, fact(input.isInvolved ? 'StaffPutBack' : 'StaffTakenOff', one.id, one.incidentId, {}));
}

/** One person’s own answer to one offer; null takes it back. Peer support is told of, and that is all that is kept. */
export function answerCare(
  input: Pointed & { readonly item: CareItem; readonly answer: CareAnswer | null },
  known: KnownOne,
): Decision<null, Code> {
  const found = standing(known);
  if (!found.ok) return found;
  const { item, answer } = input;
  if (answer !== null && (item === 'peer-support') !== (answer === 'informed')) return refused('staffCare/informed-only');
  return decided(null, fact('StaffCareAnswered', found.one.id, found.one.incidentId, { item, answer }));
}

/** Strong reactions: from now on no new task and not home alone until a leader has confirmed. Carries no words. */
export function shieldStaff(_input: Pointed, known: KnownOne): Decision<null, Code> {
  const found = standing(known);
  if (!found.ok) return found;
  const { one } = found;
  if (one.shielded && one.ready.task === null && one.ready.home === null) return refused('staffCare/nothing-changed');
  return decided(null, fact('StaffShielded', one.id, one.incidentId, {}));
}

/** A named leader confirms that the person is ready, or takes that back. One line in the log: who, for what, by whom. */
export function setReadiness(
  input: Pointed & { readonly purpose: ReadyPurpose; readonly isReady: boolean },
  known: KnownOneInLog,
  moment: Moment,
): Decision<null, Code | 'incident/not-found' | 'incident/closed'> {
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, 'incident/not-found' | 'incident/closed'>;
  const found = standing(known);
  if (!found.ok) return found;
  const { one } = found;
  if (!one.shielded) return refused('staffCare/not-shielded');
  if ((one.ready[input.purpose] !== null) === input.isReady) return refused('staffCare/nothing-changed');
  const leader = moment.actor.person;
  const leaderName = leader === null ? undefined : known.names.get(leader);
  if (leader === null || leaderName === undefined) return refused('staffCare/leader-unnamed');
  if (leader === one.person) return refused('staffCare/own-confirmation');
  return decided(
    null,
    fact('StaffReadinessSet', one.id, one.incidentId, { purpose: input.purpose, leader: input.isReady ? leader : null }),
    logFact(moment, known.log, one.incidentId, {
      kind: 'role',
      said: {
        code: input.isReady ? `staff-ready-${input.purpose}` : 'staff-ready-taken-back',
        name: known.names.get(one.person) ?? '–',
        leader: leaderName,
      },
    }),
  );
}

/** Somebody goes home; alone only when that is safe. Null: they are not home after all. */
export function sendHome(
  input: Pointed & { readonly how: 'alone' | 'accompanied' | null },
  known: KnownOne & { readonly names: ReadonlyMap<ContactId, string> },
): Decision<null, Code> {
  const found = standing(known);
  if (!found.ok) return found;
  const { one } = found;
  if (one.wentHome === input.how) return refused('staffCare/nothing-changed');
  if (input.how === 'alone' && one.shielded && one.ready.home === null) {
    return refused('staffCare/not-alone', { name: known.names.get(one.person) ?? '–' });
  }
  return decided(null, fact('StaffWentHome', one.id, one.incidentId, { how: input.how }));
}

/** Names whom anybody may call for peer support. The list before is its own way back. */
export function namePeerSupport(
  input: { readonly contacts: readonly ContactId[] },
  known: { readonly names: ReadonlyMap<ContactId, string> },
): Decision<null, 'contact/not-found'> {
  const contacts = [...new Set(input.contacts)];
  if (!contacts.every((contact) => known.names.has(contact))) return refused('contact/not-found');
  return decided(null, fact('PeerSupportNamed', 'peer-support', 'workspace', { contacts }));
}
