import { describe, expect, test } from 'vitest';
import { useHostRig } from '../support/hostRig.ts';

const rig = useHostRig();
const seat = rig.seat();

const sections = (text: string) => [{ heading: 'Innkalling', text }];
const DAY_MS = 86_400_000;

async function written(text = 'Kari kaller inn.') {
  return seat.does('plan.write', { title: 'Delplan evakuering', kind: 'evacuation', sections: sections(text) });
}
const approve = (planId: string, version: number, more: { inForceFrom?: string } = {}) =>
  seat.does('plan.approve', { planId, version, approvedBy: 'kommunestyret, sak 1/26', approvedOn: '2026-11-20', ...more });
async function statesOf(planId: string) {
  const { versions } = await seat.asks('plan.one', { planId });
  return versions.map(({ version, state }) => [version, state]);
}

describe('S0-24: the way of a plan', () => {
  test('draft, hearing, answers, approval, and the version before it superseded', async () => {
    const { planId } = await written();
    await approve(planId, 1);
    const next = await seat.does('plan.write', { planId, basedOn: 1, title: 'Delplan evakuering', kind: 'evacuation', sections: sections('Tor kaller inn.') });
    expect(await statesOf(planId)).toEqual([[2, 'draft'], [1, 'in-force']]);
    expect(await seat.isRefused('plan.comment', { planId, text: 'Hva med natt?' })).toMatchObject({ code: 'plan/not-on-hearing' });

    await seat.does('plan.openHearing', { planId, version: next.version, until: '2026-12-01' });
    expect(await seat.isRefused('plan.openHearing', { planId, version: next.version })).toMatchObject({ code: 'plan/already-on-hearing' });
    const { commentId } = await seat.does('plan.comment', { planId, text: ' Hva med natt? ', from: 'Brannsjefen, på telefon' });
    expect(await statesOf(planId)).toEqual([[2, 'hearing'], [1, 'in-force']]);
    expect(await seat.isRefused('plan.approve', { planId, version: 2, approvedBy: 'rådet', approvedOn: '2026-11-21' })).toMatchObject({
      code: 'plan/comments-open', params: { count: 1 },
    });
    await seat.does('plan.settleComment', { commentId, outcome: 'taken-in', done: 'Nattnummeret står i første linje.' });
    expect((await seat.asks('plan.comments', { planId })).comments).toMatchObject([
      { text: 'Hva med natt?', from: 'Brannsjefen, på telefon', settled: { outcome: 'taken-in', done: 'Nattnummeret står i første linje.' } },
    ]);
    await approve(planId, 2);
    expect(await statesOf(planId)).toEqual([[2, 'in-force'], [1, 'superseded']]);

    const old = await seat.asks('plan.one', { planId, version: 1 });
    expect(old).toMatchObject({ shown: 1, state: 'superseded', content: { sections: [{ text: 'Kari kaller inn.' }] } });
    expect((await seat.asks('plan.one', { planId })).shown).toBe(2);
    expect(await seat.isRefused('plan.approve', { planId, version: 1, approvedBy: 'rådet', approvedOn: '2026-11-22' })).toMatchObject({ code: 'plan/already-approved' });
    await rig.restart();
    expect(await statesOf(planId)).toEqual([[2, 'in-force'], [1, 'superseded']]);
  });

  test('approved for a day to come, the one before stays in force until that day', async () => {
    const { planId } = await written();
    await approve(planId, 1);
    await seat.does('plan.write', { planId, title: 'Delplan evakuering', kind: 'evacuation', sections: sections('Ny') });
    await approve(planId, 2, { inForceFrom: '2026-11-24' });
    expect(await statesOf(planId)).toEqual([[2, 'approved'], [1, 'in-force']]);
    expect((await seat.asks('plan.all', {})).plans).toMatchObject([{ approved: 1, coming: { version: 2, inForceFrom: '2026-11-24' } }]);
    rig.later(2 * DAY_MS);
    expect(await statesOf(planId)).toEqual([[2, 'in-force'], [1, 'superseded']]);
    await seat.does('plan.withdrawApproval', { planId, version: 2 });
    expect(await statesOf(planId)).toEqual([[2, 'draft'], [1, 'in-force']]);
  });

  test('a comment is taken back by whoever gave it, and opened again when the answer was wrong', async () => {
    const { contactId } = await seat.does('contact.add', { fields: { name: 'Kari Dahl' } });
    const { planId } = await written();
    await seat.does('plan.openHearing', { planId, version: 1 });
    const mine = await seat.does('plan.comment', { planId, text: 'Uklart hvem som kjører' });
    const other = rig.seat('seat-2');
    await other.runs('seat.identify', { person: contactId });
    expect(await other.isRefused('plan.withdrawComment', mine)).toMatchObject({ code: 'plan/comment-of-another' });
    await seat.does('plan.settleComment', { ...mine, outcome: 'not-taken-in', done: 'Det står i kortet.' });
    expect(await seat.isRefused('plan.withdrawComment', mine)).toMatchObject({ code: 'plan/comment-settled' });
    await seat.does('plan.reopenComment', mine);
    await seat.does('plan.withdrawComment', mine);
    expect((await seat.asks('plan.comments', { planId })).comments).toEqual([]);
    await seat.does('plan.closeHearing', { planId });
    expect(await statesOf(planId)).toEqual([[1, 'draft']]);
  });
});

describe('S0-24: read and understood', () => {
  async function team() {
    const person = async (name: string) => (await seat.does('contact.add', { fields: { name } })).contactId;
    const [kari, tor, liv] = [await person('Kari Dahl'), await person('Tor Engen'), await person('Liv Rud')] as const;
    await seat.does('role.define', { title: 'Kriseleder', holder: kari, deputies: [tor] });
    const { planId } = await written();
    await approve(planId, 1);
    return { kari, tor, liv, planId };
  }
  const list = async (planId: string) =>
    (await seat.asks('plan.readers', { planId })).readers.map(({ name, as, active, readAt }) => [name, as, active, readAt !== null]);

  test('who is missing is listed: holders, substitutes, and those who have never used Beredt', async () => {
    const { kari, tor, liv, planId } = await team();
    const { was } = await seat.does('plan.setReaders', { planId, roles: null, people: [liv] });
    expect(was).toEqual({ roles: null, people: [] });
    expect(await list(planId)).toEqual([
      ['Kari Dahl', 'holder', false, false], ['Tor Engen', 'deputy', false, false], ['Liv Rud', 'named', false, false],
    ]);
    expect(await seat.isRefused('plan.confirmRead', { planId, version: 1 })).toMatchObject({ code: 'plan/nobody-here' });
    const desk = rig.seat('seat-2');
    await desk.runs('seat.identify', { person: kari });
    await desk.does('plan.confirmRead', { planId, version: 1 });
    expect(await desk.isRefused('plan.confirmRead', { planId, version: 1 })).toMatchObject({ code: 'plan/already-read' });
    await seat.does('plan.recordRead', { planId, version: 1, person: tor, on: '2026-11-21' });
    expect(await list(planId)).toEqual([
      ['Liv Rud', 'named', false, false], ['Kari Dahl', 'holder', true, true], ['Tor Engen', 'deputy', false, true],
    ]);
    expect((await seat.asks('plan.all', {})).plans[0]).toMatchObject({ reading: { of: 3, read: 2 } });
    await desk.does('plan.takeBackRead', { planId, version: 1 });
    await seat.does('plan.strikeRead', { planId, version: 1, person: tor });
    expect((await seat.asks('plan.all', {})).plans[0]).toMatchObject({ reading: { of: 3, read: 0 } });
  });

  test('a new version asks everybody again, and what is superseded cannot be confirmed', async () => {
    const { tor, planId } = await team();
    await seat.does('plan.recordRead', { planId, version: 1, person: tor, on: '2026-11-21' });
    await seat.does('plan.write', { planId, title: 'Delplan evakuering', kind: 'evacuation', sections: sections('Ny') });
    expect(await seat.isRefused('plan.recordRead', { planId, version: 2, person: tor, on: '2026-11-21' })).toMatchObject({ code: 'plan/not-in-force' });
    await approve(planId, 2);
    expect(await seat.isRefused('plan.recordRead', { planId, version: 1, person: tor, on: '2026-11-21' })).toMatchObject({ code: 'plan/not-in-force' });
    const { readers } = await seat.asks('plan.readers', { planId });
    expect(readers.map(({ name, readAt, earlier }) => [name, readAt, earlier])).toEqual([['Kari Dahl', null, null], ['Tor Engen', null, 1]]);
  });
});

describe('S1-03: plans and what they lean on', () => {
  test('what a plan points at leads back to it, in the version in force', async () => {
    const { roleId } = await seat.does('role.define', { title: 'Kriseleder' });
    const { planId } = await written(`[Kriseleder](role:${roleId}) kaller inn.`);
    await approve(planId, 1);
    const plans = async () => {
      const { links } = await seat.asks('object.links', { kind: 'role', id: roleId });
      return links.map(({ relation, direction, kind, id, name }) => ({ relation, direction, kind, id, name }));
    };
    const mention = { relation: 'mentions', direction: 'from', kind: 'plan', id: planId, name: 'Delplan evakuering' };
    expect(await plans()).toEqual([mention]);
    await seat.does('plan.write', { planId, title: 'Delplan evakuering', kind: 'evacuation', sections: sections('Ingen nevnt') });
    expect(await plans()).toEqual([mention]);
    await approve(planId, 2);
    expect(await plans()).toEqual([]);
    expect((await seat.asks('plan.check', { planId, version: 1 })).hits.map(({ rule }) => rule)).toEqual([
      'role-empty', 'role-without-authority', 'role-without-deputy', 'vulnerable-missing',
    ]);
  });

  test('S4-09: which of the six parts a plan has words for, and what else it covers, is data', async () => {
    await seat.does('plan.write', {
      title: 'Helseberedskapsplan', kind: 'infection-control', alsoCovers: ['home-nursing', 'infection-control'],
      sections: [{ heading: 'Oppdage', text: 'Kommuneoverlegen ringer.', part: 'detect' }, { heading: 'Varsle', text: '', part: 'alert' }],
    });
    expect((await seat.asks('plan.all', {})).plans).toMatchObject([{ kind: 'infection-control', alsoCovers: ['home-nursing'], parts: ['detect'] }]);
  });
});
