import { beforeEach, describe, expect, it } from 'vitest';
import { rebuild } from '../../electron/application/rebuild.ts';
import { allProjections } from '../../electron/projections/allProjections.ts';
import type { CommandInput, CommandName } from '../../shared/contract/api.ts';
import type { Id } from '../../shared/kernel/ids.ts';
import { instantOf, type Instant } from '../../shared/kernel/time.ts';
import { texts } from '../../renderer/text/nb/index.ts';
import { useHostRig } from '../support/hostRig.ts';

const BEGAN = Date.UTC(2026, 10, 22, 2);
const rig = useHostRig({ from: BEGAN });
const seat = rig.seat();
let nowMs = BEGAN;
let incidentId: Id<'incident'>;

beforeEach(async () => {
  nowMs = BEGAN;
  ({ incidentId } = await seat.does('incident.start', { kind: 'real', title: 'Storm og flom, Storelva' }));
});

const now = () => instantOf(nowMs);
const pass = (minutes: number) => {
  nowMs += minutes * 60_000;
  rig.later(minutes * 60_000);
};
const refusal = async <Name extends CommandName>(name: Name, input: CommandInput<Name>) =>
  (await seat.isRefused(name, input)).code;
const logLines = async () => (await seat.asks('log.entries', { incidentId })).entries;
const pictureNow = async () => (await seat.asks('situation.picture', { incidentId })).picture!;

describe('S4-01 the crisis loop through the host', () => {
  it('goes statement, goal, task, decision, evaluation – one log line each, and the picture shows them', async () => {
    const { statementId } = await seat.does('statement.add', {
      incidentId,
      text: 'Elva over bredden ved Gamlebrua',
      certainty: 'known',
      source: 'Brann',
    });
    const { goalId } = await seat.does('goal.set', { incidentId, text: 'Alle i sone A er ute' });
    const owner = { kind: 'name', name: 'Teknisk' } as const;
    await seat.does('task.create', { incidentId, text: 'To busser til Nes skole', goalId, owner });
    await seat.does('decision.record', { incidentId, what: 'Evakuer sone A nå', because: 'Prognosen er 4,90 m' });
    await seat.does('round.evaluate', { incidentId, text: 'Evakueringen går som planlagt' });
    const lines = await logLines();
    expect(lines.map(({ kind }) => kind)).toEqual(['situation', 'goal', 'measure', 'decision', 'evaluation']);
    const picture = await pictureNow();
    expect(picture.round.number).toBe(1);
    expect(picture.statements.map(({ id }) => id)).toEqual([statementId]);
    expect(picture.tasks[0]?.owner).toEqual({ kind: 'name', id: null, label: 'Teknisk' });
    expect(picture.decisions[0]?.number).toBe(lines[3]?.number);
    expect(lines[3]?.about).toEqual({ kind: 'decision', id: picture.decisions[0]?.id });
    expect(picture.round.evaluations.map(({ text }) => text)).toEqual(['Evakueringen går som planlagt']);
  });

  it('keeps an earlier round readable exactly as it ended', async () => {
    const { statementId } = await seat.does('statement.add', { incidentId, text: 'Elva stiger', certainty: 'known' });
    pass(40);
    await seat.does('round.start', { incidentId });
    await seat.does('statement.revise', { statementId, text: 'Elva over bredden' });
    const { rounds } = await seat.asks('situation.rounds', { incidentId });
    expect(rounds.map(({ number, endedAt }) => [number, endedAt])).toEqual([
      [1, now()],
      [2, null],
    ]);
    const asOf = { position: rounds[0]!.endPosition! };
    const { picture } = await seat.asks('situation.picture', { incidentId, asOf });
    expect(picture?.statements.map(({ text }) => text)).toEqual(['Elva stiger']);
    expect((await pictureNow()).statements.map(({ text }) => text)).toEqual(['Elva over bredden']);
  });
});

describe('owners', () => {
  it('shows a role by its title and a person by name, as they are called now', async () => {
    const { roleId } = await seat.does('role.define', { title: 'Kommunalteknikk' });
    const { contactId } = await seat.does('contact.add', { fields: { kind: 'person', name: 'Tora Elvestad' } });
    await seat.does('task.create', { incidentId, text: 'Pump', owner: { kind: 'role', id: roleId } });
    await seat.does('goal.set', { incidentId, text: 'Tørt', owner: { kind: 'contact', id: contactId } });
    const picture = await pictureNow();
    expect(picture.tasks[0]?.owner).toEqual({ kind: 'role', id: roleId, label: 'Kommunalteknikk' });
    expect(picture.goals[0]?.owner).toEqual({ kind: 'contact', id: contactId, label: 'Tora Elvestad' });
  });
});

describe('time travel', () => {
  it('shows what was known at any minute, and nothing that was learnt later', async () => {
    const { statementId } = await seat.does('statement.add', { incidentId, text: '40 boliger', certainty: 'assumed' });
    const before = now();
    pass(12);
    await seat.does('statement.revise', { statementId, text: '62 boliger', certainty: 'known' });
    await seat.does('number.set', { incidentId, label: 'Evakuerte', value: 62 });
    const then = (await seat.asks('situation.picture', { incidentId, asOf: { instant: before } })).picture!;
    expect(then.statements.map(({ text, certainty }) => [text, certainty])).toEqual([['40 boliger', 'assumed']]);
    expect(then.numbers).toEqual([]);
    expect((await pictureNow()).numbers[0]?.now.value).toBe(62);
  });

  it('freezes the picture with a decision', async () => {
    await seat.does('number.set', { incidentId, label: 'Vannstand', unit: 'm', value: 4.31, limit: 4.5 });
    const { decisionId } = await seat.does('decision.record', { incidentId, what: 'Vi venter' });
    await seat.does('number.set', { incidentId, label: 'Vannstand', value: 4.62 });
    const { found } = await seat.asks('decision.one', { decisionId });
    expect(found?.knownThen.numbers[0]?.now.value).toBe(4.31);
    expect(found?.knownThen.decisions).toEqual([]);
    expect((await pictureNow()).numbers[0]).toMatchObject({ beyondLimit: true, before: { value: 4.31 } });
  });

  it('tells by position what is new since somebody last looked', async () => {
    await seat.does('statement.add', { incidentId, text: 'Gammelt', certainty: 'known' });
    const before = await pictureNow();
    await seat.does('statement.add', { incidentId, text: 'Nytt', certainty: 'known' });
    const { statements } = await pictureNow();
    const seen = Math.max(...before.statements.map(({ last }) => last.position));
    expect(statements.filter(({ last }) => last.position > seen).map(({ text }) => text)).toEqual(['Nytt']);
  });
});

describe('lifting a log line', () => {
  it('makes a statement, a goal, a task or a decision of it, and the line stays as it was', async () => {
    const { entryId, number } = await seat.does('log.addEntry', { incidentId, text: 'Politiet: vei 7 stengt' });
    const fromLogEntry = entryId;
    await seat.does('statement.add', { incidentId, text: 'Vei 7 stengt', certainty: 'known', fromLogEntry });
    await seat.does('goal.set', { incidentId, text: 'Omkjøring skiltet', fromLogEntry });
    await seat.does('task.create', { incidentId, text: 'Skilt omkjøring', source: { kind: 'logEntry', id: entryId } });
    await seat.does('decision.record', { incidentId, what: 'Bruk fylkesvei 12', fromLogEntry });
    const lines = await logLines();
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatchObject({ text: 'Politiet: vei 7 stengt', corrections: [], withdrawn: null, number });
    const picture = await pictureNow();
    expect(picture.statements[0]?.fromLogEntry).toBe(entryId);
    expect(picture.decisions[0]?.fromLogEntry).toBe(entryId);
    expect(picture.tasks[0]?.source).toEqual({ kind: 'logEntry', id: entryId });
    const other = await seat.does('incident.start', { kind: 'real' });
    const stray = { incidentId: other.incidentId, text: 'x', certainty: 'known', fromLogEntry } as const;
    expect(await refusal('statement.add', stray)).toBe('log/entry-not-found');
  });
});

describe('meetings through the host', () => {
  it('has its minutes ready the moment it ends, corrected where the log is corrected', async () => {
    const { meetingId } = await seat.does('meeting.start', { incidentId, kind: 'status' });
    const { entryId } = await seat.does('meeting.note', { meetingId, item: 'situation', text: '60 evakuert' });
    await seat.does('meeting.note', { meetingId, item: 'measures', text: 'Buss 2 rekvirert' });
    await seat.does('log.correctEntry', { entryId, text: '62 evakuert' });
    pass(12);
    const nextMeetingAt = '2026-11-22T03:15:00.000Z' as Instant;
    await seat.does('meeting.end', { meetingId, nextMeetingAt });
    const { minutes } = await seat.asks('meeting.minutes', { meetingId });
    expect(minutes?.items.map(({ item, lines }) => [item, lines.map(({ text }) => text)])).toEqual([
      ['situation', ['62 evakuert']],
      ['consequences', []],
      ['focus', []],
      ['goals', []],
      ['measures', ['Buss 2 rekvirert']],
      ['communication', []],
      ['next-meeting', []],
    ]);
    const lines = await logLines();
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatchObject({ kind: 'meeting', said: { code: 'meeting-held-status', number: 1 } });
  });

  it('keeps the beat: next meeting, next report, deadlines and reviews, soonest first', async () => {
    const at = (clock: string) => `2026-11-22T${clock}:00.000Z` as Instant;
    await seat.does('meeting.schedule', { incidentId, nextMeetingAt: at('03:15'), nextReportAt: at('04:00') });
    const { goalId } = await seat.does('goal.set', { incidentId, text: 'Ute', deadline: at('03:30') });
    const { taskId } = await seat.does('task.create', { incidentId, text: 'Buss', deadline: at('02:45') });
    await seat.does('decision.record', { incidentId, what: 'Vent', reviewAt: at('03:00') });
    const kinds = async () => (await seat.asks('rhythm.of', { incidentId })).flags.map(({ kind }) => kind);
    expect(await kinds()).toEqual(['task', 'review', 'meeting', 'goal', 'report']);
    await seat.does('task.setStatus', { taskId, status: 'done' });
    await seat.does('goal.reach', { goalId });
    await seat.does('meeting.start', { incidentId, kind: 'status' });
    expect(await kinds()).toEqual(['review', 'report']);
  });
});

describe('the record', () => {
  it('is the same after the read models are dropped and the journal replayed', async () => {
    const { statementId } = await seat.does('statement.add', { incidentId, text: 'A', certainty: 'unknown' });
    await seat.does('statement.retire', { statementId });
    await seat.does('goal.set', { incidentId, text: 'B' });
    await seat.does('potential.assess', { incidentId, what: 'Boliger', expected: '40', worst: '140' });
    const { store } = rig.host.workspace!;
    const before = [await pictureNow(), store.all('SELECT * FROM picture_fact ORDER BY id')];
    store.transact((tx) => rebuild(tx, allProjections));
    expect([await pictureNow(), store.all('SELECT * FROM picture_fact ORDER BY id')]).toEqual(before);
  });

  it('refuses writing in a closed incident and lets it be read', async () => {
    const { goalId } = await seat.does('goal.set', { incidentId, text: 'Ute' });
    await seat.does('incident.close', { incidentId, reason: 'Over' });
    expect(await refusal('goal.reach', { goalId })).toBe('incident/closed');
    expect(await refusal('decision.record', { incidentId, what: 'x' })).toBe('incident/closed');
    expect(await refusal('meeting.start', { incidentId, kind: 'first' })).toBe('incident/closed');
    expect((await pictureNow()).goals).toHaveLength(1);
  });

  it('refuses what nobody has heard of', async () => {
    const nobody = '0193553a-0000-7000-8000-00000000ffff' as never;
    expect(await refusal('goal.reach', { goalId: nobody })).toBe('goal/not-found');
    expect(await refusal('task.assign', { taskId: nobody, owner: null })).toBe('task/not-found');
    expect(await refusal('decision.withdraw', { decisionId: nobody })).toBe('decision/not-found');
    expect(await refusal('statement.retire', { statementId: nobody })).toBe('situation/statement-not-found');
    expect(await refusal('number.withdraw', { readingId: nobody })).toBe('situation/number-not-found');
    expect(await refusal('potential.withdraw', { assessmentId: nobody })).toBe('situation/assessment-not-found');
    const note = { meetingId: nobody, item: 'goals', text: 'x' } as const;
    expect(await refusal('meeting.note', note)).toBe('meeting/not-found');
    expect((await seat.asks('decision.one', { decisionId: nobody })).found).toBeNull();
    expect((await seat.asks('situation.picture', { incidentId: nobody })).picture).toBeNull();
  });

  it('has a sentence for every line a command writes by itself', async () => {
    const at = '2026-11-22T03:15:00.000Z' as Instant;
    const { statementId } = await seat.does('statement.add', { incidentId, text: 'A', certainty: 'assumed' });
    await seat.does('statement.revise', { statementId, certainty: 'known' });
    await seat.does('statement.retire', { statementId });
    await seat.does('statement.restore', { statementId });
    const { roundId } = await seat.does('round.start', { incidentId });
    await seat.does('round.withdraw', { roundId });
    const { readingId } = await seat.does('number.set', { incidentId, label: 'Savnede', value: 2 });
    await seat.does('number.withdraw', { readingId });
    const { assessmentId } = await seat.does('potential.assess', { incidentId, what: 'B', expected: '1', worst: '' });
    await seat.does('potential.withdraw', { assessmentId });
    const { goalId } = await seat.does('goal.set', { incidentId, text: 'C' });
    await seat.does('goal.change', { goalId, deadline: at });
    await seat.does('goal.drop', { goalId, reason: 'D' });
    await seat.does('goal.reopen', { goalId });
    await seat.does('goal.reach', { goalId });
    const { taskId } = await seat.does('task.create', { incidentId, text: 'E' });
    await seat.does('task.change', { taskId, deadline: at });
    await seat.does('task.assign', { taskId, owner: { kind: 'name', name: 'F' } });
    await seat.does('task.assign', { taskId, owner: null });
    for (const status of ['doing', 'done', 'open'] as const) await seat.does('task.setStatus', { taskId, status });
    await seat.does('task.setStatus', { taskId, status: 'dropped', reason: 'G' });
    const { decisionId } = await seat.does('decision.record', { incidentId, what: 'H' });
    await seat.does('decision.correct', { decisionId, what: 'I' });
    await seat.does('decision.withdraw', { decisionId });
    const { meetingId } = await seat.does('meeting.start', { incidentId, kind: 'first' });
    await seat.does('meeting.end', { meetingId });
    await seat.does('meeting.reopen', { meetingId });
    await seat.does('meeting.schedule', { incidentId, nextMeetingAt: at });
    await seat.does('meeting.schedule', { incidentId, nextMeetingAt: null, reason: 'J' });
    const codes = (await logLines()).flatMap(({ said }) => (said === null ? [] : [String(said['code'])]));
    expect(codes.length).toBeGreaterThan(25);
    expect(codes.filter((code) => !Object.hasOwn(texts.said, code))).toEqual([]);
  });
});
