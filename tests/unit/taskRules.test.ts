import { describe, expect, it } from 'vitest';
import { setGoal } from '../../shared/domain/goal/decide.ts';
import { assignTask, changeTask, createTask, setTaskStatus } from '../../shared/domain/task/decide.ts';
import type { TaskId } from '../../shared/domain/task/task.ts';
import { INCIDENT, PictureRoom } from '../support/pictureRoom.ts';

function task(room: PictureRoom, taskId: TaskId) {
  return { ...room.known, task: room.known.tasks.find(({ id }) => id === taskId) ?? null };
}

function create(room: PictureRoom) {
  return room.do(createTask, { incidentId: INCIDENT, text: 'Rekvirer to busser' }, room.known).taskId;
}

describe('S0-26 tasks', () => {
  it('stands without an owner until somebody takes it, and shows when it was made', () => {
    const room = new PictureRoom();
    const taskId = create(room);
    const made = room.known.tasks[0];
    expect(made?.fields).toMatchObject({ number: 1, owner: null, status: 'open' });
    expect(made?.born.recordedAt).toBe('2026-11-22T02:00:00.000Z');
    room.do(assignTask, { taskId, owner: { kind: 'name', name: 'Helse' } }, task(room, taskId));
    expect(room.known.tasks[0]?.fields.owner).toEqual({ kind: 'name', name: 'Helse' });
    expect(room.log.map(({ said }) => said?.code)).toEqual(['task-created', 'task-assigned']);
  });

  it('has one owner: a new one takes the place of the old one', () => {
    const room = new PictureRoom();
    const taskId = create(room);
    room.do(assignTask, { taskId, owner: { kind: 'name', name: 'Helse' } }, task(room, taskId));
    room.do(assignTask, { taskId, owner: { kind: 'name', name: 'Teknisk' } }, task(room, taskId));
    expect(room.known.tasks[0]?.fields.owner).toEqual({ kind: 'name', name: 'Teknisk' });
    const again = { taskId, owner: { kind: 'name', name: 'Teknisk' } } as const;
    expect(room.try(assignTask, again, task(room, taskId))).toEqual({ refused: 'task/nothing-changed' });
  });

  it('never puts the name of a registered person into the log line', () => {
    const room = new PictureRoom();
    const taskId = create(room);
    room.do(assignTask, { taskId, owner: { kind: 'contact', id: 'p' as never } }, task(room, taskId));
    expect(room.log.at(-1)?.said).toMatchObject({ code: 'task-assigned', owner: null });
  });

  it('is dropped only with a reason, and any status can be taken back', () => {
    const room = new PictureRoom();
    const taskId = create(room);
    const drop = { taskId, status: 'dropped' } as const;
    expect(room.try(setTaskStatus, drop, task(room, taskId))).toEqual({ refused: 'task/reason-missing' });
    room.do(setTaskStatus, { ...drop, reason: 'Bussen kom av seg selv' }, task(room, taskId));
    room.do(setTaskStatus, { taskId, status: 'open' }, task(room, taskId));
    expect(room.known.tasks[0]?.fields).toMatchObject({ status: 'open', reason: null });
    room.do(setTaskStatus, { taskId, status: 'done' }, task(room, taskId));
    expect(room.known.tasks[0]?.fields.status).toBe('done');
  });

  it('serves only a goal of the same incident', () => {
    const room = new PictureRoom();
    const stray = { incidentId: INCIDENT, text: 'Noe', goalId: 'g' as never };
    expect(room.try(createTask, stray, room.known)).toEqual({ refused: 'task/goal-not-found' });
    const { goalId } = room.do(setGoal, { incidentId: INCIDENT, text: 'Et mål' }, room.known);
    const taskId = create(room);
    room.do(changeTask, { taskId, goalId }, task(room, taskId));
    expect(room.known.tasks[0]?.fields.goalId).toBe(goalId);
    expect(room.try(changeTask, { taskId, goalId: 'g' as never }, task(room, taskId))).toEqual({
      refused: 'task/goal-not-found',
    });
  });
});
