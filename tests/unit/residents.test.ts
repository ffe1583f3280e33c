import { expect, test } from 'vitest';
import { asksForResidents } from '../../shared/domain/incident/residents.ts';

test('SC-01: whether our own are affected is asked where people far from home may be struck, and until somebody knows', () => {
  expect(asksForResidents('transport-accident', null)).toBe(true);
  expect(asksForResidents('power-loss', null)).toBe(false);
  expect(asksForResidents('power-loss', 'possible')).toBe(true);
  expect(asksForResidents('transport-accident', 'none')).toBe(false);
  expect(asksForResidents('transport-accident', 'affected')).toBe(false);
});
