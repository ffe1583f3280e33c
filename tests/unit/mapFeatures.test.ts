import { expect, it } from 'vitest';
import { areDrawnAlike, type DrawnObject } from '../../renderer/features/map/mapFeatures.ts';

const well: DrawnObject = {
  id: '1', kind: 'point', label: 'Kum 1', geometry: { type: 'Point', coordinates: [9.5, 61.2] },
  isUnconfirmed: false, isOver: false, isSelected: false,
};

it('the same objects in a new list are drawn alike; one that is chosen, moved, over or gone is not', () => {
  expect(areDrawnAlike([well], [{ ...well }])).toBe(true);
  expect(areDrawnAlike([well], [{ ...well, isSelected: true }])).toBe(false);
  expect(areDrawnAlike([well], [{ ...well, isOver: true }])).toBe(false);
  expect(areDrawnAlike([well], [{ ...well, geometry: { type: 'Point', coordinates: [9.6, 61.2] } }])).toBe(false);
  expect(areDrawnAlike([well], [])).toBe(false);
  expect(areDrawnAlike([well], [{ ...well, id: '2' }])).toBe(false);
});
