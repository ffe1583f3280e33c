import { describe, expect, test } from 'vitest';
import { useHostRig } from '../support/hostRig.ts';

const rig = useHostRig();
const seat = rig.seat();

async function flood() {
  const { contactId } = await seat.does('contact.add', { fields: { name: 'Jorunn Lie', mobile: '900 00 001' } });
  const { incidentId } = await seat.does('incident.start', { kind: 'real' });
  return { incidentId, jorunn: contactId };
}

async function outgoing(incidentId: string) {
  const { entries } = await seat.asks('log.entries', { incidentId });
  return entries.filter(({ kind }) => kind === 'message-out');
}

describe('S0-08: messages to those outside the room', () => {
  test('a draft is nobody’s word; approved and sent are one line each, with channel, time and the next promised', async () => {
    const { incidentId, jorunn } = await flood();
    const { announcementId, number } = await seat.does('announcement.write', {
      incidentId, audience: 'inhabitants', text: ' Kok drikkevannet. ', channels: ['Kommunens nettside', ' ', 'Facebook', 'Facebook'],
    });
    expect(number).toBe(1);
    expect(await outgoing(incidentId)).toEqual([]);
    expect(await seat.isRefused('announcement.publish', { announcementId })).toMatchObject({ code: 'announcement/not-approved' });
    expect(await seat.isRefused('announcement.approve', { announcementId })).toMatchObject({ code: 'announcement/approver-missing' });
    await seat.does('announcement.approve', { announcementId, approvedBy: { kind: 'contact', id: jorunn } });
    rig.later(60_000);
    await seat.does('announcement.publish', { announcementId, nextUpdateAt: '2026-11-22T04:00:00.000Z' });

    const lines = await outgoing(incidentId);
    expect(lines.map(({ said }) => said)).toEqual([
      { code: 'announcement-approved-inhabitants', number: 1, text: 'Kok drikkevannet.' },
      {
        code: 'announcement-published-inhabitants', number: 1, text: 'Kok drikkevannet.',
        channels: 'Kommunens nettside, Facebook', next: '2026-11-22T04:00:00.000Z',
      },
    ]);
    expect((await seat.asks('announcement.all', { incidentId })).announcements).toMatchObject([
      { approved: { by: { label: 'Jorunn Lie' } }, publishedAt: '2026-11-22T02:06:00.000Z', nextUpdateAt: '2026-11-22T04:00:00.000Z' },
    ]);
  });

  test('other words need a new approval; words that have gone out stand', async () => {
    const { incidentId, jorunn } = await flood();
    await seat.runs('seat.identify', { person: jorunn });
    const { announcementId } = await seat.does('announcement.write', { incidentId, audience: 'media', text: 'Kl. 06 kommer mer', channels: ['E-post'] });
    await seat.does('announcement.approve', { announcementId });
    const { was } = await seat.does('announcement.change', { announcementId, text: 'Kl. 07 kommer mer' });
    expect(was).toEqual({ text: 'Kl. 06 kommer mer' });
    expect(await seat.isRefused('announcement.publish', { announcementId })).toMatchObject({ code: 'announcement/not-approved' });
    await seat.does('announcement.approve', { announcementId, authority: ' Uttale seg til mediene ' });
    expect((await outgoing(incidentId)).at(-1)!.said).toMatchObject({ authority: 'Uttale seg til mediene' });
    expect((await seat.asks('announcement.all', { incidentId })).announcements[0]?.approved?.authority).toBe('Uttale seg til mediene');
    await seat.does('announcement.publish', { announcementId });
    expect(await seat.isRefused('announcement.change', { announcementId, text: 'Kl. 08' })).toMatchObject({ code: 'announcement/published' });
    expect(await seat.isRefused('announcement.withdraw', { announcementId, reason: ' ' })).toMatchObject({ code: 'announcement/reason-missing' });
    await seat.does('announcement.withdraw', { announcementId, reason: 'Feil klokkeslett' });
    expect((await outgoing(incidentId)).at(-1)!.said).toEqual({ code: 'announcement-withdrawn', number: 1, reason: 'Feil klokkeslett' });
  });

  test('nothing goes out nowhere, and a promise can be moved', async () => {
    const { incidentId, jorunn } = await flood();
    await seat.runs('seat.identify', { person: jorunn });
    const { announcementId } = await seat.does('announcement.write', { incidentId, audience: 'switchboard', text: 'Henvis til nettsiden' });
    await seat.does('announcement.approve', { announcementId });
    expect(await seat.isRefused('announcement.publish', { announcementId })).toMatchObject({ code: 'announcement/channel-missing' });
    expect(await seat.isRefused('announcement.promiseUpdate', { announcementId, nextUpdateAt: null })).toMatchObject({ code: 'announcement/not-published' });
    await seat.does('announcement.change', { announcementId, channels: ['Teams'] });
    await seat.does('announcement.approve', { announcementId });
    await seat.does('announcement.publish', { announcementId, nextUpdateAt: '2026-11-22T04:00:00.000Z' });
    const { was } = await seat.does('announcement.promiseUpdate', { announcementId, nextUpdateAt: '2026-11-22T05:00:00.000Z' });
    expect(was).toBe('2026-11-22T04:00:00.000Z');
  });
});

describe('what the switchboard answers', () => {
  test('is written, changed and taken out of use; each can be undone', async () => {
    const { incidentId } = await flood();
    const { answerId } = await seat.does('answer.write', { incidentId, question: 'Kan jeg drikke vannet?', text: 'Kok det i tre minutter.' });
    const { was } = await seat.does('answer.change', { answerId, question: 'Kan jeg drikke vannet?', text: 'Kok det i fem minutter.' });
    expect(was.text).toBe('Kok det i tre minutter.');
    await seat.does('answer.retire', { answerId, retired: true });
    expect(await seat.isRefused('answer.retire', { answerId, retired: true })).toMatchObject({ code: 'announcement/nothing-changed' });
    await seat.does('answer.retire', { answerId, retired: false });
    expect((await seat.asks('announcement.all', { incidentId })).answers).toMatchObject([{ text: 'Kok det i fem minutter.', retired: false }]);
  });
});
