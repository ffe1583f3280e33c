import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { makePairingOffers } from '../../electron/application/network/pairingOffers.ts';
import { makeAllowance } from '../../electron/transport/allowance.ts';

const actor = { person: null, role: null, actingFor: null, seat: 'window' };
const offer = { kind: 'observer', label: 'Skjerm', person: null, offeredBy: actor } as const;

function setUp() {
  let nowMs = Date.UTC(2026, 10, 22, 2, 5);
  const offers = makePairingOffers({ unixMs: () => nowMs }, { bytes: (count) => randomBytes(count) });
  return { offers, later: (ms: number) => (nowMs += ms) };
}

function made(offers: ReturnType<typeof makePairingOffers>): string {
  const one = offers.make(offer);
  if (one === null) throw new Error('no code was made');
  return one.code;
}

describe('a pairing code', () => {
  test('has eight letters nobody reads wrong, and two are never the same', () => {
    const { offers } = setUp();
    const codes = Array.from({ length: 40 }, () => made(offers));
    for (const code of codes) expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/);
    expect(new Set(codes).size).toBe(codes.length);
    expect(offers.make(offer)).toBeNull();
  });

  test('is good for five minutes and not a second longer', () => {
    const { offers, later } = setUp();
    const first = made(offers);
    later(5 * 60_000 - 1);
    expect(offers.redeem(first).ok).toBe(true);
    const second = made(offers);
    later(5 * 60_000);
    expect(offers.redeem(second).ok).toBe(false);
    expect(offers.count()).toBe(0);
  });

  test('dies with the tenth wrong guess, wherever the guesses came from', () => {
    const { offers } = setUp();
    const code = made(offers);
    for (let guess = 0; guess < 9; guess += 1) offers.redeem('AAAA-AAAA');
    expect(offers.count()).toBe(1);
    offers.redeem('AAAA-AAAA');
    expect(offers.redeem(code).ok).toBe(false);
    expect(offers.redeem(made(offers)).ok).toBe(true);
  });
});

test('an address gets its burst, then so many a minute, and takes nothing from its neighbour', () => {
  let nowMs = 0;
  const allowance = makeAllowance({ burst: 3, perMinute: 6 }, () => nowMs);
  const takes = (address: string, times: number) => Array.from({ length: times }, () => allowance.take(address));
  expect(takes('a', 4)).toEqual([true, true, true, false]);
  expect(allowance.has('a')).toBe(false);
  expect(takes('b', 1)).toEqual([true]);
  nowMs = 10_000;
  expect(takes('a', 2)).toEqual([true, false]);
  nowMs = 600_000;
  expect(takes('a', 4)).toEqual([true, true, true, false]);
});
