import { expect, test } from 'vitest';
import { formOf, inputAsRead, inputOf, type ResourceView } from '../../renderer/features/resources/resourceForm.ts';
import { checkPlan, type PlanSurroundings } from '../../shared/domain/plan/checkPlan.ts';
import { flagsOf, trustOf, type ResourceFields } from '../../shared/domain/resource/resource.ts';
import { asId } from '../../shared/kernel/ids.ts';

const fields: ResourceFields = {
  kind: 'agreement', name: 'Elvbuss', party: 'business', owner: null, place: '', contact: null, capacity: '4 busser', endsOn: null, note: '',
};

test('S0-04: what somebody saw wears with age, and is gone when it is older than it holds', () => {
  const on = (seen: string | null) => trustOf(seen, '2026-11-23', 12);
  expect([null, '2025-11-22', '2025-11-23', '2026-05-22', '2026-05-23', '2026-11-23'].map(on)).toEqual([
    'never', 'old', 'wearing', 'wearing', 'fresh', 'fresh',
  ]);
});

test('S0-04: an agreement is about to end for sixty days, then over; what nobody has seen must be confirmed', () => {
  const flags = (endsOn: string | null, verifiedOn: string | null) => flagsOf({ fields: { ...fields, endsOn }, verifiedOn }, '2026-11-23', 12);
  expect(flags(null, '2026-11-01')).toEqual([]);
  expect(flags('2027-01-23', '2026-11-01')).toEqual([]);
  expect(flags('2027-01-22', '2026-11-01')).toEqual(['ending']);
  expect(flags('2026-11-23', '2026-11-01')).toEqual(['ending']);
  expect(flags('2026-11-22', null)).toEqual(['expired', 'unverified']);
});

test('S0-24: a plan that leans on an agreement that is over, or on what nobody has seen, is told where', () => {
  const id = '0199aaaa-bbbb-7ccc-8ddd-eeeeffff0001';
  const around = (flags: PlanSurroundings['resources'][number]['flags']): PlanSurroundings => ({
    roles: [], cards: [], contacts: [], hazardEvents: [], alertLists: [], plans: [], confirmedSince: '2025-11-23',
    resources: [{ id, title: 'Elvbuss', verifiedOn: '2025-01-01', flags }],
  });
  const text = `Kari ringer [bussene](resource:${id}) innen 30 minutter. Hjemmetjenesten ringer alle sårbare.`;
  const rules = (surroundings: PlanSurroundings) =>
    checkPlan({ kind: 'sub', sections: [{ id: asId('s'), heading: 'Transport', text }] }, surroundings).map(({ rule, mend }) => [rule, mend.kind]);
  expect(rules(around([]))).toEqual([]);
  expect(rules(around(['ending']))).toEqual([]);
  expect(rules(around(['expired', 'unverified']))).toEqual([['resource-unverified', 'resource'], ['agreement-expired', 'resource']]);
  expect(rules({ ...around([]), resources: [] })).toEqual([['link-broken', 'section']]);
});

test('S0-04: a form leaves out what does not belong to the kind, and keeps whom it already named', () => {
  const contact = { kind: 'contact' as const, id: '0199aaaa-bbbb-7ccc-8ddd-eeeeffff0002', label: 'Vakt Elvbuss' };
  const view = { ...fields, endsOn: '2027-01-01', id: asId('r'), owner: null, contact, number: null, verifiedOn: null, trust: 'never', flags: [], removed: false } as ResourceView;
  expect(inputAsRead(view)).toMatchObject({ party: 'business', endsOn: '2027-01-01', contact: { kind: 'contact', id: contact.id } });
  const names = { owner: () => null, contact: (name: string) => ({ kind: 'name' as const, name }) };
  expect(inputOf({ ...formOf(view), kind: 'place', contact: 'Driftsbasen' }, view, names)).toMatchObject({
    kind: 'place', party: null, endsOn: null, contact: { kind: 'name', name: 'Driftsbasen' },
  });
});
