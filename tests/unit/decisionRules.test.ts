import { describe, expect, it } from 'vitest';
import { correctDecision, recordDecision, withdrawDecision } from '../../shared/domain/decision/decide.ts';
import type { DecisionId } from '../../shared/domain/decision/decision.ts';
import { addStatement, reviseStatement } from '../../shared/domain/situation/decideStatement.ts';
import { knownWhenWritten } from '../../shared/domain/situation/pictureFact.ts';
import { statementsOf } from '../../shared/domain/situation/statementsOf.ts';
import { INCIDENT, PictureRoom } from '../support/pictureRoom.ts';

function decision(room: PictureRoom, decisionId: DecisionId) {
  return { ...room.known, decision: room.known.decisions.find(({ id }) => id === decisionId) ?? null };
}

function record(room: PictureRoom, what: string, replaces: readonly DecisionId[] = []) {
  return room.do(recordDecision, { incidentId: INCIDENT, what, replaces }, room.known).decisionId;
}

describe('S1-05 decisions', () => {
  it('is enough with what was decided, and is exactly one line in the log', () => {
    const room = new PictureRoom();
    const { decisionId, number } = room.do(
      recordDecision,
      { incidentId: INCIDENT, what: 'Evakuer sone A nå', because: '  ', alternatives: [{ what: ' ' }] },
      room.known,
    );
    const recorded = { what: 'Evakuer sone A nå', because: null, alternatives: [] };
    expect(room.known.decisions[0]?.fields).toMatchObject(recorded);
    expect(room.log).toEqual([
      expect.objectContaining({
        kind: 'decision',
        text: 'Evakuer sone A nå',
        number,
        about: { kind: 'decision', id: decisionId },
      }),
    ]);
  });

  it('keeps the original readable when it is corrected', () => {
    const room = new PictureRoom();
    const decisionId = record(room, 'Evakuer 40 boliger');
    room.do(correctDecision, { decisionId, what: 'Evakuer 42 boliger' }, decision(room, decisionId));
    const [held] = room.known.decisions;
    expect(held?.fields.what).toBe('Evakuer 42 boliger');
    expect(held?.history[0]?.data).toMatchObject({ what: 'Evakuer 40 boliger' });
    expect(room.log.map(({ said }) => said?.code ?? 'text')).toEqual(['text', 'decision-corrected']);
  });

  it('stays, struck through, when it is withdrawn, and cannot be corrected after that', () => {
    const room = new PictureRoom();
    const decisionId = record(room, 'Steng skolen');
    room.do(withdrawDecision, { decisionId, reason: 'Feil skole' }, decision(room, decisionId));
    expect(room.known.decisions).toHaveLength(1);
    expect(room.known.decisions[0]?.fields).toMatchObject({ what: 'Steng skolen', withdrawn: true });
    expect(room.try(correctDecision, { decisionId, what: 'x' }, decision(room, decisionId))).toEqual({
      refused: 'decision/withdrawn',
    });
  });

  it('rests on what was known then, however much is learnt afterwards', () => {
    const room = new PictureRoom();
    const { statementId } = room.do(
      addStatement,
      { incidentId: INCIDENT, text: 'Vannstand 4,31 m', certainty: 'known' },
      room.known,
    );
    room.pass(5);
    record(room, 'Vi venter');
    room.pass(5);
    const statement = room.known.statements[0] ?? null;
    room.do(reviseStatement, { statementId, text: 'Vannstand 4,62 m' }, { ...room.known, statement });
    const made = room.facts.find(({ type }) => type === 'DecisionRecorded')!;
    const knownThen = statementsOf(knownWhenWritten(room.facts, made));
    expect(knownThen.map(({ fields }) => fields.text)).toEqual(['Vannstand 4,31 m']);
    expect(room.known.statements[0]?.fields.text).toBe('Vannstand 4,62 m');
  });

  it('rests on what its own installation had heard, not on what another had written without telling', () => {
    const east = new PictureRoom('a');
    const west = new PictureRoom('b');
    east.do(addStatement, { incidentId: INCIDENT, text: 'Veien er åpen', certainty: 'known' }, east.known);
    west.hear(east);
    east.pass(1);
    west.pass(2);
    east.do(addStatement, { incidentId: INCIDENT, text: 'Veien er stengt', certainty: 'known' }, east.known);
    record(west, 'Send bussen over brua');
    west.hear(east);
    const made = west.facts.find(({ type }) => type === 'DecisionRecorded')!;
    const knownThen = statementsOf(knownWhenWritten(west.facts, made));
    expect(knownThen.map(({ fields }) => fields.text)).toEqual(['Veien er åpen']);
  });

  it('lets two decisions on one matter both stand, shown against each other until one settles them', () => {
    const east = new PictureRoom('a');
    const west = new PictureRoom('b');
    const first = record(east, 'Evakuer sone A');
    west.hear(east);
    west.nowMs += 1;
    const go = record(east, 'Evakuer også sone B', [first]);
    const stay = record(west, 'La sone B bli hjemme', [first]);
    east.hear(west);
    const against = (id: DecisionId) => east.known.decisions.find((each) => each.id === id)?.against;
    expect(against(go)).toEqual([stay]);
    expect(against(stay)).toEqual([go]);
    expect(east.known.decisions.every(({ fields }) => !fields.withdrawn)).toBe(true);
    east.pass(1);
    record(east, 'Sone B evakueres', [go, stay]);
    expect(against(go)).toEqual([]);
    expect(against(stay)).toEqual([]);
    expect(east.known.decisions).toHaveLength(4);
  });

  it('does not set a later decision against an earlier one it knew of', () => {
    const room = new PictureRoom();
    const first = record(room, 'Evakuer sone A');
    room.pass(1);
    const second = record(room, 'Utvid til sone B', [first]);
    room.pass(1);
    record(room, 'Begrens til sone A', [first]);
    expect(room.known.decisions.find(({ id }) => id === second)?.against).toEqual([]);
  });

  it('replaces only a decision of the same incident', () => {
    const room = new PictureRoom();
    const stray = { incidentId: INCIDENT, what: 'Noe', replaces: ['x' as DecisionId] };
    expect(room.try(recordDecision, stray, room.known)).toEqual({ refused: 'decision/replaced-not-found' });
  });
});
