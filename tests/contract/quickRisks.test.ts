import { describe, expect, test } from 'vitest';
import { useHostRig } from '../support/hostRig.ts';

const rig = useHostRig();
const seat = rig.seat();

const alone = { what: 'Overfall i mørket', likelihood: 'medium', severity: 'high', measure: 'gå to og to' } as const;
const made = async (incidentId: string) => (await seat.asks('quickRisk.all', { incidentId })).quickRisks;
const log = async (incidentId: string) => (await seat.asks('log.entries', { incidentId })).entries;

describe('S0-13: a short risk assessment in the incident', () => {
  test('SC-04: can one nurse go alone – what it comes to is one line in the log, and can be taken back', async () => {
    const { incidentId } = await seat.does('incident.start', { kind: 'real' });
    const about = 'La én sykepleier gå alene';
    const ask = { incidentId, about, dangers: [alone], verdict: 'go-with-measures' as const };
    expect(await seat.isRefused('quickRisk.assess', { ...ask, about: ' ' })).toMatchObject({ code: 'quickRisk/about-empty' });
    expect(await seat.isRefused('quickRisk.assess', { ...ask, dangers: [{ ...alone, what: '' }] })).toMatchObject({ code: 'quickRisk/no-danger' });
    expect(await seat.isRefused('quickRisk.assess', { ...ask, dangers: [{ ...alone, measure: ' ' }] })).toMatchObject({ code: 'quickRisk/no-measure' });
    const { quickRiskId, decisionId } = await seat.does('quickRisk.assess', ask);
    expect(decisionId).toBeNull();
    expect((await log(incidentId)).map(({ said }) => said)).toEqual([
      { code: 'quick-risk-go-with-measures', about, dangers: 'Overfall i mørket', measures: 'gå to og to' },
    ]);
    expect(await made(incidentId)).toMatchObject([{ about, verdict: 'go-with-measures', dangers: [{ risk: 'high' }], withdrawn: false }]);
    await seat.does('quickRisk.withdraw', { quickRiskId });
    expect((await log(incidentId)).map(({ withdrawn }) => withdrawn !== null)).toEqual([true]);
    expect(await seat.isRefused('quickRisk.withdraw', { quickRiskId })).toMatchObject({ code: 'quickRisk/withdrawn' });
  });

  test('when it is a decision it is recorded as one, by the same rule and with the same one line', async () => {
    const { incidentId } = await seat.does('incident.start', { kind: 'real' });
    const decision = { what: 'Ingen går alene', because: 'vi vet ikke hvem som er der', authority: 'Leder helse' };
    const { quickRiskId, decisionId } = await seat.does('quickRisk.assess', {
      incidentId, about: 'Gå alene', dangers: [alone], verdict: 'do-not', decision,
    });
    expect((await log(incidentId)).map(({ kind, text }) => [kind, text])).toEqual([['decision', 'Ingen går alene']]);
    const { decisions } = await seat.asks('decision.all', { incidentId });
    expect(decisions).toMatchObject([{ id: decisionId, ...decision, notToAct: true }]);
    await seat.does('quickRisk.withdraw', { quickRiskId });
    expect((await seat.asks('decision.all', { incidentId })).decisions[0]!.withdrawn).not.toBeNull();
    const refused = { incidentId, about: 'Gå', dangers: [alone], verdict: 'go' as const, decision: { what: ' ' } };
    expect(await seat.isRefused('quickRisk.assess', refused)).toMatchObject({ code: 'decision/text-empty' });
  });
});
