import type { QueryOutput, QueryParsed } from '../../shared/contract/api.ts';
import { checkPlan, type PlanSurroundings } from '../../shared/domain/plan/checkPlan.ts';
import { NUMBERS_HOLD_MONTHS } from '../../shared/domain/contact/contact.ts';
import { chainOf, gapsOf } from '../../shared/domain/role/acting.ts';
import { monthsAfter } from '../../shared/kernel/calendarDay.ts';
import { osloDay } from '../../shared/kernel/osloDay.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { allCards } from './cards.ts';
import { confirmedDay, type ContactRow } from './contacts.ts';
import { cardsByEvent } from './eventCards.ts';
import { allHazardEvents } from './hazardEvents.ts';
import { contentOf, knownPlan } from './plans.ts';
import { resourcesNow } from './resources.ts';
import { knownAbsences, knownRoles } from './roles.ts';

/** Goes through a version as it stands, or through words that are being written. */
export function planCheck(
  read: Reader,
  { planId, version, draft }: QueryParsed<'plan.check'>,
  { now }: { readonly now: Instant },
): QueryOutput<'plan.check'> {
  const plan = planId === undefined ? null : knownPlan(read, planId, now);
  const content = draft ?? (plan === null ? null : contentOf(read, plan.id, version ?? plan.version));
  return { hits: content === null ? [] : [...checkPlan(content, surroundings(read, now))] };
}

/** What plans lean on, as it stands now: only what is in use. */
function surroundings(read: Reader, now: Instant): PlanSurroundings {
  const absences = knownAbsences(read);
  const cards = allCards(read).cards.filter(({ retired }) => !retired);
  const contacts = read.all<Pick<ContactRow, 'id' | 'name' | 'mobile' | 'phone' | 'confirmed_on' | 'confirmed_number'>>(
    `SELECT id, name, mobile, phone, confirmed_on, confirmed_number FROM contact
     WHERE removed = 0 AND name IS NOT NULL ORDER BY name`,
  );
  const tied = cardsByEvent(read);
  return {
    roles: knownRoles(read)
      .filter(({ retired }) => !retired)
      .map((role) => ({ id: role.id, title: role.title, gaps: gapsOf(role, absences), chain: chainOf(role) })),
    cards: cards.map(({ id, content: { title, pausePoints } }) => {
      const [longest] = [...pausePoints].sort((one, other) => other.steps.length - one.steps.length);
      return { id, title, longest: { title: longest?.title ?? '', steps: longest?.steps.length ?? 0 } };
    }),
    contacts: contacts.map((row) => ({ id: row.id, name: row.name, confirmedOn: confirmedDay(row) })),
    hazardEvents: allHazardEvents(read, {}, { now })
      .events.filter(({ retired }) => !retired)
      .map(({ id, title }) => ({ id, title, hasCard: tied.get(id)?.some((card) => cards.some((one) => one.id === card)) === true })),
    resources: resourcesNow(read, now)
      .filter(({ removed }) => !removed)
      .map(({ id, fields: { name }, verifiedOn, flags }) => ({ id, title: name, verifiedOn, flags })),
    alertLists: read.all('SELECT id FROM alert_list WHERE title IS NOT NULL AND superseded = 0'),
    plans: read.all('SELECT id FROM plan WHERE retired = 0'),
    confirmedSince: monthsAfter(osloDay(now), -NUMBERS_HOLD_MONTHS),
  };
}
