import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rebuild } from '../../electron/application/rebuild.ts';
import { allProjections } from '../../electron/projections/allProjections.ts';
import type { Id } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import { texts } from '../../renderer/text/nb/index.ts';
import { openHostRoom, type HostRoom } from '../support/hostRoom.ts';

let room: HostRoom;
let incidentId: Id<'incident'>;

beforeEach(async () => {
  room = await openHostRoom();
  ({ incidentId } = await room.run('incident.start', { kind: 'real', title: 'Storm og flom, Storelva' }));
});
afterEach(() => {
  room.close();
});

const logLines = async () => (await room.ask('log.entries', { incidentId })).entries;
const pictureNow = async () => (await room.ask('situation.picture', { incidentId })).picture!;

describe('S4-01 the crisis loop through the host', () => {
  it('goes statement, goal, task, decision, evaluation – one log line each, and the picture shows them', async () => {
    const { statementId } = await room.run('statement.add', {
      incidentId,
      text: 'Elva over bredden ved Gamlebrua',
      certainty: 'known',
      source: 'Brann',
    });
    const { goalId } = await room.run('goal.set', { incidentId, text: 'Alle i sone A er ute' });
    const owner = { kind: 'name', name: 'Teknisk' } as const;
    await room.run('task.create', { incidentId, text: 'To busser til Nes skole', goalId, owner });
    await room.run('decision.record', { incidentId, what: 'Evakuer sone A nå', because: 'Prognosen er 4,90 m' });
    await room.run('round.evaluate', { incidentId, text: 'Evakueringen går som planlagt' });
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
    const { statementId } = await room.run('statement.add', { incidentId, text: 'Elva stiger', certainty: 'known' });
    room.pass(40);
    await room.run('round.start', { incidentId });
    await room.run('statement.revise', { statementId, text: 'Elva over bredden' });
    const { rounds } = await room.ask('situation.rounds', { incidentId });
    expect(rounds.map(({ number, endedAt }) => [number, endedAt])).toEqual([
      [1, room.now()],
      [2, null],
    ]);
    const asOf = { position: rounds[0]!.endPosition! };
    const { picture } = await room.ask('situation.picture', { incidentId, asOf });
    expect(picture?.statements.map(({ text }) => text)).toEqual(['Elva stiger']);
    expect((await pictureNow()).statements.map(({ text }) => text)).toEqual(['Elva over bredden']);
  });
});

describe('time travel', () => {
  it('shows what was known at any minute, and nothing that was learnt later', async () => {
    const { statementId } = await room.run('statement.add', { incidentId, text: '40 boliger', certainty: 'assumed' });
    const before = room.now();
    room.pass(12);
    await room.run('statement.revise', { statementId, text: '62 boliger', certainty: 'known' });
    await room.run('number.set', { incidentId, label: 'Evakuerte', value: 62 });
    const then = (await room.ask('situation.picture', { incidentId, asOf: { instant: before } })).picture!;
    expect(then.statements.map(({ text, certainty }) => [text, certainty])).toEqual([['40 boliger', 'assumed']]);
    expect(then.numbers).toEqual([]);
    expect((await pictureNow()).numbers[0]?.now.value).toBe(62);
  });

  it('freezes the picture with a decision', async () => {
    await room.run('number.set', { incidentId, label: 'Vannstand', unit: 'm', value: 4.31, limit: 4.5 });
    const { decisionId } = await room.run('decision.record', { incidentId, what: 'Vi venter' });
    await room.run('number.set', { incidentId, label: 'Vannstand', value: 4.62 });
    const { found } = await room.ask('decision.one', { decisionId });
    expect(found?.knownThen.numbers[0]?.now.value).toBe(4.31);
    expect(found?.knownThen.decisions).toEqual([]);
    expect((await pictureNow()).numbers[0]).toMatchObject({ beyondLimit: true, before: { value: 4.31 } });
  });

  it('tells by position what is new since somebody last looked', async () => {
    await room.run('statement.add', { incidentId, text: 'Gammelt', certainty: 'known' });
    const looked = await room.send('query', 'situation.picture', { incidentId });
    await room.run('statement.add', { incidentId, text: 'Nytt', certainty: 'known' });
    const { statements } = await pictureNow();
    const seen = looked.ok ? looked.position : 0;
    expect(statements.filter(({ last }) => last.position > seen).map(({ text }) => text)).toEqual(['Nytt']);
  });
});

describe('lifting a log line', () => {
  it('makes a statement, a goal, a task or a decision of it, and the line stays as it was', async () => {
    const { entryId, number } = await room.run('log.addEntry', { incidentId, text: 'Politiet: vei 7 stengt' });
    const fromLogEntry = entryId;
    await room.run('statement.add', { incidentId, text: 'Vei 7 stengt', certainty: 'known', fromLogEntry });
    await room.run('goal.set', { incidentId, text: 'Omkjøring skiltet', fromLogEntry });
    await room.run('task.create', { incidentId, text: 'Skilt omkjøring', source: { kind: 'logEntry', id: entryId } });
    await room.run('decision.record', { incidentId, what: 'Bruk fylkesvei 12', fromLogEntry });
    const lines = await logLines();
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatchObject({ text: 'Politiet: vei 7 stengt', corrections: [], withdrawn: null, number });
    const picture = await pictureNow();
    expect(picture.statements[0]?.fromLogEntry).toBe(entryId);
    expect(picture.decisions[0]?.fromLogEntry).toBe(entryId);
    expect(picture.tasks[0]?.source).toEqual({ kind: 'logEntry', id: entryId });
    const other = await room.run('incident.start', { kind: 'real' });
    const stray = { incidentId: other.incidentId, text: 'x', certainty: 'known', fromLogEntry } as const;
    expect(await room.refuse('statement.add', stray)).toBe('log/entry-not-found');
  });
});

describe('meetings through the host', () => {
  it('has its minutes ready the moment it ends, corrected where the log is corrected', async () => {
    const { meetingId } = await room.run('meeting.start', { incidentId, kind: 'status' });
    const { entryId } = await room.run('meeting.note', { meetingId, item: 'situation', text: '60 evakuert' });
    await room.run('meeting.note', { meetingId, item: 'measures', text: 'Buss 2 rekvirert' });
    await room.run('log.correctEntry', { entryId, text: '62 evakuert' });
    room.pass(12);
    const nextMeetingAt = '2026-11-22T03:15:00.000Z' as Instant;
    await room.run('meeting.end', { meetingId, nextMeetingAt });
    const { minutes } = await room.ask('meeting.minutes', { meetingId });
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
    await room.run('meeting.schedule', { incidentId, nextMeetingAt: at('03:15'), nextReportAt: at('04:00') });
    const { goalId } = await room.run('goal.set', { incidentId, text: 'Ute', deadline: at('03:30') });
    const { taskId } = await room.run('task.create', { incidentId, text: 'Buss', deadline: at('02:45') });
    await room.run('decision.record', { incidentId, what: 'Vent', reviewAt: at('03:00') });
    const kinds = async () => (await room.ask('rhythm.of', { incidentId })).flags.map(({ kind }) => kind);
    expect(await kinds()).toEqual(['task', 'review', 'meeting', 'goal', 'report']);
    await room.run('task.setStatus', { taskId, status: 'done' });
    await room.run('goal.reach', { goalId });
    await room.run('meeting.start', { incidentId, kind: 'status' });
    expect(await kinds()).toEqual(['review', 'report']);
  });
});

describe('the record', () => {
  it('is the same after the read models are dropped and the journal replayed', async () => {
    const { statementId } = await room.run('statement.add', { incidentId, text: 'A', certainty: 'unknown' });
    await room.run('statement.retire', { statementId });
    await room.run('goal.set', { incidentId, text: 'B' });
    await room.run('potential.assess', { incidentId, what: 'Boliger', expected: '40', worst: '140' });
    const { store } = room.host.workspace!;
    const before = [await pictureNow(), store.all('SELECT * FROM picture_fact ORDER BY id')];
    store.transact((tx) => rebuild(tx, allProjections));
    expect([await pictureNow(), store.all('SELECT * FROM picture_fact ORDER BY id')]).toEqual(before);
  });

  it('refuses writing in a closed incident and lets it be read', async () => {
    const { goalId } = await room.run('goal.set', { incidentId, text: 'Ute' });
    await room.run('incident.close', { incidentId, reason: 'Over' });
    expect(await room.refuse('goal.reach', { goalId })).toBe('incident/closed');
    expect(await room.refuse('decision.record', { incidentId, what: 'x' })).toBe('incident/closed');
    expect(await room.refuse('meeting.start', { incidentId, kind: 'first' })).toBe('incident/closed');
    expect((await pictureNow()).goals).toHaveLength(1);
  });

  it('refuses what nobody has heard of', async () => {
    const nobody = '0193553a-0000-7000-8000-00000000ffff' as never;
    expect(await room.refuse('goal.reach', { goalId: nobody })).toBe('goal/not-found');
    expect(await room.refuse('task.assign', { taskId: nobody, owner: null })).toBe('task/not-found');
    expect(await room.refuse('decision.withdraw', { decisionId: nobody })).toBe('decision/not-found');
    expect(await room.refuse('statement.retire', { statementId: nobody })).toBe('situation/statement-not-found');
    expect(await room.refuse('number.withdraw', { readingId: nobody })).toBe('situation/number-not-found');
    expect(await room.refuse('potential.withdraw', { assessmentId: nobody })).toBe('situation/assessment-not-found');
    const note = { meetingId: nobody, item: 'goals', text: 'x' } as const;
    expect(await room.refuse('meeting.note', note)).toBe('meeting/not-found');
    expect((await room.ask('decision.one', { decisionId: nobody })).found).toBeNull();
    expect((await room.ask('situation.picture', { incidentId: nobody })).picture).toBeNull();
  });

  it('has a sentence for every line a command writes by itself', async () => {
    const at = '2026-11-22T03:15:00.000Z' as Instant;
    const { statementId } = await room.run('statement.add', { incidentId, text: 'A', certainty: 'assumed' });
    await room.run('statement.revise', { statementId, certainty: 'known' });
    await room.run('statement.retire', { statementId });
    await room.run('statement.restore', { statementId });
    const { roundId } = await room.run('round.start', { incidentId });
    await room.run('round.withdraw', { roundId });
    const { readingId } = await room.run('number.set', { incidentId, label: 'Savnede', value: 2 });
    await room.run('number.withdraw', { readingId });
    const { assessmentId } = await room.run('potential.assess', { incidentId, what: 'B', expected: '1', worst: '' });
    await room.run('potential.withdraw', { assessmentId });
    const { goalId } = await room.run('goal.set', { incidentId, text: 'C' });
    await room.run('goal.change', { goalId, deadline: at });
    await room.run('goal.drop', { goalId, reason: 'D' });
    await room.run('goal.reopen', { goalId });
    await room.run('goal.reach', { goalId });
    const { taskId } = await room.run('task.create', { incidentId, text: 'E' });
    await room.run('task.change', { taskId, deadline: at });
    await room.run('task.assign', { taskId, owner: { kind: 'name', name: 'F' } });
    await room.run('task.assign', { taskId, owner: null });
    for (const status of ['doing', 'done', 'open'] as const) await room.run('task.setStatus', { taskId, status });
    await room.run('task.setStatus', { taskId, status: 'dropped', reason: 'G' });
    const { decisionId } = await room.run('decision.record', { incidentId, what: 'H' });
    await room.run('decision.correct', { decisionId, what: 'I' });
    await room.run('decision.withdraw', { decisionId });
    const { meetingId } = await room.run('meeting.start', { incidentId, kind: 'first' });
    await room.run('meeting.end', { meetingId });
    await room.run('meeting.reopen', { meetingId });
    await room.run('meeting.schedule', { incidentId, nextMeetingAt: at });
    await room.run('meeting.schedule', { incidentId, nextMeetingAt: null, reason: 'J' });
    const codes = (await logLines()).flatMap(({ said }) => (said === null ? [] : [String(said['code'])]));
    expect(codes.length).toBeGreaterThan(25);
    expect(codes.filter((code) => !Object.hasOwn(texts.said, code))).toEqual([]);
  });
});
