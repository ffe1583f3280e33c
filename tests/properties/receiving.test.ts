import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { receiveEntries } from '../../electron/application/receiveEntries.ts';
import { journalStatus } from '../../electron/queries/journal.ts';
import { hlcUnixMs, type Hlc } from '../../shared/kernel/hlc.ts';
import { copyInstallation, openInstallation, type Installation } from '../support/installations.ts';
import { addLine, logStorm } from '../support/storm.ts';

const NIGHT = Date.UTC(2026, 10, 22, 2);
const NOTHING = { appended: 0, known: 0, forks: 0, gaps: 0, refused: 0 };

let here: Installation;
let there: Installation;

beforeEach(() => {
  here = openInstallation('A', { startsAtMs: NIGHT });
  there = openInstallation('B', { startsAtMs: NIGHT });
});
afterEach(() => {
  here.close();
  there.close();
});

function entries(lines: readonly string[]): string[] {
  return lines.filter((line) => line.startsWith('{"body":'));
}

function hlcOf(installation: Installation): number {
  return hlcUnixMs(installation.workspace.store.one<{ hlc: Hlc }>('SELECT hlc FROM installation')!.hlc);
}

describe('entries from another installation', () => {
  test('are taken once; the same lines again change nothing', () => {
    logStorm(there, 6);
    const lines = there.ownStretches().flat();
    expect(here.receives(lines)).toEqual({ ...NOTHING, appended: 8 });
    const picture = here.picture();
    expect(here.receives(lines)).toEqual({ ...NOTHING, known: 8 });
    expect(here.picture()).toEqual(picture);
    expect(here.workspace.store.all('SELECT * FROM seal WHERE origin <> (SELECT id FROM installation)')).toHaveLength(3);
  });

  test('wait for what comes before them: a gap is told, and filled later', () => {
    logStorm(there, 9);
    const stretches = there.ownStretches();
    expect(stretches.length).toBeGreaterThan(2);
    const last = stretches.at(-1)!;
    expect(here.receives(last)).toMatchObject({ appended: 0, gaps: entries(last).length });
    for (const stretch of stretches) here.receives(stretch);
    expect(here.receives(last)).toMatchObject({ known: entries(last).length });
    expect(journalStatus(here.workspace.store).entries).toBe(journalStatus(there.workspace.store).entries + 1);
  });

  test('are refused without a seal that leads to them, and nothing of them is kept', () => {
    logStorm(there, 3);
    const lines = there.ownStretches().flat();
    expect(here.receives(entries(lines))).toEqual({ ...NOTHING, refused: 5 });
    // The last entry is not covered by the seal before it.
    const sealed = lines.filter((line) => !line.includes('"sealedAt"'));
    expect(here.receives([...sealed, '{"seal":{}}', 'tull', ''])).toMatchObject({ appended: 0, refused: 8 });
    expect(here.workspace.store.all('SELECT 1 FROM chain')).toHaveLength(1);
  });

  test('are refused for any byte that was changed on the way, and so is all that rests on them', () => {
    logStorm(there, 2);
    const lines = there.ownStretches().flat();
    let tried = 0;
    for (const [at, line] of lines.entries()) {
      // A seal that is lost costs nothing: a later one leads to the same entries.
      if (!line.startsWith('{"body":')) continue;
      for (let byte = 0; byte < line.length; byte += 37) {
        const changed = lines.with(at, line.slice(0, byte) + (line[byte] === 'x' ? 'y' : 'x') + line.slice(byte + 1));
        const { appended } = here.receives(changed);
        expect(appended, `line ${String(at)} byte ${String(byte)}`).toBeLessThan(4);
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(60);
    // Nothing of the attempts stands in the way of the true lines.
    expect(here.receives(lines)).toMatchObject({ forks: 0, gaps: 0, refused: 0 });
    expect(here.receives(lines)).toEqual({ ...NOTHING, known: 4 });
  });

  test('that contradict what is here are kept aside and shown, never appended', () => {
    const incidentId = logStorm(there, 2);
    here.receives(there.ownStretches().flat());
    const [truth, copy] = twins(there);
    addLine(truth, incidentId, 'Det som ble skrevet her');
    addLine(copy, incidentId, 'Det som ble skrevet på kopien');
    expect(here.receives(truth.ownStretches().flat())).toMatchObject({ appended: 1, forks: 0 });
    expect(here.receives(copy.ownStretches().flat())).toMatchObject({ appended: 0, forks: 1 });
    expect(here.receives(copy.ownStretches().flat())).toMatchObject({ appended: 0, forks: 1 });
    expect(journalStatus(here.workspace.store).forks).toBe(1);
    expect(JSON.stringify(here.picture())).not.toContain('på kopien');
    truth.close();
    copy.close();
  });

  test('that somebody else wrote on the chain this installation writes are a fork too', () => {
    const incidentId = logStorm(here, 2);
    const copy = copyInstallation(here);
    addLine(copy, incidentId, 'Fra en klone av oss');
    expect(here.receives(copy.ownStretches().flat())).toMatchObject({ appended: 0, forks: 1, known: 4 });
    expect(addLine(here, incidentId, 'Vi skriver videre')).toBe('A-0003');
    copy.close();
  });

  test('that this installation wrote and lost come back into the chain they were written on', () => {
    const incidentId = logStorm(here, 2);
    const restored = copyInstallation(here, { restored: true });
    addLine(here, incidentId, 'Skrevet etter kopien');
    const lost = here.ownStretches().flat();
    expect(restored.receives(lost)).toMatchObject({ appended: 1, forks: 0 });
    expect(JSON.stringify(restored.picture())).toContain('Skrevet etter kopien');
    expect(addLine(restored, incidentId, 'Etter gjenopprettingen')).toBe('A2-0004');
    // The others take both, in either order.
    expect(there.receives(restored.exportLines().slice(1, -1))).toMatchObject({ forks: 0, gaps: 0, refused: 0 });
    expect(there.picture()).toEqual(restored.picture());
    restored.close();
  });

  test('with contents withheld keep the chain whole and bring no rows', () => {
    logStorm(there, 3);
    const redacted = there.exportLines({ onlyScopes: null, withoutScopes: [], withoutTypes: ['LogEntryAdded'] });
    expect(here.receives(redacted.slice(1, -1))).toMatchObject({ appended: 5, refused: 0 });
    expect(here.picture()['log_entry']).toEqual([]);
    expect(here.picture()['incident']).toHaveLength(1);
  });
});

describe('clocks that are wrong', () => {
  test('refuse nothing: a clock far ahead is kept as it is and not followed, one that is near is', () => {
    logStorm(there, 1);
    here.receives(there.ownStretches().flat());
    const followed = hlcOf(here);
    expect(followed).toBeLessThan(NIGHT + 10 * 60_000);
    there.pass(10 * 365 * 86_400_000);
    logStorm(there, 1);
    expect(here.receives(there.ownStretches().flat())).toMatchObject({ refused: 0, gaps: 0, forks: 0 });
    expect(hlcOf(here)).toBeLessThan(NIGHT + 10 * 60_000);
    expect(journalStatus(here.workspace.store).entries).toBe(6);
  });

  test('never make the order people see go back: an hour, ten years, the change of clocks, the end of 32 bits', () => {
    const incidentId = logStorm(here, 1);
    const jumps = [-3_600_000, -10 * 365 * 86_400_000, 20 * 365 * 86_400_000, -5 * 60_000, 0];
    const numbers = jumps.map((ms) => {
      here.pass(ms);
      return addLine(here, incidentId, `Etter ${String(ms)}`);
    });
    expect(numbers).toEqual(['A-0002', 'A-0003', 'A-0004', 'A-0005', 'A-0006']);
    const order = here.workspace.store.all<{ number: string }>('SELECT number FROM log_entry ORDER BY ordering');
    expect(order.map(({ number }) => number)).toEqual(['A-0001', ...numbers]);
    const stamps = here.workspace.store.all<{ hlc: string }>('SELECT hlc FROM journal ORDER BY position').map(({ hlc }) => hlc);
    expect(stamps).toEqual([...stamps].sort());
    expect(new Set(stamps).size).toBe(stamps.length);
  });
});

function twins(of: Installation): [Installation, Installation] {
  return [copyInstallation(of), copyInstallation(of)];
}

test('a bundle is told to the seats like any other change', () => {
  logStorm(there, 1);
  const told: string[] = [];
  here.tools.announcer.listen(({ topics }) => told.push(...topics));
  receiveEntries(here.tools, there.ownStretches().flat());
  expect(told).toEqual(expect.arrayContaining(['incident', 'log']));
});
