import { expect, test } from 'vitest';
import { useHostRig } from '../support/hostRig.ts';

const rig = useHostRig();
const seat = rig.seat();
const DAY_MS = 86_400_000;

const attention = async () => (await seat.asks('home.attention', {})).items;
const only = async (code: string) => (await attention()).filter((item) => item.code === code);
const person = async (name: string) => (await seat.does('contact.add', { fields: { name, mobile: '90000001' } })).contactId;

test('Hjem tells of a deviation nobody received, and of a serious one that waits for a second person (S0-20, S0-21)', async () => {
  const kari = await person('Kari Dahl');
  await seat.runs('seat.identify', { person: kari });
  const report = { isAboutPatient: false, what: 'Alarmen gikk ikke.', type: 'alarm', severity: 'serious' } as const;
  const { deviationId, number } = await seat.does('deviation.report', report);
  expect(await only('deviation-not-received')).toEqual([]);
  rig.later(8 * DAY_MS);
  expect(await only('deviation-not-received')).toMatchObject([
    { page: 'deviation', pageParams: { deviationId }, params: { number, text: 'Alarmen gikk ikke.' }, since: '2026-11-22' },
  ]);
  await seat.does('deviation.receive', { deviationId });
  await seat.does('deviation.proposeClosing', { deviationId, measure: 'Byttet', proof: 'Prøvd' });
  expect(await only('deviation-not-received')).toEqual([]);
  expect(await only('deviation-second-person')).toMatchObject([{ pageParams: { deviationId }, since: '2026-11-30' }]);
  await seat.runs('seat.identify', { person: await person('Ola Berg') });
  await seat.does('deviation.decideClosing', { deviationId, isApproved: true, reason: 'Sett på stedet' });
  expect(await only('deviation-second-person')).toEqual([]);
});

test('Hjem tells of what was sent upward without an answer (S0-25) and of tasks nobody owns (S0-26); many become one row', async () => {
  const leader = await person('Kari Dahl');
  const receiver = { kind: 'contact', id: leader } as const;
  for (const text of ['Avlastning mangler', 'Radio mangler', 'Bil mangler']) await seat.does('upward.send', { text, receiver });
  await seat.does('unownedTask.register', { text: 'Kontroll av sykesenger', sectors: ['Helse', 'Teknisk'], decider: receiver, decideBy: '2026-12-20' });
  expect(await only('upward-unanswered')).toEqual([]);
  expect(await only('task-without-owner')).toMatchObject([{ page: 'unowned', params: { text: 'Kontroll av sykesenger', owner: 'Kari Dahl' } }]);
  rig.later(16 * DAY_MS);
  expect(await only('upward-unanswered')).toMatchObject([{ page: 'upward', params: { count: 3 }, since: '2026-11-22' }]);
});

test('Hjem tells of the coming weekend when nobody can be reached, of an unread plan and of a round that was not answered', async () => {
  const kari = await person('Kari Dahl');
  await seat.does('role.define', { title: 'Kriseleder', holder: kari });
  expect(await only('duty-nobody')).toEqual([]);
  await seat.does('duty.enter', { person: kari, kind: 'away', from: '2026-11-20T12:00:00.000Z', to: '2026-12-01T12:00:00.000Z' });
  expect(await only('duty-nobody')).not.toEqual([]);
  const { roundId } = await seat.does('numberRound.start', { over: { kind: 'roles', listId: null }, dueOn: '2026-11-23' });
  const { planId, version } = await seat.does('plan.write', { title: 'Overordnet plan', kind: 'overall', sections: [{ heading: 'Formål', text: 'Å være beredt.' }] });
  await seat.does('plan.approve', { planId, version, approvedBy: 'Kommunestyret', approvedOn: '2026-11-22' });
  rig.later(2 * DAY_MS);
  expect(await only('plan-not-read')).toMatchObject([{ page: 'plan', pageParams: { planId }, params: { missing: 1, of: 1 } }]);
  expect(await only('round-unanswered')).toMatchObject([{ page: 'numberRound', pageParams: { roundId }, params: { open: 1, people: 1 } }]);
  await seat.does('numberRound.answer', { roundId, contactId: kari, answer: 'confirmed' });
  expect(await only('round-unanswered')).toEqual([]);
});
