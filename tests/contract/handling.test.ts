import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rebuild } from '../../electron/application/rebuild.ts';
import { allProjections } from '../../electron/projections/allProjections.ts';
import { texts } from '../../renderer/text/nb/index.ts';
import { fixedLinesOf, handlingSteps } from '../../shared/domain/handling/handling.ts';
import type { Id } from '../../shared/kernel/ids.ts';
import { instantOf } from '../../shared/kernel/time.ts';
import { startHostRig, type HostRig, type TestSeat } from '../support/hostRig.ts';

const AT_TWO = Date.UTC(2026, 10, 22, 2);
const minutes = (count: number) => instantOf(AT_TWO + count * 60_000);

let rig: HostRig;
let seat: TestSeat;
let incidentId: Id<'incident'>;

beforeEach(async () => {
  rig = await startHostRig({ from: AT_TWO });
  seat = rig.seat();
  const { contactId } = await seat.does('contact.add', { fields: { kind: 'person', name: 'Kari Nes', initials: 'KN' } });
  await seat.runs('seat.identify', { person: contactId });
  ({ incidentId } = await seat.does('incident.start', { kind: 'real', title: 'Storm og flom, Storelva' }));
});
afterEach(() => {
  rig.close();
});

const pass = (count: number) => {
  rig.later(count * 60_000);
};
const steps = async (asOf?: { readonly instant: ReturnType<typeof instantOf> }) =>
  (await seat.asks('situation.picture', { incidentId, ...(asOf === undefined ? {} : { asOf }) })).picture!.handling;
const stepOf = async (name: (typeof handlingSteps)[number]) => (await steps()).find(({ step }) => step === name)!;
const codes = async () =>
  (await seat.asks('log.entries', { incidentId })).entries.flatMap(({ said }) => (said === null ? [] : [String(said['code'])]));

describe('S4-02 the handling sub-plan of an incident', () => {
  it('has the six steps in order, each with a checklist of its own, before anybody has done anything', async () => {
    const all = await steps();
    expect(all.map(({ step }) => step)).toEqual(['detect', 'alert', 'mobilise', 'understand', 'handle', 'evaluate']);
    for (const { step, visits, lines } of all) {
      expect(visits).toEqual([]);
      expect(lines.map(({ key }) => key)).toEqual(fixedLinesOf(step));
      for (const { key } of lines) {
        const [, name] = key.split('.');
        expect(Object.keys(texts.handling.line[step])).toContain(name);
      }
    }
  });

  it('a step is entered with its time and by whom, in one line of the log; several may be under way at once', async () => {
    await seat.does('handling.enter', { incidentId, step: 'detect', enteredAt: minutes(-20) });
    pass(3);
    await seat.does('handling.enter', { incidentId, step: 'alert' });
    const detect = await stepOf('detect');
    expect(detect.visits).toMatchObject([
      { enteredAt: minutes(-20), entered: { at: minutes(0), by: { initials: 'KN' } }, left: null },
    ]);
    expect((await stepOf('alert')).visits[0]).toMatchObject({ enteredAt: minutes(3), left: null });
    const { entries } = await seat.asks('log.entries', { incidentId });
    expect(entries.map(({ said, occurredAt }) => [said?.['code'], occurredAt])).toEqual([
      ['handling-entered-detect', minutes(-20)],
      ['handling-entered-alert', minutes(3)],
    ]);
    expect(entries[0]?.about).toEqual({ kind: 'handling', id: detect.visits[0]?.id });
    expect((await seat.isRefused('handling.enter', { incidentId, step: 'alert' })).code).toBe('handling/already-in-step');
    const ahead = { incidentId, step: 'handle', enteredAt: minutes(60) } as const;
    expect((await seat.isRefused('handling.enter', ahead)).code).toBe('handling/time-order');
  });

  it('a step is left and returned to, both times stand, and leaving by mistake is undone', async () => {
    const { visitId } = await seat.does('handling.enter', { incidentId, step: 'understand' });
    pass(10);
    await seat.does('handling.leave', { visitId });
    expect((await seat.isRefused('handling.leave', { visitId })).code).toBe('handling/already-left');
    await seat.does('handling.resume', { visitId });
    expect((await seat.isRefused('handling.resume', { visitId })).code).toBe('handling/not-left');
    await seat.does('handling.leave', { visitId });
    pass(30);
    const again = await seat.does('handling.enter', { incidentId, step: 'understand' });
    expect((await stepOf('understand')).visits).toMatchObject([
      { enteredAt: minutes(0), left: { at: minutes(10) } },
      { enteredAt: minutes(40), left: null },
    ]);
    expect((await seat.isRefused('handling.resume', { visitId })).code).toBe('handling/already-in-step');
    await seat.does('handling.withdrawEntry', { visitId: again.visitId });
    expect((await stepOf('understand')).visits).toHaveLength(1);
    expect((await seat.isRefused('handling.leave', { visitId: again.visitId })).code).toBe('handling/visit-not-found');
    expect(await codes()).toEqual([
      'handling-entered-understand',
      'handling-returned-understand',
      'handling-entry-withdrawn-understand',
    ]);
  });

  it('lines are ticked with who and when, set aside with a reason, and the incident adds its own', async () => {
    const line = 'understand.worst' as never;
    await seat.does('handling.answer', { incidentId, line, state: 'done' });
    const { lineId } = await seat.does('handling.addLine', { incidentId, step: 'understand', text: ' Demningen er spurt ' });
    pass(2);
    const unsaid = { incidentId, line: lineId, state: 'not-applicable', reason: ' ' } as const;
    expect((await seat.isRefused('handling.answer', unsaid)).code).toBe('handling/reason-missing');
    await seat.does('handling.answer', { incidentId, line: lineId, state: 'not-applicable', reason: 'Ingen demning her' });
    const { lines } = await stepOf('understand');
    expect(lines.find(({ key }) => key === 'understand.worst')).toMatchObject({
      state: 'done',
      answered: { at: minutes(0), by: { initials: 'KN' } },
    });
    expect(lines.at(-1)).toMatchObject({
      key: lineId,
      text: 'Demningen er spurt',
      state: 'not-applicable',
      reason: 'Ingen demning her',
      answered: { at: minutes(2) },
    });
    expect((await seat.isRefused('handling.answer', { incidentId, line, state: 'done' })).code).toBe('handling/nothing-changed');
    await seat.does('handling.answer', { incidentId, line, state: 'open' });
    await seat.does('handling.removeLine', { lineId });
    expect((await stepOf('understand')).lines).toHaveLength(fixedLinesOf('understand').length);
    expect((await seat.isRefused('handling.answer', unsaid)).code).toBe('handling/line-removed');
    await seat.does('handling.restoreLine', { lineId });
    expect((await stepOf('understand')).lines.at(-1)?.reason).toBe('Ingen demning her');
    expect(await codes()).toEqual([]);
  });

  it('has the checklists the municipality has made, and keeps in each step the one it began with', async () => {
    const own = { step: 'alert' as const, lines: [{ key: 'alert.team', text: null }, { text: ' Ordføreren er ringt ' }] };
    const { version, was } = await seat.does('handlingChecklist.set', own);
    expect([version, was.length]).toEqual([1, fixedLinesOf('alert').length]);
    const [team, mayor] = (await stepOf('alert')).lines;
    expect([team, mayor]).toMatchObject([{ key: 'alert.team', text: null, isOwn: false }, { text: 'Ordføreren er ringt', isOwn: false }]);
    const line = mayor!.key as never;
    await seat.does('handling.answer', { incidentId, line, state: 'done' });
    expect((await seat.isRefused('handling.removeLine', { lineId: line })).code).toBe('handling/line-not-found');

    const lines = [{ key: line, text: 'Ordføreren og varaordføreren er ringt' }];
    expect((await seat.does('handlingChecklist.set', { step: 'alert', lines })).version).toBe(2);
    expect((await seat.does('handlingChecklist.set', { step: 'handle', lines: [{ text: 'Skolene er spurt' }] })).version).toBe(1);
    const kept = await stepOf('alert');
    expect(kept).toMatchObject({ checklistVersion: 1, lines: [{ key: 'alert.team' }, { text: 'Ordføreren er ringt', state: 'done' }] });
    expect(await stepOf('handle')).toMatchObject({ checklistVersion: 1, lines: [{ text: 'Skolene er spurt' }] });
    await seat.does('handling.enter', { incidentId, step: 'detect' });
    await seat.does('handlingChecklist.set', { step: 'detect', lines: [{ text: 'Ny første linje' }] });
    expect(await stepOf('detect'), 'begun with the fixed lines').toMatchObject({ checklistVersion: 0, lines: { length: 4 } });

    const { incidentId: next } = await seat.does('incident.start', { kind: 'real' });
    const { picture } = await seat.asks('situation.picture', { incidentId: next });
    expect(picture!.handling[1]).toMatchObject({ checklistVersion: 2, lines: [{ text: 'Ordføreren og varaordføreren er ringt', state: 'open' }] });
    const all = await seat.asks('handlingChecklist.all', {});
    expect(all.steps[1]!.versions.map((one) => [one.version, one.by])).toEqual([[2, 'KN'], [1, 'KN']]);
    rig.host.workspace!.store.transact((tx) => rebuild(tx, allProjections));
    expect(await stepOf('alert')).toEqual(kept);
    expect(await seat.asks('handlingChecklist.all', {})).toEqual(all);
    expect(await codes()).toEqual(['handling-entered-detect']);
  });

  it('a checklist is never empty, has no line twice, and one that is put back is a new version', async () => {
    const refusal = async (lines: { key?: never; text: string | null }[]) =>
      (await seat.isRefused('handlingChecklist.set', { step: 'handle', lines })).code;
    expect(await refusal([{ text: ' ' }])).toBe('handlingChecklist/empty');
    expect(await refusal([{ text: 'Ring' }, { text: 'ring ' }])).toBe('handlingChecklist/line-twice');
    expect(await refusal([{ key: incidentId as never, text: 'Ring' }])).toBe('handlingChecklist/line-not-found');
    expect(await refusal(fixedLinesOf('handle').map((key) => ({ key: key as never, text: null })))).toBe('handlingChecklist/nothing-changed');
    const { was } = await seat.does('handlingChecklist.set', { step: 'handle', lines: [{ text: 'Ring' }] });
    const { version } = await seat.does('handlingChecklist.set', { step: 'handle', lines: [...was] as never });
    expect(version).toBe(2);
    expect((await stepOf('handle')).lines.map(({ key }) => key)).toEqual(fixedLinesOf('handle'));
  });

  it('travels in time with the picture, and is frozen with a decision', async () => {
    await seat.does('handling.enter', { incidentId, step: 'detect' });
    pass(5);
    const { decisionId } = await seat.does('decision.record', { incidentId, what: 'Kall inn kriseledelsen' });
    pass(5);
    await seat.does('handling.enter', { incidentId, step: 'alert' });
    await seat.does('handling.answer', { incidentId, line: 'alert.team', state: 'done' });
    const entered = (all: Awaited<ReturnType<typeof steps>>) =>
      all.filter(({ visits }) => visits.length > 0).map(({ step }) => step);
    expect(entered(await steps())).toEqual(['detect', 'alert']);
    expect(entered(await steps({ instant: minutes(6) }))).toEqual(['detect']);
    const { found } = await seat.asks('decision.one', { decisionId });
    expect(entered(found!.knownThen.handling)).toEqual(['detect']);
  });

  it('is the same after the read models are dropped, and is read and not written when the incident is closed', async () => {
    const { visitId } = await seat.does('handling.enter', { incidentId, step: 'evaluate' });
    const { lineId } = await seat.does('handling.addLine', { incidentId, step: 'evaluate', text: 'Takk til de frivillige' });
    await seat.does('handling.answer', { incidentId, line: lineId, state: 'done' });
    const before = await steps();
    rig.host.workspace!.store.transact((tx) => rebuild(tx, allProjections));
    expect(await steps()).toEqual(before);
    await seat.does('incident.close', { incidentId, reason: 'Over' });
    expect((await seat.isRefused('handling.leave', { visitId })).code).toBe('incident/closed');
    expect((await seat.isRefused('handling.removeLine', { lineId })).code).toBe('incident/closed');
    expect((await seat.isRefused('handling.enter', { incidentId, step: 'detect' })).code).toBe('incident/closed');
    expect(await steps()).toEqual(before);
  });

  it('has a sentence for every line it writes in the log', async () => {
    for (const step of handlingSteps) {
      const { visitId } = await seat.does('handling.enter', { incidentId, step });
      await seat.does('handling.leave', { visitId });
      const again = await seat.does('handling.enter', { incidentId, step });
      await seat.does('handling.withdrawEntry', { visitId: again.visitId });
    }
    const written = await codes();
    expect(written).toHaveLength(18);
    expect(written.filter((code) => !Object.hasOwn(texts.said, code))).toEqual([]);
  });
});

describe('S4-01 the consequence potential is scored afterwards', () => {
  const scoreOf = async () =>
    (await seat.asks('situation.picture', { incidentId })).picture!.potentials[0]?.now.score;

  it('says what it became and where that lies, in the log while the incident is open', async () => {
    const { assessmentId } = await seat.does('potential.assess', {
      incidentId, what: 'Boliger', expected: '40', worst: '140',
    });
    expect((await seat.isRefused('potential.score', { assessmentId, score: null })).code).toBe('situation/not-scored');
    await seat.does('potential.score', { assessmentId, score: { outcome: '62 evakuert', verdict: 'between' } });
    expect(await scoreOf()).toMatchObject({ outcome: '62 evakuert', verdict: 'between', written: { by: { initials: 'KN' } } });
    await seat.does('potential.score', { assessmentId, score: null });
    expect(await scoreOf()).toBeNull();
    const written = await codes();
    expect(written).toEqual(['potential-assessed', 'potential-scored-between', 'potential-score-withdrawn']);
    expect(written.filter((code) => !Object.hasOwn(texts.said, code))).toEqual([]);
  });

  it('a closed incident can still be scored, and its log stays as it was closed', async () => {
    const { assessmentId } = await seat.does('potential.assess', { incidentId, what: 'Boliger', expected: '40', worst: '' });
    await seat.does('incident.close', { incidentId, reason: 'Over' });
    const before = await codes();
    const empty = { assessmentId, score: { outcome: ' ', verdict: 'better' } } as const;
    expect((await seat.isRefused('potential.score', empty)).code).toBe('situation/text-empty');
    await seat.does('potential.score', { assessmentId, score: { outcome: '12', verdict: 'better' } });
    expect((await scoreOf())?.verdict).toBe('better');
    expect(await codes()).toEqual(before);
  });
});
