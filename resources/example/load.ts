import { alertLists, roles } from './roles.ts';
import { cards } from './cards.ts';
import { noticeRules } from './notices.ts';
import { loadRisks } from './loadRisks.ts';
import { plans } from './plansAndRisks.ts';
import { dutyPhones, people } from './people.ts';
import type { Id } from '../../shared/kernel/ids.ts';
import type { Stage } from './stage.ts';

/** The keys of the example and what they became in the store. */
export interface Keys {
  readonly contacts: Map<string, Id<'contact'>>;
  readonly roles: Map<string, Id<'role'>>;
  readonly cards: Map<string, Id<'card'>>;
}

const DAY_MINUTES = 24 * 60;

function numberOf(index: number): string {
  return `+47900000${String(index).padStart(2, '0')}`;
}

function initialsOf(name: string): string {
  const parts = name.split(/[\s-]+/);
  return ((parts[0]?.[0] ?? '') + (parts.at(-1)?.[0] ?? '')).toUpperCase();
}

/**
 * Sets Elvheim up the way a coordinator would, through the public API: municipality, people, rights, roles, lists, cards.
 * The administrator is named last, since naming one closes what is open to everybody before.
 */
export async function loadMunicipality(stage: Stage, keys: Keys): Promise<void> {
  stage.at(0);
  await stage.run('municipality.describe', { name: 'Elvheim kommune (eksempel)', number: '9901', language: 'nb' });
  for (const [index, person] of people.entries()) {
    const { contactId } = await stage.run('contact.add', {
      fields: {
        kind: 'person',
        name: person.name,
        initials: initialsOf(person.name),
        mobile: numberOf(index),
        email: `${person.key}@elvheim.example`,
        organisation: person.organisation ?? 'Elvheim kommune',
        position: person.position,
        sector: person.sector,
        unit: person.unit ?? null,
        competences: person.competences ?? [],
        languages: person.languages ?? [],
      },
    });
    keys.contacts.set(person.key, contactId);
    if (person.confirmedDaysAgo === undefined) continue;
    const confirmedOn = stage.when(-person.confirmedDaysAgo * DAY_MINUTES).slice(0, 10);
    await stage.run('contact.confirm', { contactId, confirmedOn });
  }
  for (const duty of dutyPhones) {
    const { contactId } = await stage.run('contact.add', {
      fields: { kind: 'duty', name: duty.name, phone: duty.phone, organisation: duty.organisation, sector: 'Ekstern' },
    });
    keys.contacts.set(duty.key, contactId);
  }
  for (const role of roles) {
    const { roleId } = await stage.run('role.define', {
      title: role.title,
      authority: role.authority,
      mandate: [...role.mandate],
      rights: [...role.rights],
      holder: stage.contact(role.holder),
      deputies: role.deputies.map((key) => stage.contact(key)),
    });
    keys.roles.set(role.key, roleId);
  }
  await stage.run('peerSupport.name', { contacts: ['kriseteam', 'psyk', 'prest'].map((key) => stage.contact(key)) });
  for (const list of alertLists) {
    await stage.run('alertList.define', {
      incidentType: list.type,
      level: null,
      title: list.title,
      members: list.members.map(([who, group]) =>
        who.startsWith('r:')
          ? { contactId: null, roleId: stage.role(who.slice(2)), group, deputy: null }
          : { contactId: stage.contact(who.slice(2)), roleId: null, group, deputy: null },
      ),
    });
  }
  for (const [recipient, when, by] of noticeRules) {
    const to = recipient.startsWith('r:')
      ? ({ kind: 'role', id: stage.role(recipient.slice(2)) } as const)
      : ({ kind: 'name', name: recipient } as const);
    await stage.run('noticeRule.define', { recipient: to, by: { kind: 'role', id: stage.role(by) }, ...when });
  }
  for (const card of cards) {
    const { cardId } = await stage.run('card.publish', {
      title: card.title,
      style: card.style,
      useWhen: card.useWhen,
      stopWhen: card.stopWhen,
      incidentTypes: [...card.types],
      ...(card.pack === undefined ? {} : { pack: card.pack }),
      ...(card.purpose === undefined ? {} : { purpose: card.purpose }),
      pausePoints: card.points.map(([title, steps]) => ({
        title,
        steps: steps.map(({ text, role, hint, stop, due }) => ({
          text,
          roles: [stage.role(role)],
          ...(hint === undefined ? {} : { valueHint: hint }),
          ...(stop === undefined ? {} : { hardStop: stop }),
          ...(due === undefined ? {} : { dueMinutes: due }),
        })),
      })),
    });
    keys.cards.set(card.key, cardId);
    if (card.practisedDaysAgo === undefined) continue;
    await stage.run('card.practise', { cardId, on: stage.when(-card.practisedDaysAgo * DAY_MINUTES).slice(0, 10) });
  }
  for (const plan of plans) {
    const { planId, version } = await stage.run('plan.write', {
      title: plan.title,
      kind: plan.kind,
      sections: plan.sections.map(([heading, text, part]) => ({ heading, text, ...(part === undefined ? {} : { part }) })),
    });
    const day = (days: number): string => stage.when(days * DAY_MINUTES).slice(0, 10);
    const approvedOn = day(60 - plan.approvedDaysAgo);
    await stage.run('plan.approve', { planId, version, approvedBy: plan.approvedBy, approvedOn, reviewBy: day(425 - plan.approvedDaysAgo) });
  }
  await loadRisks(stage);
  for (const person of people) {
    if (person.rights === undefined || person.rights.includes('administrator')) continue;
    await stage.run('access.grant', { person: stage.contact(person.key), rights: [...person.rights] });
  }
  for (const person of people.filter(({ rights }) => rights?.includes('administrator') === true)) {
    await stage.run('access.grant', { person: stage.contact(person.key), rights: [...person.rights!] });
  }
}
