import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startHostRig, type HostRig, type TestSeat } from '../support/hostRig.ts';

let rig: HostRig;
let first: TestSeat;
let second: TestSeat;

beforeEach(async () => {
  rig = await startHostRig();
  first = rig.seat('first');
  second = rig.seat('second');
});
afterEach(() => {
  rig.close();
});

const DAY = 24 * 3_600_000;
const routine = (title: string) => ({ kind: 'routine' as const, id: null, title });

/** Two leaders, each at a seat of their own. */
async function twoPeople() {
  const person = async (name: string) => {
    const { contactId } = await first.does('contact.add', { fields: { name } });
    await first.does('access.grant', { person: contactId, rights: ['leader', 'coordinator', 'administrator'] });
    return contactId;
  };
  const kari = await person('Kari Dahl');
  await first.runs('seat.identify', { person: kari });
  const ola = await person('Ola Berg');
  await second.runs('seat.identify', { person: ola });
  return { kari, ola };
}

const report = (over: object = {}) =>
  first.does('deviation.report', { isAboutPatient: false, what: 'Nøkkelboksen sto åpen', type: 'routine', severity: 'minor', ...over });
const one = async (deviationId: string) => (await first.asks('deviation.one', { deviationId })).deviation;

describe('S0-20: deviations', () => {
  test('from paper: when it was written, by whom and who copied it; the sender reads what becomes of it', async () => {
    await twoPeople();
    const paper = { writtenOn: '2026-11-19', writtenBy: 'Nattevakt', copiedBy: 'Kari Dahl' };
    const { deviationId, number } = await report({ paper, factors: ['organisation'], happenedAt: '2026-11-19T22:30:00.000Z' });
    expect(number).toBe('A-AV0001');
    await second.does('deviation.receive', { deviationId });
    await second.does('deviation.answer', { deviationId, text: 'Takk. Vi ser på nøkkelrutinen på fredag.' });
    const { was } = await second.does('deviation.sort', { deviationId, severity: 'moderate', routine: routine('Nøkkelrutine') });
    expect(was).toEqual({ severity: 'minor', routine: null });
    await second.does('deviation.close', { deviationId, measure: 'Boksen har fått ny lås' });
    const told = await one(deviationId);
    expect(told).toMatchObject({
      what: 'Nøkkelboksen sto åpen', state: 'closed', severity: 'moderate', paper, sender: { name: 'Kari Dahl' },
      routine: { title: 'Nøkkelrutine' }, measure: 'Boksen har fått ny lås',
    });
    expect(told?.steps.map(({ what }) => what)).toEqual(['reported', 'received', 'answered', 'sorted', 'closed']);
    await second.does('deviation.reopen', { deviationId, reason: 'Låsen er feil' });
    expect(await one(deviationId)).toMatchObject({ state: 'received', measure: null });
  });

  test('whoever asks not to be shown is shown nowhere, and may take it back until somebody has it', async () => {
    await twoPeople();
    const { deviationId } = await report({ isNameless: true });
    const told = await one(deviationId);
    expect(told?.sender).toBeNull();
    expect(JSON.stringify(told)).not.toContain('Kari');
    expect(await second.isRefused('deviation.withdraw', { deviationId })).toMatchObject({ code: 'deviation/not-yours' });
    await first.does('deviation.withdraw', { deviationId });
    expect((await first.asks('deviation.all', {})).total).toBe(0);
    await first.does('deviation.restore', { deviationId });
    await second.does('deviation.receive', { deviationId });
    expect(await first.isRefused('deviation.withdraw', { deviationId })).toMatchObject({ code: 'deviation/already-received' });
  });

  test('the register is found by words, type and routine, a page at a time', async () => {
    await report({ what: 'Døra sto åpen', routine: routine('Nøkkelrutine') });
    await report({ what: 'Alarmen var frakoblet', type: 'alarm', severity: 'serious' });
    await report({ what: 'Boksen sto åpen igjen', routine: routine('nøkkelrutine ') });
    const found = async (input: object) => (await first.asks('deviation.all', input)).deviations.map(({ what }) => what);
    expect(await found({ text: 'ÅPEN' })).toEqual(['Boksen sto åpen igjen', 'Døra sto åpen']);
    expect(await found({ type: 'alarm' })).toEqual(['Alarmen var frakoblet']);
    expect(await found({ filter: 'serious' })).toEqual(['Alarmen var frakoblet']);
    expect(await found({ routineKey: 'name:nøkkelrutine', limit: 1, offset: 1 })).toEqual(['Døra sto åpen']);
    const { sectors, routines } = await first.asks('deviation.words', {});
    expect({ sectors, routines: routines.map(({ title }) => title) }).toEqual({ sectors: [], routines: ['nøkkelrutine'] });
  });
});

describe('S0-21: closing a serious deviation', () => {
  test('one proposes with proof, another approves with a reason, top management sees both', async () => {
    const { kari, ola } = await twoPeople();
    const { deviationId } = await report({ what: 'Trygghetsalarm feilkoblet', type: 'alarm', severity: 'serious' });
    expect(await first.isRefused('deviation.close', { deviationId, measure: 'ordnet' })).toMatchObject({ code: 'deviation/needs-two' });
    await first.does('deviation.sort', { deviationId, severity: 'minor' });
    expect(await first.isRefused('deviation.close', { deviationId, measure: 'ordnet' })).toMatchObject({ code: 'deviation/needs-two' });
    await first.does('deviation.proposeClosing', { deviationId, measure: 'Koblet om', proof: 'Ringt på av IT og vakten' });
    expect((await first.asks('deviation.all', { filter: 'waiting' })).total).toBe(1);
    const yes = { deviationId, isApproved: true, reason: 'Sett på stedet' };
    expect(await first.isRefused('deviation.decideClosing', yes)).toMatchObject({ code: 'deviation/same-person' });
    await second.does('deviation.decideClosing', { deviationId, isApproved: false, reason: 'Mangler prøve om natten' });
    expect(await one(deviationId)).toMatchObject({ state: 'sent' });
    await first.does('deviation.proposeClosing', { deviationId, measure: 'Koblet om', proof: 'Prøvd natt til 21.11.' });
    await second.does('deviation.decideClosing', yes);
    const told = await one(deviationId);
    expect(told).toMatchObject({ state: 'closed', seenByTop: false, wasSerious: true });
    expect(told?.closings).toMatchObject([
      { proposed: { by: { id: kari } }, decided: { by: { id: ola }, isApproved: false } },
      { proof: 'Prøvd natt til 21.11.', proposed: { by: { id: kari } }, decided: { by: { id: ola }, isApproved: true, reason: 'Sett på stedet' } },
    ]);
    expect((await first.asks('deviation.all', { filter: 'top' })).deviations).toMatchObject([{ id: deviationId, seenByTop: false }]);
    await second.does('deviation.seeProof', { deviationId });
    expect(await second.isRefused('deviation.seeProof', { deviationId })).toMatchObject({ code: 'deviation/already-seen' });
  });
});

describe('S0-22 and S0-23: what works, and what piles up', () => {
  test('adaptations stand in a shared feed with their four answers', async () => {
    await report({
      kind: 'positive', what: 'Ringte naboavdelingen', planned: 'To på vakt', why: 'De kjenner brukerne', reuse: 'Alle nattevakter',
    });
    const { deviations, total } = await second.asks('deviation.feed', { text: 'nattevakter' });
    expect(total).toBe(1);
    expect(deviations).toMatchObject([{ what: 'Ringte naboavdelingen', planned: 'To på vakt', why: 'De kjenner brukerne' }]);
    expect((await first.asks('deviation.all', {})).total).toBe(0);
  });

  test('deviations and adaptations against one routine raise a signal over the threshold, within its days', async () => {
    const signal = async () => (await first.asks('deviation.signals', {})).routines.map(({ title, negative, positive, isRaised }) => [title, negative, positive, isRaised]);
    await report({ routine: routine('Nøkkelrutine') });
    rig.later(100 * DAY);
    await report({ routine: routine('Nøkkelrutine') });
    await report({ kind: 'positive', planned: 'a', why: 'b', reuse: 'c', routine: routine('Nøkkelrutine') });
    expect(await signal()).toEqual([['Nøkkelrutine', 1, 1, false]]);
    const { was } = await first.does('deviation.setThreshold', { count: 3, days: 365 });
    expect(was).toEqual({ count: 3, days: 90 });
    expect(await signal()).toEqual([['Nøkkelrutine', 2, 1, true]]);
  });

  test('a month is told on one page: how many, of what sort, what was changed', async () => {
    const { deviationId } = await report({ sector: 'Helse', factors: ['process', 'person'] });
    await report({ sector: 'Teknisk', type: 'equipment' });
    await first.does('deviation.close', { deviationId, measure: 'Ny lås' });
    expect(await first.asks('deviation.digest', { month: '2026-11' })).toMatchObject({
      reported: 2, closed: 1, stillOpen: 1, before: 0, measures: [{ measure: 'Ny lås' }],
      types: [{ key: 'equipment', count: 1 }, { key: 'routine', count: 1 }],
      factors: [{ key: 'process', count: 1 }, { key: 'person', count: 1 }],
    });
    expect(await first.asks('deviation.digest', { month: '2026-11', sector: 'Teknisk' })).toMatchObject({ reported: 1, closed: 0 });
    expect(await first.asks('deviation.digest', { month: '2026-12' })).toMatchObject({ reported: 0, before: 2 });
  });
});

describe('S0-25 and S0-26: nothing sent upward is lost', () => {
  test('an escalated deviation and a need of its own show received, considered and decided with the reason', async () => {
    await twoPeople();
    const { deviationId } = await report();
    const receiver = { kind: 'name' as const, name: 'Kommunalsjef helse' };
    await first.does('deviation.escalate', { deviationId, receiver, reason: 'Gjelder flere enheter' });
    rig.later(DAY);
    const { upwardItemId } = await first.does('upward.send', { text: 'Vi mangler avlastningsboliger', receiver });
    await second.does('upward.receive', { upwardItemId });
    await second.does('upward.consider', { upwardItemId, note: 'Tas med i budsjettet' });
    await second.does('upward.decide', { upwardItemId, outcome: 'later', reason: 'Ny vurdering i mars' });
    const { items } = await first.asks('upward.all', {});
    expect(items).toMatchObject([
      { text: 'Gjelder flere enheter', about: { id: deviationId, number: 'A-AV0001' }, state: 'sent' },
      { state: 'decided', considered: { note: 'Tas med i budsjettet' }, decided: { outcome: 'later', reason: 'Ny vurdering i mars', by: { name: 'Ola Berg' } } },
    ]);
    expect((await one(deviationId))?.level).toBe('sector');
    await second.does('upward.stepBack', { upwardItemId });
    expect((await first.asks('upward.all', {})).items[1]).toMatchObject({ state: 'considered', decided: null });
  });

  test('a task without owner is decided by the leader it was given to, and by nobody else', async () => {
    const { kari, ola } = await twoPeople();
    const { roleId } = await first.does('role.define', { title: 'Kommunalsjef teknisk', holder: ola });
    const task = { text: 'Kontroll av sykesenger', sectors: ['Helse', 'Teknisk'], decideBy: '2026-11-21' };
    const { unownedTaskId } = await first.does('unownedTask.register', { ...task, decider: { kind: 'role', id: roleId } });
    expect((await first.asks('unownedTask.all', {})).tasks).toMatchObject([{ overdue: true, deciders: [ola], decided: null }]);
    const whose = { unownedTaskId, owner: { kind: 'contact' as const, id: kari }, reason: 'Hun har avtalen' };
    expect(await first.isRefused('unownedTask.decide', whose)).toMatchObject({ code: 'unownedTask/not-the-leader' });
    await second.does('unownedTask.decide', whose);
    expect((await first.asks('unownedTask.all', {})).tasks).toMatchObject([{ overdue: false, decided: { owner: { label: 'Kari Dahl' } } }]);
  });
});
