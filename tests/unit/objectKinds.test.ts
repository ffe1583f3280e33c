import { expect, test } from 'vitest';
import { allKinds } from '../../electron/projections/objects/allKinds.ts';
import { objectFacts } from '../../shared/domain/object/history.ts';
import { objectKinds } from '../../shared/domain/object/object.ts';

test('every kind of object is described once, after facts of its own history', () => {
  expect(allKinds.map(({ kind }) => kind).sort()).toEqual([...objectKinds].sort());
  for (const { kind, on } of allKinds) {
    expect(on.length).toBeGreaterThan(0);
    expect(Object.keys(objectFacts[kind])).toEqual(expect.arrayContaining([...on]));
  }
});
