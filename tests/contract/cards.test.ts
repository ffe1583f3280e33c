import { describe, expect, test } from 'vitest';
import { useHostRig } from '../support/hostRig.ts';

const rig = useHostRig();
const seat = rig.seat('log');

async function school() {
  const person = async (name: string) => (await seat.does('contact.add', { fields: { name, mobile: '900 00 001' } })).contactId;
  const gro = await person('Gro Hjelmeland');
  const { roleId: role } = await seat.does('role.define', { title: 'Rektor', holder: gro });
  const card = async (title: string, purpose: 'lockdown' | 'fire-evacuation') =>
    (
      await seat.does('card.publish', {
        title,
        style: 'read-do',
        purpose,
        pausePoints: [{ title: 'Nå', steps: [{ text: 'Varselet er gitt', roles: [role] }, { text: 'Antall er talt', roles: [role], hardStop: true }, { text: 'Meldt videre', roles: [role] }] }],
      })
    ).cardId;
  const lockdown = await card('Lås inn', 'lockdown');
  const fire = await card('Gå ut', 'fire-evacuation');
  const { incidentId } = await seat.does('incident.start', { kind: 'real' });
  return { gro, lockdown, fire, incidentId };
}

async function runIn(incidentId: string, at = 0) {
  const run = (await seat.asks('cardRun.ofIncident', { incidentId })).runs[at]!;
  return { run, steps: run.content.pausePoints.flatMap((point) => point.steps.map(({ id }) => id)) };
}

async function saidIn(incidentId: string) {
  const { entries } = await seat.asks('log.entries', { incidentId });
  return entries.map(({ said, text }) => said?.code ?? text);
}

describe('cards for a threat', () => {
  test('S0-07 the card that leads out is stopped while an active threat is chosen, and opened only by whoever has read that', async () => {
    const { lockdown, fire, incidentId } = await school();
    await seat.does('cardRun.start', { incidentId, cardId: lockdown });
    expect(await seat.isRefused('cardRun.start', { incidentId, cardId: fire })).toMatchObject({
      code: 'cardRun/active-threat', params: { title: 'Gå ut' },
    });
    await seat.does('cardRun.start', { incidentId, cardId: fire, despiteThreat: true });
    expect(await saidIn(incidentId)).toEqual(['card-opened', 'card-opened-despite-threat']);
  });

  test('S0-07 the type of the incident is a chosen threat too; without one the way out is open', async () => {
    const { lockdown, fire, incidentId } = await school();
    await seat.does('incident.describe', { incidentId, type: 'threat-violence' });
    expect(await seat.isRefused('cardRun.start', { incidentId, cardId: fire })).toMatchObject({ code: 'cardRun/active-threat' });
    await seat.does('incident.describe', { incidentId, type: 'fire' });
    await seat.does('cardRun.start', { incidentId, cardId: fire });
    const { runId } = await seat.does('cardRun.start', { incidentId, cardId: lockdown });
    await seat.does('cardRun.end', { runId });
    expect((await runIn(incidentId)).run.content.purpose).toBe('fire-evacuation');
  });

  test('S0-07 it shows who has followed the card, step by step, and who has not reported', async () => {
    const { gro, lockdown, incidentId } = await school();
    const { runId } = await seat.does('cardRun.start', { incidentId, cardId: lockdown });
    const { steps } = await runIn(incidentId);
    await seat.does('cardRun.reportFollowed', { runId, person: gro, steps: [] });
    await seat.does('cardRun.reportFollowed', { runId, person: gro, steps: steps.slice(0, 2) });
    expect((await runIn(incidentId)).run.followers).toMatchObject([{ person: { name: 'Gro Hjelmeland' }, steps: steps.slice(0, 2) }]);
    expect(await seat.isRefused('cardRun.reportFollowed', { runId, person: gro, steps: [lockdown as never] })).toMatchObject({ code: 'cardRun/step-not-found' });
    await seat.does('cardRun.reportFollowed', { runId, person: gro, steps: null });
    expect((await runIn(incidentId)).run.followers).toEqual([]);
    expect(await saidIn(incidentId)).toEqual(['card-opened', 'card-followed', 'card-followed', 'card-follow-removed']);
  });

  test('S0-06 going past a hard stop is a decision among the decisions, with its reason, and one line in the log', async () => {
    const { gro, lockdown, incidentId } = await school();
    const { runId } = await seat.does('cardRun.start', { incidentId, cardId: lockdown });
    const { steps } = await runIn(incidentId);
    const [, stop, beyond] = steps;
    await seat.does('cardRun.acknowledge', { runId, stepId: stop!, value: '24' });
    expect(await seat.isRefused('cardRun.acknowledge', { runId, stepId: beyond!, value: 'ja' })).toMatchObject({ code: 'cardRun/hard-stop' });
    await seat.runs('seat.identify', { person: gro });
    const decision = 'Åpne dørene sammen med politiet';
    await seat.does('cardRun.openHardStop', { runId, stepId: stop!, decision, reason: 'Politiet står utenfor' });
    await seat.does('cardRun.acknowledge', { runId, stepId: beyond!, value: 'ja' });
    const { decisions } = await seat.asks('decision.all', { incidentId });
    expect(decisions).toMatchObject([{ what: decision, because: 'Politiet står utenfor', decidedBy: { id: gro } }]);
    expect(await saidIn(incidentId)).toEqual(['card-opened', 'card-step', decision, 'card-step']);
  });
});

describe('the next-of-kin centre', () => {
  test('S0-12 one act opens its card with tasks for premises and staffing, and asks that the crisis team is told; all of it can be taken back', async () => {
    const { incidentId, gro } = await school();
    expect(await seat.isRefused('centre.open', { incidentId })).toMatchObject({ code: 'centre/no-card' });
    const { roleId: role } = await seat.does('role.define', { title: 'Leder pårørendesenter', holder: gro });
    await seat.does('card.publish', {
      title: 'Pårørendesenter',
      style: 'read-do',
      purpose: 'next-of-kin-centre',
      pausePoints: [
        { title: 'Åpne', steps: [{ text: 'Lokalet er låst opp', roles: [role] }, { text: 'Registrering er bemannet', roles: [role] }] },
        { title: 'Drift', steps: [{ text: 'Avløsning', roles: [role] }] },
      ],
    });
    const { runId } = await seat.does('centre.open', { incidentId });
    expect((await seat.asks('task.all', { incidentId })).tasks).toMatchObject([
      { text: 'Lokalet er låst opp', owner: { kind: 'role', id: role }, status: 'open' },
      { text: 'Registrering er bemannet', owner: { kind: 'role', id: role }, status: 'open' },
    ]);
    expect((await seat.asks('notice.all', { incidentId })).notices).toMatchObject([
      { recipient: { kind: 'role', id: role }, state: 'waiting', deadline: '2026-11-22T02:20:00.000Z' },
    ]);
    expect(await seat.isRefused('centre.open', { incidentId })).toMatchObject({ code: 'centre/already-open' });
    await seat.does('centre.withdraw', { runId });
    expect((await seat.asks('task.all', { incidentId })).tasks.map(({ status }) => status)).toEqual(['dropped', 'dropped']);
    expect((await seat.asks('notice.all', { incidentId })).notices.filter(({ state }) => state === 'waiting')).toEqual([]);
    expect(await saidIn(incidentId)).toEqual(['centre-opened', 'centre-withdrawn']);
  });
});
