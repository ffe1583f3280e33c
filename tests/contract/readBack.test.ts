import { describe, expect, test } from 'vitest';
import { useHostRig } from '../support/hostRig.ts';

const rig = useHostRig();
const keeper = rig.seat('keeper');
const leader = rig.seat('leader');

async function flood() {
  const { incidentId } = await keeper.does('incident.start', { kind: 'real' });
  const { contactId } = await keeper.does('contact.add', { fields: { name: 'Kari Dahl', mobile: '900 00 001' } });
  return { incidentId, kari: contactId };
}

async function write(incidentId: string, ...texts: readonly string[]) {
  const made = [];
  for (const text of texts) made.push(await keeper.does('log.addEntry', { incidentId, text }));
  return made;
}

const readBack = async (incidentId: string) => await keeper.asks('log.attestations', { incidentId });

describe('the log is read back, and the leader vouches for it', () => {
  test('what was read is attested, the next reading begins where it ended', async () => {
    const { incidentId, kari } = await flood();
    await write(incidentId, 'Vann i kjellere', 'Bro stengt');
    const { waiting } = await readBack(incidentId);
    expect(waiting).toMatchObject({ fromNumber: 'A-0001', entries: 2 });
    await leader.runs('seat.identify', { person: kari });
    await leader.does('log.attest', { incidentId, upTo: waiting!.upTo, entries: waiting!.entries });
    await write(incidentId, 'Strømmen er borte');

    const after = await readBack(incidentId);
    expect(after.attestations).toMatchObject([
      { fromNumber: 'A-0001', toNumber: waiting!.toNumber, entries: 2, by: { name: 'Kari Dahl' }, late: false, cameLater: 0, changedSince: 0 },
    ]);
    expect(after.waiting).toMatchObject({ entries: 1 });
    // An attestation is no line of the log: it would itself wait to be read back.
    expect(after.waiting!.fromNumber).toBe(after.waiting!.toNumber);
  });

  test('a line that came while the others were read is not vouched for', async () => {
    const { incidentId, kari } = await flood();
    await leader.runs('seat.identify', { person: kari });
    await write(incidentId, 'Vann i kjellere');
    const { waiting } = await readBack(incidentId);
    const [late] = await write(incidentId, 'Bro stengt');
    expect(await leader.isRefused('log.attest', { incidentId, upTo: late!.entryId, entries: waiting!.entries })).toMatchObject({
      code: 'log/attest-other-lines',
      params: { read: 1, now: 2 },
    });
    // Up to the line that was read, it stands.
    await leader.does('log.attest', { incidentId, upTo: waiting!.upTo, entries: waiting!.entries });
    expect((await readBack(incidentId)).waiting).toMatchObject({ entries: 1 });
  });

  test('nobody in particular vouches for nothing, and there must be something to vouch for', async () => {
    const { incidentId, kari } = await flood();
    const [line] = await write(incidentId, 'Vann i kjellere');
    const attest = { incidentId, upTo: line!.entryId, entries: 1 };
    expect(await leader.isRefused('log.attest', attest)).toMatchObject({ code: 'log/attest-nameless' });
    await leader.runs('seat.identify', { person: kari });
    await leader.does('log.attest', attest);
    expect(await leader.isRefused('log.attest', attest)).toMatchObject({ code: 'log/attest-nothing' });
  });

  test('a line corrected or withdrawn after it was vouched for is counted beside the attestation', async () => {
    const { incidentId, kari } = await flood();
    await leader.runs('seat.identify', { person: kari });
    const [first, second] = await write(incidentId, 'Vann i kjellere', 'Bro stengt');
    await keeper.does('log.correctEntry', { entryId: first!.entryId, text: 'Vann i to kjellere' });
    await leader.does('log.attest', { incidentId, upTo: second!.entryId, entries: 2 });
    expect((await readBack(incidentId)).attestations[0]).toMatchObject({ changedSince: 0 });
    await keeper.does('log.correctEntry', { entryId: first!.entryId, text: 'Vann i tre kjellere' });
    await keeper.does('log.correctEntry', { entryId: first!.entryId, text: 'Vann i fire kjellere' });
    await keeper.does('log.withdrawEntry', { entryId: second!.entryId });
    expect((await readBack(incidentId)).attestations[0]).toMatchObject({ changedSince: 2 });
  });
});

describe('who has dealt with a line', () => {
  test('each function says it once, and can take it back', async () => {
    const { incidentId, kari } = await flood();
    const { roleId } = await keeper.does('role.define', { title: 'Kommunalteknikk', holder: kari });
    const [line] = await write(incidentId, 'Bro stengt');
    const entryId = line!.entryId;
    const acknowledged = async () => (await keeper.asks('log.entries', { incidentId })).entries.find(({ id }) => id === entryId)!.acknowledged;

    await leader.runs('seat.identify', { person: kari });
    await keeper.does('log.acknowledgeEntry', { entryId, roleId, acknowledged: true });
    rig.later(60_000);
    await leader.does('log.acknowledgeEntry', { entryId, acknowledged: true });
    const { entries: before } = await keeper.runs('journal.status', {});
    await leader.does('log.acknowledgeEntry', { entryId, acknowledged: true });
    expect((await keeper.runs('journal.status', {})).entries, 'said twice is said once').toBe(before);
    expect(await acknowledged()).toMatchObject([
      { role: 'Kommunalteknikk' },
      { role: null, by: { name: 'Kari Dahl' } },
    ]);

    await keeper.does('log.acknowledgeEntry', { entryId, roleId, acknowledged: false });
    expect(await acknowledged()).toMatchObject([{ role: null, by: { name: 'Kari Dahl' } }]);
  });

  test('a line that is withdrawn has nothing left to deal with', async () => {
    const { incidentId } = await flood();
    const [line] = await write(incidentId, 'Bro stengt');
    await keeper.does('log.withdrawEntry', { entryId: line!.entryId });
    expect(await keeper.isRefused('log.acknowledgeEntry', { entryId: line!.entryId, acknowledged: true })).toMatchObject({ code: 'log/entry-withdrawn' });
  });
});
