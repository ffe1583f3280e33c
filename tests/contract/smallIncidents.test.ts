import { describe, expect, it } from 'vitest';
import { rebuild } from '../../electron/application/rebuild.ts';
import { allProjections } from '../../electron/projections/allProjections.ts';
import { texts } from '../../renderer/text/nb/index.ts';
import type { Id } from '../../shared/kernel/ids.ts';
import { useHostRig } from '../support/hostRig.ts';

const rig = useHostRig();
const seat = rig.seat();

const leak = { what: ' Vannlekkasje i korridoren ', place: 'Solbakken, 2. etasje', done: 'Stengte stoppekranen' };
const listed = async () => (await seat.asks('smallIncident.all', {})).incidents;
const said = async (incidentId: Id<'incident'>) =>
  (await seat.asks('log.entries', { incidentId })).entries.map((entry) => entry.said?.['code']);

describe('A5-06: small everyday incidents in three fields', () => {
  it('are noted as over, with one line in a log of their own, and nobody is reminded of them', async () => {
    const { incidentId } = await seat.does('smallIncident.note', leak);
    expect(await listed()).toMatchObject([
      { id: incidentId, what: 'Vannlekkasje i korridoren', place: 'Solbakken, 2. etasje', done: 'Stengte stoppekranen' },
    ]);
    expect(await said(incidentId)).toEqual(['small-incident-noted']);
    expect((await seat.asks('incident.all', {})).incidents).toMatchObject([{ id: incidentId, isSmall: true, entries: 1 }]);
    expect(await seat.asks('home.lastAndNext', {})).toMatchObject({ running: [], last: [] });
    expect((await seat.asks('home.attention', {})).items.map(({ code }) => code)).not.toContain('incident-not-evaluated');
    expect(JSON.stringify(await seat.asks('readiness.all', {}))).not.toContain('Vannlekkasje');
    expect((await seat.isRefused('smallIncident.note', { ...leak, what: ' ' })).code).toBe('smallIncident/what-empty');
    expect((await seat.isRefused('smallIncident.note', { ...leak, done: ' ' })).code).toBe('smallIncident/done-empty');
    const occurredAt = '2027-01-01T00:00:00.000Z';
    expect((await seat.isRefused('smallIncident.note', { ...leak, occurredAt })).code).toBe('smallIncident/time-order');
  });

  it('are put right and taken off, each with its way back, and told in the log', async () => {
    const { incidentId } = await seat.does('smallIncident.note', leak);
    const { was } = await seat.does('smallIncident.change', { incidentId, what: 'Lekkasje på badet', place: '' });
    expect(was).toEqual({ what: 'Vannlekkasje i korridoren', place: 'Solbakken, 2. etasje' });
    expect((await seat.asks('incident.one', { incidentId })).incident?.title).toBe('Lekkasje på badet');
    await seat.does('smallIncident.change', { incidentId, ...was });
    expect((await seat.isRefused('smallIncident.change', { incidentId, ...was })).code).toBe('smallIncident/nothing-changed');
    await seat.does('smallIncident.withdraw', { incidentId });
    expect(await listed()).toEqual([]);
    expect((await seat.asks('incident.all', {})).incidents).toEqual([]);
    expect((await seat.isRefused('smallIncident.raise', { incidentId })).code).toBe('smallIncident/withdrawn');
    await seat.does('smallIncident.restore', { incidentId });
    expect((await seat.isRefused('smallIncident.restore', { incidentId })).code).toBe('smallIncident/not-withdrawn');
    const before = await listed();
    rig.host.workspace!.store.transact((tx) => rebuild(tx, allProjections));
    expect(await listed()).toEqual(before);
    const codes = ['noted', 'changed', 'changed', 'withdrawn', 'restored'].map((code) => `small-incident-${code}`);
    expect(await said(incidentId)).toEqual(codes);
    expect(Object.keys(texts.said)).toEqual(expect.arrayContaining([...codes, 'small-incident-raised', 'small-incident-lowered']));
  });

  it('become a full incident with what is known, and small again only while nothing more is written', async () => {
    const { incidentId } = await seat.does('smallIncident.note', { ...leak, occurredAt: '2026-11-22T01:00:00.000Z' });
    await seat.does('smallIncident.raise', { incidentId });
    expect(await listed()).toEqual([]);
    expect((await seat.asks('home.lastAndNext', {})).running).toMatchObject([
      { title: 'Vannlekkasje i korridoren', startedAt: '2026-11-22T01:00:00.000Z' },
    ]);
    await seat.does('smallIncident.lower', { incidentId });
    expect(await listed()).toHaveLength(1);
    expect((await seat.isRefused('smallIncident.lower', { incidentId })).code).toBe('smallIncident/not-raised');
    await seat.does('smallIncident.raise', { incidentId });
    await seat.does('log.addEntry', { incidentId, kind: 'note', text: 'Vannet når det elektriske anlegget' });
    expect((await seat.isRefused('smallIncident.lower', { incidentId })).code).toBe('smallIncident/written-in');
    expect((await seat.isRefused('smallIncident.change', { incidentId, place: 'x' })).code).toBe('smallIncident/raised');
    const [first, ...rest] = (await seat.asks('log.entries', { incidentId })).entries;
    expect(first?.said).toMatchObject({ what: 'Vannlekkasje i korridoren', done: 'Stengte stoppekranen' });
    expect(rest.at(-1)?.text).toBe('Vannet når det elektriske anlegget');
  });

  it('are still evaluated, and then stay on the list', async () => {
    const { roleId } = await seat.does('role.define', { title: 'Avdelingsleder' });
    const { incidentId } = await seat.does('smallIncident.note', leak);
    const { evaluationId } = await seat.does('evaluation.open', {
      incidentId,
      charter: { purpose: 'Lære', leader: { kind: 'role', id: roleId }, minutesAvailable: 60, resources: 'Et møte', methodSupport: 'Tre spørsmål', deadline: '2026-12-01' },
    });
    expect(await listed()).toMatchObject([{ evaluationId }]);
    expect((await seat.asks('evaluation.all', {})).evaluations).toMatchObject([{ id: evaluationId }]);
    expect((await seat.isRefused('smallIncident.withdraw', { incidentId })).code).toBe('smallIncident/evaluated');
  });
});
