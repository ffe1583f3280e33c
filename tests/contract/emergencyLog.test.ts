import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { makeId } from '../../shared/kernel/ids.ts';
import { instantOf } from '../../shared/kernel/time.ts';
import { useHostRig } from '../support/hostRig.ts';

/* Issue 3, point 13: written before unlock, entered once afterwards. */

const FROM = Date.UTC(2026, 10, 22, 2, 5, 0);
const rig = useHostRig({ from: FROM });
const seat = rig.seat();
const passphrase = 'fire trette linjer om natten 47';
const beganAt = instantOf(FROM);
const newLine = (text: string) => ({ lineId: makeId<'emergencyLine'>(FROM, randomBytes(10)), text, beganAt });

async function lock(): Promise<void> {
  await seat.runs('keys.setPassphrase', { person: null, passphrase });
  await seat.runs('keys.lock', {});
}
const unlock = () => seat.runs('keys.unlockWithPassphrase', { passphrase });

describe('the emergency log', () => {
  test('takes lines while the store is locked, and tells nothing of them', async () => {
    await lock();
    expect(await seat.runs('emergency.status', {})).toEqual({ isReady: true, lines: 0, lastAt: null });
    expect(await seat.runs('emergency.addLine', newLine('Strømmen er borte'))).toEqual({ number: 1, writtenAt: beganAt });
    expect(await seat.runsInVain('emergency.addLine', newLine('  '))).toEqual({ code: 'emergency/text-empty' });
    expect((await seat.runsInVain('emergency.addLine', { ...newLine('a'.repeat(2_001)) })).code).toBe('request/invalid');
    expect(await seat.runsInVain('emergency.read', {})).toEqual({ code: 'access/locked' });
    const input = { incidentId: makeId<'incident'>(0, randomBytes(10)), lateReason: 'nødlogg' };
    expect(await seat.runsInVain('emergency.takeIn', input)).toEqual({ code: 'access/locked' });
  });

  test('is entered in the log with both clocks, marked as late because of it, exactly once', async () => {
    const { incidentId } = await seat.does('incident.start', { kind: 'real' });
    await lock();
    const first = newLine('Brann i kjelleren');
    await seat.runs('emergency.addLine', first);
    rig.later(60_000);
    await seat.runs('emergency.addLine', newLine('Alle er ute'));
    await rig.restart();
    // The answer was lost when the host ended: the window sends it again.
    expect((await seat.runs('emergency.addLine', first)).number).toBe(1);
    rig.later(9 * 60_000);
    await unlock();
    expect((await seat.runs('emergency.read', {})).lines.map(({ text }) => text)).toEqual(['Brann i kjelleren', 'Alle er ute']);
    const file = join(rig.dir, 'emergency-log.jsonl');
    cpSync(file, `${file}.copy`);
    expect(await seat.runs('emergency.takeIn', { incidentId, lateReason: 'nødlogg' })).toEqual({ entries: 2 });
    expect(existsSync(file)).toBe(false);
    const { entries } = await seat.asks('log.entries', { incidentId });
    expect(entries.filter(({ emergency }) => emergency !== undefined)).toMatchObject([
      { text: 'Brann i kjelleren', occurredAt: beganAt, late: true, lateReason: 'nødlogg', emergency: { number: 1, writtenAt: beganAt } },
      { text: 'Alle er ute', emergency: { number: 2, writtenAt: instantOf(FROM + 60_000) } },
    ]);
    expect(entries.at(-1)?.recordedAt).toBe(instantOf(FROM + 10 * 60_000));
    // A crash between the commit and the file's removal: the lines are known.
    cpSync(`${file}.copy`, file);
    expect(await seat.runsInVain('emergency.takeIn', { incidentId, lateReason: 'nødlogg' })).toEqual({ code: 'emergency/nothing-waits' });
    expect((await seat.asks('log.entries', { incidentId })).total).toBe(entries.length);
  });
});
