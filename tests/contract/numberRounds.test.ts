import { describe, expect, test } from 'vitest';
import { useHostRig } from '../support/hostRig.ts';

const rig = useHostRig();
const seat = rig.seat();

const DUE = '2026-12-06';
const TODAY = '2026-11-22';

async function person(name: string, fields: { readonly mobile?: string; readonly unit?: string; readonly email?: string } = {}) {
  return (await seat.does('contact.add', { fields: { name, ...fields } })).contactId;
}

/** Four people: two on the list (one by role, one as a deputy), two of them with no part in it. */
async function register() {
  const kari = await person('Kari Dahl', { mobile: '90000001', unit: 'Rådhuset', email: 'kari@eksempel.example' });
  const ola = await person('Ola Berg', { mobile: '90000002', unit: 'Teknisk' });
  const siri = await person('Siri Vik', { mobile: '90000003', unit: 'Teknisk' });
  const gro = await person('Gro Li');
  const { roleId } = await seat.does('role.define', { title: 'Kriseleder', holder: kari });
  const { listId } = await seat.does('alertList.define', {
    incidentType: null, level: null, title: 'Kriseledelsen', members: [{ contactId: null, roleId, group: null, deputy: ola }],
  });
  return { kari, ola, siri, gro, listId };
}

const everybody = { kind: 'everybody', listId: null } as const;
const roundOf = async (roundId: string) => await seat.asks('numberRound.one', { roundId });
const contactOf = async (text: string) => (await seat.asks('contact.all', { text, filter: 'all', limit: 10 })).contacts[0];

describe('S0-01: a round in which people confirm their numbers', () => {
  test('asks everybody, those in crisis roles, or those on one list with their deputies, by where the sheet goes', async () => {
    const { listId } = await register();
    const over = async (kind: 'everybody' | 'roles' | 'alertList', list: string | null) => {
      const { roundId } = await seat.does('numberRound.start', { over: { kind, listId: list }, dueOn: DUE });
      return (await roundOf(roundId)).people.map(({ name, group }) => [group, name]);
    };
    expect(await over('roles', null)).toEqual([['Rådhuset', 'Kari Dahl']]);
    expect(await over('alertList', listId)).toEqual([['Rådhuset', 'Kari Dahl'], ['Teknisk', 'Ola Berg']]);
    expect(await over('everybody', null)).toEqual([
      ['Rådhuset', 'Kari Dahl'], ['Teknisk', 'Ola Berg'], ['Teknisk', 'Siri Vik'], ['', 'Gro Li'],
    ]);
    expect(await seat.isRefused('numberRound.start', { over: everybody, dueOn: DUE })).toMatchObject({ code: 'numberRound/already-open' });
    expect(await seat.isRefused('numberRound.start', { over: { kind: 'roles', listId: null }, dueOn: '2026-11-21' })).toMatchObject({
      code: 'numberRound/due-past',
    });
  });

  test('each answer puts the register right in the same moment: confirmed today, changed and so confirmed, or gone', async () => {
    const { kari, ola, siri, gro } = await register();
    const { roundId, people } = await seat.does('numberRound.start', { over: everybody, dueOn: DUE });
    expect(people).toBe(4);
    await seat.does('numberRound.answer', { roundId, contactId: kari, answer: 'confirmed' });
    await seat.does('numberRound.answer', { roundId, contactId: ola, answer: 'changed', mobile: '912 34 567' });
    await seat.does('numberRound.answer', { roundId, contactId: siri, answer: 'gone' });
    expect(await seat.isRefused('numberRound.answer', { roundId, contactId: gro, answer: 'confirmed' })).toMatchObject({
      code: 'numberRound/no-number',
    });
    expect(await seat.isRefused('numberRound.answer', { roundId, contactId: kari, answer: 'gone' })).toMatchObject({
      code: 'numberRound/already-answered',
    });
    expect(await contactOf('Kari')).toMatchObject({ confirmedOn: TODAY, mobile: '+4790000001' });
    expect(await contactOf('Ola')).toMatchObject({ confirmedOn: TODAY, mobile: '+4791234567' });
    expect(await contactOf('Siri')).toBeUndefined();
    const { round, people: asked } = await roundOf(roundId);
    expect(round?.figures).toEqual({ people: 4, confirmed: 1, changed: 1, gone: 1, open: 1 });
    expect(asked.map(({ name, answer }) => [name, answer])).toEqual([
      ['Kari Dahl', 'confirmed'], ['Ola Berg', 'changed'], ['Siri Vik', 'gone'], ['Gro Li', null],
    ]);
  });

  test('an answer taken back takes the register back too, but not what somebody has corrected since', async () => {
    const { kari, ola, siri } = await register();
    await seat.does('contact.confirm', { contactId: kari, confirmedOn: '2025-01-15' });
    const { roundId } = await seat.does('numberRound.start', { over: everybody, dueOn: DUE });
    await seat.does('numberRound.answer', { roundId, contactId: kari, answer: 'confirmed' });
    await seat.does('numberRound.takeBack', { roundId, contactId: kari });
    expect(await contactOf('Kari')).toMatchObject({ confirmedOn: '2025-01-15' });
    await seat.does('numberRound.answer', { roundId, contactId: siri, answer: 'gone' });
    await seat.does('numberRound.takeBack', { roundId, contactId: siri });
    expect(await contactOf('Siri')).toMatchObject({ removed: false });
    await seat.does('numberRound.answer', { roundId, contactId: ola, answer: 'changed', mobile: '91234567', email: 'ola@eksempel.example' });
    await seat.does('contact.change', { contactId: ola, fields: { email: 'ola.berg@eksempel.example' } });
    await seat.does('numberRound.takeBack', { roundId, contactId: ola });
    expect(await contactOf('Ola')).toMatchObject({ mobile: '+4790000002', email: 'ola.berg@eksempel.example', confirmedOn: null });
    expect((await roundOf(roundId)).round?.figures).toMatchObject({ open: 4 });
    expect(await seat.isRefused('numberRound.takeBack', { roundId, contactId: ola })).toMatchObject({ code: 'numberRound/nothing-to-undo' });
  });

  test('closes with its figures, can be opened again, and survives a restart; one nobody answered can be taken away', async () => {
    const { kari } = await register();
    const { roundId } = await seat.does('numberRound.start', { over: everybody, dueOn: DUE });
    await seat.does('numberRound.answer', { roundId, contactId: kari, answer: 'confirmed' });
    expect(await seat.isRefused('numberRound.withdraw', { roundId })).toMatchObject({ code: 'numberRound/answered' });
    rig.later(15 * 86_400_000);
    expect((await seat.asks('numberRound.all', {})).rounds).toMatchObject([{ isOverdue: true, closedAt: null }]);
    expect(await seat.does('numberRound.close', { roundId })).toEqual({ people: 4, confirmed: 1, changed: 0, gone: 0, open: 3 });
    expect(await seat.isRefused('numberRound.answer', { roundId, contactId: kari, answer: 'gone' })).toMatchObject({ code: 'numberRound/closed' });
    await rig.restart();
    expect((await seat.asks('numberRound.all', {})).rounds).toMatchObject([{ isOverdue: false, figures: { open: 3, confirmed: 1 } }]);
    await seat.does('numberRound.reopen', { roundId });
    await seat.does('numberRound.takeBack', { roundId, contactId: kari });
    await seat.does('numberRound.withdraw', { roundId });
    expect((await seat.asks('numberRound.all', {})).rounds).toEqual([]);
  });
});
