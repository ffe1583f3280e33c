import { describe, expect, it } from 'vitest';
import { changeGoal, dropGoal, reachGoal, reopenGoal, setGoal } from '../../shared/domain/goal/decide.ts';
import type { GoalId } from '../../shared/domain/goal/goal.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import { AT_THREE, INCIDENT, PictureRoom } from '../support/pictureRoom.ts';

const DEADLINE = '2026-11-22T03:30:00.000Z' as Instant;

function goal(room: PictureRoom, goalId: GoalId) {
  return { ...room.known, goal: room.known.goals.find(({ id }) => id === goalId) ?? null };
}

function set(room: PictureRoom, text = 'Alle i sone A er ute') {
  return room.do(setGoal, { incidentId: INCIDENT, text, deadline: DEADLINE }, room.known);
}

describe('goals', () => {
  it('needs one sentence and nothing else, and is one line in the log', () => {
    const room = new PictureRoom();
    const { number } = room.do(setGoal, { incidentId: INCIDENT, text: '  Alle i sone A er ute ' }, room.known);
    expect(number).toBe(1);
    expect(room.known.goals[0]?.fields).toMatchObject({ text: 'Alle i sone A er ute', state: 'active', owner: null });
    expect(room.log).toHaveLength(1);
    expect(room.log[0]).toMatchObject({ kind: 'goal', said: { code: 'goal-set', number: 1 } });
  });

  it('takes no more than five at once, and a sixth when one is reached', () => {
    const room = new PictureRoom();
    const first = set(room).goalId;
    for (let more = 2; more <= 5; more += 1) set(room, `Mål ${more}`);
    const sixth = { incidentId: INCIDENT, text: 'Et sjette' };
    expect(room.try(setGoal, sixth, room.known)).toEqual({ refused: 'goal/too-many' });
    room.do(reachGoal, { goalId: first }, goal(room, first));
    expect(set(room, 'Et sjette').number).toBe(6);
    expect(room.try(reopenGoal, { goalId: first }, goal(room, first))).toEqual({ refused: 'goal/too-many' });
  });

  it('is dropped only with a reason, and can be taken up again', () => {
    const room = new PictureRoom();
    const { goalId } = set(room);
    expect(room.try(dropGoal, { goalId, reason: ' ' }, goal(room, goalId))).toEqual({ refused: 'goal/reason-missing' });
    room.do(dropGoal, { goalId, reason: 'Vannet har snudd' }, goal(room, goalId));
    expect(room.known.goals[0]?.fields).toMatchObject({ state: 'dropped', reason: 'Vannet har snudd' });
    room.do(reopenGoal, { goalId }, goal(room, goalId));
    expect(room.known.goals[0]?.fields).toMatchObject({ state: 'active', reason: null });
    expect(room.log.map(({ said }) => said?.code)).toEqual(['goal-set', 'goal-dropped', 'goal-reopened']);
  });

  it('writes no line when nothing is changed', () => {
    const room = new PictureRoom();
    const { goalId } = set(room);
    const same = { goalId, text: 'Alle i sone A er ute', deadline: DEADLINE, owner: null };
    expect(room.try(changeGoal, same, goal(room, goalId))).toEqual({ refused: 'goal/nothing-changed' });
    room.do(changeGoal, { goalId, owner: { kind: 'name', name: 'Teknisk' } }, goal(room, goalId));
    expect(room.known.goals[0]?.fields).toMatchObject({ deadline: DEADLINE, owner: { kind: 'name', name: 'Teknisk' } });
    expect(room.log).toHaveLength(2);
  });

  it('cannot be changed when it is reached, when it is unknown, or when the incident is closed', () => {
    const room = new PictureRoom();
    const { goalId } = set(room);
    room.do(reachGoal, { goalId }, goal(room, goalId));
    expect(room.try(changeGoal, { goalId, text: 'Ny' }, goal(room, goalId))).toEqual({ refused: 'goal/not-active' });
    const unknown = { goalId: 'x' as GoalId };
    expect(room.try(reachGoal, unknown, goal(room, unknown.goalId))).toEqual({ refused: 'goal/not-found' });
    room.closedAt = AT_THREE;
    expect(room.try(reopenGoal, { goalId }, goal(room, goalId))).toEqual({ refused: 'incident/closed' });
    expect(room.try(setGoal, { incidentId: INCIDENT, text: 'Ny' }, room.known)).toEqual({ refused: 'incident/closed' });
  });

  it('is lifted only from a line of the same incident', () => {
    const room = new PictureRoom();
    const lifted = { incidentId: INCIDENT, text: 'Fra loggen', fromLogEntry: 'y' as never };
    expect(room.try(setGoal, lifted, room.known)).toEqual({ refused: 'log/entry-not-found' });
  });
});
