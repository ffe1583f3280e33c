import { describe, expect, it } from 'vitest';
import { assignTask, createTask } from '../../shared/domain/task/decide.ts';
import {
  assessPotential,
  setNumber,
  withdrawNumber,
  withdrawPotential,
} from '../../shared/domain/situation/decideNumber.ts';
import { evaluateRound, startRound, withdrawRound } from '../../shared/domain/situation/decideRound.ts';
import {
  addStatement,
  restoreStatement,
  retireStatement,
  reviseStatement,
} from '../../shared/domain/situation/decideStatement.ts';
import { knownBy } from '../../shared/domain/situation/pictureFact.ts';
import { pictureOf } from '../../shared/domain/situation/pictureOf.ts';
import type { StatementId } from '../../shared/domain/situation/situation.ts';
import { AT_THREE, INCIDENT, PictureRoom } from '../support/pictureRoom.ts';

const incident = { id: INCIDENT, startedAt: AT_THREE };

function statement(room: PictureRoom, statementId: StatementId) {
  return { ...room.known, statement: room.known.statements.find(({ id }) => id === statementId) ?? null };
}

function add(room: PictureRoom, text: string) {
  const said = { incidentId: INCIDENT, text, certainty: 'assumed', source: 'AMK' } as const;
  return room.do(addStatement, said, room.known).statementId;
}

describe('S0-14 situation statements', () => {
  it('says how sure we are, from whom, and when it was so', () => {
    const room = new PictureRoom();
    add(room, 'Mulig skred i Liveien');
    const [held] = room.known.statements;
    expect(held?.fields).toMatchObject({ certainty: 'assumed', source: 'AMK', observedAt: AT_THREE });
    const text = 'Mulig skred i Liveien';
    expect(room.log[0]).toMatchObject({ kind: 'situation', text, unconfirmed: true, source: 'AMK' });
  });

  it('keeps every earlier version readable', () => {
    const room = new PictureRoom();
    const statementId = add(room, 'Mulig skred');
    room.do(reviseStatement, { statementId, certainty: 'known', source: 'Politiet' }, statement(room, statementId));
    room.do(reviseStatement, { statementId, text: 'Skred, to hus tatt' }, statement(room, statementId));
    const [held] = room.known.statements;
    expect(held?.versions.map(({ fields }) => [fields.text, fields.certainty, fields.source])).toEqual([
      ['Mulig skred', 'assumed', 'AMK'],
      ['Mulig skred', 'known', 'Politiet'],
      ['Skred, to hus tatt', 'known', 'Politiet'],
    ]);
    const same = { statementId, text: 'Skred, to hus tatt' };
    const again = room.try(reviseStatement, same, statement(room, statementId));
    expect(again).toEqual({ refused: 'situation/nothing-changed' });
  });

  it('can be taken out of the picture and put back', () => {
    const room = new PictureRoom();
    const statementId = add(room, 'Mulig skred');
    room.do(retireStatement, { statementId, reason: 'Ikke skred' }, statement(room, statementId));
    expect(room.known.statements[0]?.fields).toMatchObject({ retired: true, retiredBecause: 'Ikke skred' });
    expect(room.try(reviseStatement, { statementId, text: 'x' }, statement(room, statementId))).toEqual({
      refused: 'situation/statement-retired',
    });
    room.do(restoreStatement, { statementId }, statement(room, statementId));
    expect(room.known.statements[0]?.fields.retired).toBe(false);
  });

  it('lifted from a log line tells which line and takes its time', () => {
    const room = new PictureRoom();
    const fromLogEntry = 'l' as never;
    const lifted = { incidentId: INCIDENT, text: 'Vei 7 stengt', certainty: 'known', fromLogEntry } as const;
    expect(room.try(addStatement, lifted, room.known)).toEqual({ refused: 'log/entry-not-found' });
    room.line = {
      id: fromLogEntry,
      incidentId: INCIDENT,
      number: 'A-0007',
      kind: 'message-in',
      text: 'Politiet: vei 7 stengt',
      occurredAt: AT_THREE,
      withdrawn: false,
      corrections: 0,
      important: false,
      acknowledgedBy: [],
    };
    room.pass(10);
    room.do(addStatement, lifted, room.known);
    expect(room.known.statements[0]?.fields).toMatchObject({ fromLogEntry, observedAt: AT_THREE });
    expect(room.log.at(-1)).toMatchObject({ text: null, said: { code: 'statement-promoted-known', number: 'A-0007' } });
  });

  it('shows both when two installations change it without knowing of each other', () => {
    const east = new PictureRoom('a');
    const west = new PictureRoom('b');
    const statementId = add(east, '40 boliger berørt');
    west.hear(east);
    west.pass(1);
    east.do(reviseStatement, { statementId, text: '42 boliger berørt' }, statement(east, statementId));
    west.do(reviseStatement, { statementId, text: '60 boliger berørt' }, statement(west, statementId));
    east.hear(west);
    west.hear(east);
    for (const room of [east, west]) {
      expect(room.known.statements[0]?.fields.text).toBe('60 boliger berørt');
      const torn = room.known.statements[0]?.concurrent ?? [];
      expect(torn.map(({ field, values }) => [field, values.map(({ value }) => value)])).toEqual([
        ['text', ['42 boliger berørt', '60 boliger berørt']],
      ]);
    }
    east.do(reviseStatement, { statementId, text: '58 boliger berørt' }, statement(east, statementId));
    expect(east.known.statements[0]).toMatchObject({ concurrent: [], fields: { text: '58 boliger berørt' } });
  });

  it('lets who knew most win over a clock that runs ahead', () => {
    const east = new PictureRoom('a');
    const west = new PictureRoom('b');
    east.pass(600);
    const taskId = east.do(createTask, { incidentId: INCIDENT, text: 'Pump' }, east.known).taskId;
    west.hear(east);
    const task = west.known.tasks[0] ?? null;
    west.do(assignTask, { taskId, owner: { kind: 'name', name: 'Brann' } }, { ...west.known, task });
    expect(west.known.tasks[0]).toMatchObject({ concurrent: [], fields: { owner: { kind: 'name', name: 'Brann' } } });
  });
});

describe('S4-01 rounds', () => {
  it('carries forward what stands, and the earlier round stays readable as it ended', () => {
    const room = new PictureRoom();
    const first = add(room, 'Elva stiger');
    room.do(evaluateRound, { incidentId: INCIDENT, text: 'Sandsekkene holder' }, room.known);
    room.pass(30);
    expect(room.do(startRound, { incidentId: INCIDENT }, room.known).number).toBe(2);
    room.pass(1);
    room.do(reviseStatement, { statementId: first, text: 'Elva over bredden' }, statement(room, first));
    const [was, is] = room.known.rounds;
    expect([was!.number, is!.number]).toEqual([1, 2]);
    expect(was!.evaluations.map(({ data }) => data.text)).toEqual(['Sandsekkene holder']);
    expect(is!.evaluations).toEqual([]);
    const ended = pictureOf(knownBy(room.facts, { position: was!.endedBy!.position - 1 }), incident);
    expect(ended.statements.map(({ fields }) => fields.text)).toEqual(['Elva stiger']);
    expect(ended.rounds).toHaveLength(1);
    expect(room.known.statements.map(({ fields }) => fields.text)).toEqual(['Elva over bredden']);
  });
});

describe('a round begun by mistake', () => {
  it('is taken back while it is the latest, and what was said in it belongs to the one before', () => {
    const room = new PictureRoom();
    const { roundId } = room.do(startRound, { incidentId: INCIDENT }, room.known);
    room.do(evaluateRound, { incidentId: INCIDENT, text: 'Sagt for tidlig' }, room.known);
    room.do(withdrawRound, { roundId }, room.known);
    expect(room.known.rounds.map(({ number }) => number)).toEqual([1]);
    expect(room.known.rounds[0]!.evaluations.map(({ data }) => data.text)).toEqual(['Sagt for tidlig']);
    expect(room.known.rounds[0]!.endedBy).toBeNull();
    expect(room.try(withdrawRound, { roundId }, room.known)).toEqual({ refused: 'situation/round-not-latest' });
    expect(room.do(startRound, { incidentId: INCIDENT }, room.known).number).toBe(2);
  });
});

describe('numbers and potential', () => {
  it('needs only the value the next time, and tells when the limit is passed', () => {
    const room = new PictureRoom();
    const water = { incidentId: INCIDENT, label: 'Vannstand', unit: 'm', limit: 4.5 };
    room.do(setNumber, { ...water, value: 4.31 }, room.known);
    expect(room.known.numbers[0]?.beyondLimit).toBe(false);
    room.pass(10);
    room.do(setNumber, { incidentId: INCIDENT, label: ' vannstand ', value: 4.62 }, room.known);
    expect(room.known.numbers).toHaveLength(1);
    expect(room.known.numbers[0]).toMatchObject({ label: 'Vannstand', beyondLimit: true });
    expect(room.known.numbers[0]?.readings.map(({ fields }) => [fields.value, fields.unit, fields.limit])).toEqual([
      [4.31, 'm', 4.5],
      [4.62, 'm', 4.5],
    ]);
  });

  it('knows limits that must not be fallen below', () => {
    const room = new PictureRoom();
    const beds = { incidentId: INCIDENT, label: 'Ledige senger', limit: 10, limitSide: 'below' } as const;
    room.do(setNumber, { ...beds, value: 9 }, room.known);
    expect(room.known.numbers[0]?.beyondLimit).toBe(true);
  });

  it('lets a reading be taken back once; the one before it is now again', () => {
    const room = new PictureRoom();
    room.do(setNumber, { incidentId: INCIDENT, label: 'Evakuerte', value: 40 }, room.known);
    room.pass(1);
    const { readingId } = room.do(setNumber, { incidentId: INCIDENT, label: 'Evakuerte', value: 620 }, room.known);
    room.do(withdrawNumber, { readingId }, room.known);
    expect(room.known.numbers[0]?.readings.map(({ fields }) => fields.value)).toEqual([40]);
    expect(room.try(withdrawNumber, { readingId }, room.known)).toEqual({ refused: 'situation/already-withdrawn' });
  });

  it('keeps the earlier assessment when a new one is made of the same thing', () => {
    const room = new PictureRoom();
    const homes = { incidentId: INCIDENT, what: 'Boliger med vann' };
    room.do(assessPotential, { ...homes, expected: '40', worst: '140' }, room.known);
    room.pass(1);
    const { assessmentId } = room.do(assessPotential, { ...homes, expected: '60', worst: '200' }, room.known);
    expect(room.known.potentials).toHaveLength(1);
    expect(room.known.potentials[0]?.assessments.map(({ fields }) => fields.worst)).toEqual(['140', '200']);
    room.do(withdrawPotential, { assessmentId }, room.known);
    expect(room.known.potentials[0]?.assessments.map(({ fields }) => fields.worst)).toEqual(['140']);
    expect(room.try(assessPotential, { ...homes, expected: ' ', worst: '' }, room.known)).toEqual({
      refused: 'situation/text-empty',
    });
  });
});
