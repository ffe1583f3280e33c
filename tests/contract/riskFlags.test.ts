import { afterEach, beforeEach, expect, test } from 'vitest';
import { startHostRig, type HostRig, type TestSeat } from '../support/hostRig.ts';

let rig: HostRig;
let fire: TestSeat;
let health: TestSeat;

beforeEach(async () => {
  rig = await startHostRig();
  fire = rig.seat('fire');
  health = rig.seat('health');
});
afterEach(() => {
  rig.close();
});

const DAY = 24 * 3_600_000;

async function sectors() {
  const person = async (name: string) => (await health.does('contact.add', { fields: { name } })).contactId;
  const [hanne, ola] = [await person('Hanne Engen'), await person('Ola Berge')];
  const { roleId } = await health.does('role.define', { title: 'Brannsjef', holder: ola });
  await health.runs('seat.identify', { person: hanne });
  await fire.runs('seat.identify', { person: ola });
  const flag = {
    subject: 'address' as const, label: 'Parkveien 4', needs: ['help-out', 'extra-fire-risk'] as const, sector: 'Helse og omsorg',
    ground: 'consent' as const, authority: 'Samtykke av 03.11.2026', sharedWith: [roleId], until: '2026-12-31',
  };
  return { hanne, ola, roleId, flag };
}

test('S0-28: what a flag says is opened by role alone, with a purpose, and each view is a fact', async () => {
  const { ola, flag } = await sectors();
  const { riskFlagId } = await health.does('riskFlag.raise', { ...flag, needs: [...flag.needs] });
  const listed = await fire.asks('riskFlag.all', {});
  expect(listed.flags).toMatchObject([{ label: 'Parkveien 4', readers: [ola], views: 0 }]);
  // The list says that a flag stands, and nothing of what it says or who knows why.
  for (const word of ['help-out', 'extra-fire-risk', 'Helse', 'Samtykke']) expect(JSON.stringify(listed)).not.toContain(word);
  expect(await fire.isRefused('riskFlag.open', { riskFlagId, purpose: ' ' })).toMatchObject({ code: 'riskFlag/purpose-missing' });
  expect(await health.isRefused('riskFlag.open', { riskFlagId, purpose: 'Nysgjerrig' })).toMatchObject({ code: 'riskFlag/not-shared-with-you' });
  expect(await fire.does('riskFlag.open', { riskFlagId, purpose: 'Melding om røyk' })).toEqual({
    needs: ['extra-fire-risk', 'help-out'], sector: 'Helse og omsorg', ground: 'consent', authority: 'Samtykke av 03.11.2026',
  });
  await fire.does('riskFlag.open', { riskFlagId, purpose: 'Brannsyn' });
  expect((await health.asks('riskFlag.views', { riskFlagId })).views).toMatchObject([
    { name: 'Ola Berge', purpose: 'Brannsyn' }, { name: 'Ola Berge', purpose: 'Melding om røyk' },
  ]);
  await health.does('riskFlag.end', { riskFlagId, reason: 'Flyttet' });
  expect(await fire.isRefused('riskFlag.open', { riskFlagId, purpose: 'Brannsyn' })).toMatchObject({ code: 'riskFlag/ended' });
  await health.does('riskFlag.reinstate', { riskFlagId });
  rig.later(60 * DAY);
  expect(await fire.isRefused('riskFlag.open', { riskFlagId, purpose: 'Brannsyn' })).toMatchObject({ code: 'riskFlag/ended' });
});

test('S0-28: a flag has needs from the closed list, a ground, roles and an end, and no identity number', async () => {
  const { flag, roleId } = await sectors();
  const raise = async (over: object) => (await health.isRefused('riskFlag.raise', { ...flag, needs: [...flag.needs], ...over })).code;
  expect(await raise({ needs: [] })).toBe('riskFlag/needs-empty');
  expect(await raise({ needs: ['dementia'] })).toBe('request/invalid');
  expect(await raise({ authority: ' ' })).toBe('riskFlag/authority-empty');
  expect(await raise({ sharedWith: [] })).toBe('riskFlag/roles-empty');
  expect(await raise({ until: '2026-11-01' })).toBe('riskFlag/until-passed');
  expect(await raise({ label: 'Parkveien 4, 018190 00049' })).toBe('riskFlag/identity-number');
  const { riskFlagId } = await health.does('riskFlag.raise', { ...flag, needs: [...flag.needs] });
  expect(await health.does('riskFlag.prolong', { riskFlagId, until: '2027-03-01' })).toEqual({ was: '2026-12-31' });
  expect(await health.isRefused('riskFlag.share', { riskFlagId, sharedWith: [roleId] })).toMatchObject({ code: 'riskFlag/nothing-changed' });
});
