import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatsFor } from '../../renderer/text/formats.ts';
import { osloInstants, osloTime, repeatedHour } from '../../shared/kernel/oslo.ts';
import { readDay, readMoment } from '../../renderer/text/readTime.ts';
import { instantOf, unixMsOf, type Instant } from '../../shared/kernel/time.ts';

const at = (text: string): Instant => text as Instant;
const nb = formatsFor('nb');
const nightOfStorm = at('2026-11-22T02:05:09.000Z');

describe('what is shown of a moment', () => {
  it('is the clock on the wall in Norway, 24 hours, day before month, never slashes', () => {
    expect(nb.clock(nightOfStorm)).toBe('03:05');
    expect(nb.clockSeconds(nightOfStorm)).toBe('03:05:09');
    expect(nb.dateTime(nightOfStorm)).toBe('22.11.2026 kl. 03:05');
    expect(nb.date(nightOfStorm)).toMatch(/^\d{2}\.\d{2}\.\d{4}$/);
    expect(formatsFor('nn').dateTime(nightOfStorm)).toBe('22.11.2026 kl. 03:05');
    expect(formatsFor('en').dateTime(nightOfStorm)).toBe('22.11.2026 at 03:05');
  });

  it('tells the two 02:30 of the night of 25.10.2026 apart, and only them', () => {
    expect(nb.clock(at('2026-10-25T00:30:00.000Z'))).toBe('02:30 (sommertid)');
    expect(nb.clock(at('2026-10-25T01:30:00.000Z'))).toBe('02:30 (normaltid)');
    expect(nb.dateTime(at('2026-10-25T01:30:00.000Z'))).toBe('25.10.2026 kl. 02:30 (normaltid)');
    expect(nb.clock(at('2026-10-24T23:59:00.000Z'))).toBe('01:59');
    expect(nb.clock(at('2026-10-25T02:00:00.000Z'))).toBe('03:00');
    expect(formatsFor('en').clock(at('2026-10-25T00:30:00.000Z'))).toBe('02:30 (summer time)');
  });

  it('leaves the day out today, and the year this year', () => {
    const now = at('2026-11-22T10:00:00.000Z');
    expect(nb.dateTimeShort(nightOfStorm, now)).toBe('03:05');
    expect(nb.dateTimeShort(at('2026-11-21T02:05:00.000Z'), now)).toBe('21.11. kl. 03:05');
    expect(nb.dateTimeShort(at('2025-11-21T02:05:00.000Z'), now)).toBe('21.11.2025 kl. 03:05');
  });

  it('says the whole date with week in each language', () => {
    const monday = at('2026-11-23T07:12:00.000Z');
    expect(nb.longDate(monday)).toBe('Mandag 23. november 2026, uke 48');
    expect(formatsFor('nn').longDate(monday)).toBe('Måndag 23. november 2026, veke 48');
    expect(formatsFor('en').longDate(monday)).toBe('Monday 23 November 2026, week 48');
    expect(nb.longDate(at('2027-01-01T11:00:00.000Z'))).toBe('Fredag 1. januar 2027, uke 53');
  });
});

describe('lengths of time', () => {
  const now = at('2026-11-22T02:47:00.000Z');
  const before = (minutes: number): Instant => instantOf(unixMsOf(now) - minutes * 60_000);

  it('are cut to what one reads at a glance', () => {
    expect(nb.until(before(-28), now)).toBe('om 28 min');
    expect(nb.until(before(-73), now)).toBe('om 1 t 13 min');
    expect(nb.until(before(0), now)).toBe('nå');
    expect(nb.until(before(4), now)).toBe('4 min over');
    expect(nb.age(before(38), now)).toBe('38 min gammel');
    expect(nb.ago(before(3), now)).toBe('for 3 min siden');
    expect(nb.span(206 * 86_400_000)).toBe('206 dager');
    expect(nb.span(437 * 86_400_000)).toBe('14 md.');
    expect(nb.wait(40_000)).toBe('40 s');
    expect(formatsFor('nn').age(before(38), now)).toBe('38 min gammal');
  });

  it('count from the start of an incident in hours that go on', () => {
    expect(nb.elapsed(before(115), now)).toBe('T+01:55');
    expect(nb.elapsed(before(60 * 51 + 10), now)).toBe('T+51:10');
    expect(nb.elapsed(before(-5), now)).toBe('T+00:00');
  });
});

describe('numbers and names', () => {
  it('have a no-break space between thousands, a comma and a true minus', () => {
    expect(nb.number(1234.5)).toBe('1\u00a0234,5');
    expect(nb.number(-4.62, 2)).toBe('\u22124,62');
    expect(nb.number(4.5, 2)).toBe('4,50');
    expect(nb.percent(0.6)).toBe('60\u00a0%');
    expect(nb.bytes(1_440_000)).toBe('1,4\u00a0MB');
    expect(nb.bytes(512)).toBe('512\u00a0B');
  });

  it('show a Norwegian phone number in pairs and leave a foreign one alone', () => {
    expect(nb.phone('+4722222222')).toBe('+47 22 22 22 22');
    expect(nb.phone('+46701234567')).toBe('+46701234567');
    expect(nb.phone('110')).toBe('110');
  });

  it('are sorted as a Norwegian expects: Å last, Aa as Å', () => {
    expect(['Åse', 'Berg', 'Aas', 'Østby', 'Ærlig'].sort(nb.compare)).toEqual(['Berg', 'Ærlig', 'Østby', 'Aas', 'Åse']);
  });
});

describe('what is typed as a time', () => {
  const near = at('2026-11-22T02:47:00.000Z');

  it('is read with dot, colon or nothing between, with or without a date', () => {
    for (const text of ['04:15', '04.15', '0415', '4.15', ' 04:15 ']) {
      expect(readMoment(text, near), text).toBe('2026-11-22T03:15:00.000Z');
    }
    expect(readMoment('23.11. 04:15', near)).toBe('2026-11-23T03:15:00.000Z');
    expect(readMoment('23.11.2027 kl. 04:15', near)).toBe('2027-11-23T03:15:00.000Z');
  });

  it('is refused when there is no such time', () => {
    for (const text of ['', '25:00', '04:60', 'kl', '31.11. 04:15', '29.03.2026 02:30']) {
      expect(readMoment(text, near), text).toBeNull();
    }
  });

  it('in the hour that comes twice means the one closest to now', () => {
    expect(readMoment('02:30', at('2026-10-25T00:40:00.000Z'))).toBe('2026-10-25T00:30:00.000Z');
    expect(readMoment('02:30', at('2026-10-25T01:40:00.000Z'))).toBe('2026-10-25T01:30:00.000Z');
  });

  it('reads dates day first, and refuses dates that do not exist', () => {
    expect(readDay('22.11.2026', near)).toBe('2026-11-22');
    expect(readDay('3.4.', near)).toBe('2026-04-03');
    expect(readDay('30.02.2026', near)).toBeNull();
    expect(readDay('11/22/2026', near)).toBeNull();
  });

  it('gives back the moment it was written from, all through fifteen years', () => {
    const from = Date.UTC(2020, 0, 1);
    const seed = 20261122;
    let repeated = 0;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 15 * 365 * 24 * 60 }), (minutes) => {
        const instant = instantOf(from + minutes * 60_000);
        const found = osloInstants(osloTime(instant));
        expect(found).toContain(instant);
        const expected = repeatedHour(instant) === null ? 1 : 2;
        expect(found).toHaveLength(expected);
        if (expected === 2) repeated += 1;
        expect(readMoment(nb.dateTime(instant).replace(/ \(.*$/, ''), instant)).toBe(instant);
      }),
      {
        seed,
        numRuns: 3_000,
        examples: [[Math.floor((Date.UTC(2026, 9, 25, 0, 30) - from) / 60_000)], [302_400]],
      },
    );
    expect(repeated, `seed ${String(seed)} never met the repeated hour`).toBeGreaterThan(0);
  });
});
