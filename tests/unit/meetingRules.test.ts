import { describe, expect, it } from 'vitest';
import {
  endMeeting,
  noteMeeting,
  reopenMeeting,
  scheduleMeeting,
  startMeeting,
} from '../../shared/domain/meeting/decide.ts';
import { agendas, type MeetingId } from '../../shared/domain/meeting/meeting.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import { INCIDENT, PictureRoom } from '../support/pictureRoom.ts';

const FOUR_FIFTEEN = '2026-11-22T03:15:00.000Z' as Instant;
const FIVE = '2026-11-22T04:00:00.000Z' as Instant;

function meeting(room: PictureRoom, meetingId: MeetingId) {
  return { ...room.known, meeting: room.known.meetings.find(({ id }) => id === meetingId) ?? null };
}

function start(room: PictureRoom, kind: 'first' | 'status' = 'status') {
  return room.do(startMeeting, { incidentId: INCIDENT, kind }, room.known).meetingId;
}

describe('meetings', () => {
  it('has two fixed agendas that are not the same', () => {
    expect(agendas.first).not.toEqual(agendas.status);
    expect(agendas.status.at(-1)).toBe('next-meeting');
  });

  it('makes every line one log line at once, so that the minutes are ready when it ends', () => {
    const room = new PictureRoom();
    const meetingId = start(room);
    expect(room.log).toEqual([]);
    const note = { meetingId, item: 'situation', text: 'Elva over bredden' } as const;
    const { entryId } = room.do(noteMeeting, note, meeting(room, meetingId));
    room.do(noteMeeting, { ...note, item: 'goals', text: 'Alle ute 04:30' }, meeting(room, meetingId));
    expect(room.known.meetings[0]?.notes.map(({ item }) => item)).toEqual(['situation', 'goals']);
    expect(room.known.meetings[0]?.notes[0]?.entryId).toBe(entryId);
    room.pass(17);
    room.do(endMeeting, { meetingId, nextMeetingAt: FOUR_FIFTEEN }, meeting(room, meetingId));
    expect(room.log).toHaveLength(3);
    expect(room.log.at(-1)?.said).toMatchObject({
      code: 'meeting-held-status',
      number: 1,
      from: '2026-11-22T02:00:00.000Z',
      to: '2026-11-22T02:17:00.000Z',
      nextMeetingAt: FOUR_FIFTEEN,
    });
    expect(room.known.rhythm).toEqual({ nextMeetingAt: FOUR_FIFTEEN, nextReportAt: null });
  });

  it('takes no empty line, no line outside its agenda and none after it has ended', () => {
    const room = new PictureRoom();
    const meetingId = start(room, 'first');
    const tryNote = (item: 'happened' | 'goals', text: string) =>
      room.try(noteMeeting, { meetingId, item, text }, meeting(room, meetingId));
    expect(tryNote('happened', '  ')).toEqual({ refused: 'meeting/text-empty' });
    expect(tryNote('goals', 'Noe')).toEqual({ refused: 'meeting/item-unknown' });
    room.do(endMeeting, { meetingId }, meeting(room, meetingId));
    expect(tryNote('happened', 'For sent')).toEqual({ refused: 'meeting/ended' });
    room.do(reopenMeeting, { meetingId }, meeting(room, meetingId));
    expect(tryNote('happened', 'Likevel')).toHaveProperty('value');
  });

  it('is one at a time, and counts meetings of its own kind', () => {
    const room = new PictureRoom();
    const first = start(room, 'first');
    expect(room.try(startMeeting, { incidentId: INCIDENT, kind: 'status' }, room.known)).toEqual({
      refused: 'meeting/already-running',
    });
    room.do(endMeeting, { meetingId: first }, meeting(room, first));
    const status = start(room);
    room.do(endMeeting, { meetingId: status }, meeting(room, status));
    expect(room.do(startMeeting, { incidentId: INCIDENT, kind: 'status' }, room.known).number).toBe(2);
    expect(room.try(reopenMeeting, { meetingId: status }, meeting(room, status))).toEqual({
      refused: 'meeting/already-running',
    });
  });

  it('is no longer the next one when it has begun', () => {
    const room = new PictureRoom();
    room.do(scheduleMeeting, { incidentId: INCIDENT, nextMeetingAt: FOUR_FIFTEEN, nextReportAt: FIVE }, room.known);
    room.pass(75);
    start(room);
    expect(room.known.rhythm).toEqual({ nextMeetingAt: null, nextReportAt: FIVE });
  });

  it('is put off only with a reason, but may be moved closer without one', () => {
    const room = new PictureRoom();
    const plan = (nextMeetingAt: Instant | null, reason?: string) =>
      room.try(scheduleMeeting, { incidentId: INCIDENT, nextMeetingAt, reason }, room.known);
    expect(plan(FOUR_FIFTEEN)).toHaveProperty('value');
    expect(plan(FOUR_FIFTEEN)).toEqual({ refused: 'meeting/nothing-changed' });
    expect(plan(FIVE)).toEqual({ refused: 'meeting/reason-missing' });
    expect(plan(null)).toEqual({ refused: 'meeting/reason-missing' });
    expect(plan(FIVE, 'Ordføreren er på vei')).toHaveProperty('value');
    expect(plan(FOUR_FIFTEEN)).toHaveProperty('value');
    expect(room.log.map(({ said }) => said?.code)).toEqual(['rhythm-set', 'rhythm-set', 'rhythm-set']);
  });
});
