import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rebuild } from '../../electron/application/rebuild.ts';
import { allProjections } from '../../electron/projections/allProjections.ts';
import { texts } from '../../renderer/text/nb/index.ts';
import type { Id } from '../../shared/kernel/ids.ts';
import { startHostRig, type HostRig, type TestSeat } from '../support/hostRig.ts';

let rig: HostRig;
let seat: TestSeat;
let storm: Id<'incident'>;
let power: Id<'incident'>;

beforeEach(async () => {
  rig = await startHostRig();
  seat = rig.seat();
  storm = (await seat.does('incident.start', { kind: 'real', title: 'Storm' })).incidentId;
  power = (await seat.does('incident.start', { kind: 'real', title: 'Strømbrudd' })).incidentId;
});
afterEach(() => {
  rig.close();
});

const linksOf = async (incidentId: Id<'incident'>) =>
  (await seat.asks('incident.links', { incidentId })).links.map(({ incident, reason }) => [incident.title, reason]);
const saidIn = async (incidentId: Id<'incident'>) =>
  (await seat.asks('log.entries', { incidentId })).entries.map(({ said }) => [said?.['code'], said?.['title']]);

describe('several incidents at once', () => {
  it('are tied with a reason, which both show and both logs tell, and untied again from either side', async () => {
    await seat.does('incident.link', { incidentId: storm, otherId: power, reason: ' Samme uvær ' });
    expect(await linksOf(storm)).toEqual([['Strømbrudd', 'Samme uvær']]);
    expect(await linksOf(power)).toEqual([['Storm', 'Samme uvær']]);
    rig.host.workspace!.store.transact((tx) => rebuild(tx, allProjections));
    expect(await linksOf(power)).toEqual([['Storm', 'Samme uvær']]);
    const again = { incidentId: power, otherId: storm, reason: 'x' };
    expect((await seat.isRefused('incident.link', again)).code).toBe('incident/already-linked');
    await seat.does('incident.unlink', { incidentId: power, otherId: storm });
    expect(await linksOf(storm)).toEqual([]);
    expect(await saidIn(storm)).toEqual([['incident-linked', 'Strømbrudd'], ['incident-unlinked', 'Strømbrudd']]);
    expect(await saidIn(power)).toEqual([['incident-linked', 'Storm'], ['incident-unlinked', 'Storm']]);
    expect(Object.keys(texts.said)).toEqual(expect.arrayContaining(['incident-linked', 'incident-unlinked']));
    const apart = { incidentId: storm, otherId: power };
    expect((await seat.isRefused('incident.unlink', apart)).code).toBe('incident/not-linked');
  });

  it('an exercise is never tied to what is real, nor an incident to itself or to a closed one', async () => {
    const { incidentId: exercise } = await seat.does('incident.start', { kind: 'exercise' });
    const refusal = async (otherId: Id<'incident'>, reason = 'x') =>
      (await seat.isRefused('incident.link', { incidentId: storm, otherId, reason })).code;
    expect(await refusal(exercise)).toBe('incident/kinds-differ');
    expect(await refusal(storm)).toBe('incident/same');
    expect(await refusal(power, ' ')).toBe('incident/reason-missing');
    await seat.does('incident.close', { incidentId: power, reason: 'Over' });
    expect(await refusal(power)).toBe('incident/closed');
    expect(await linksOf(storm)).toEqual([]);
  });
});
