import { describe, expect, test } from 'vitest';
import type { Moment } from '../../shared/domain/fact.ts';
import { approvePlan, writePlan } from '../../shared/domain/plan/decide.ts';
import type { KnownPlan } from '../../shared/domain/plan/plan.ts';
import { addHazardEvent, changeHazardEvent } from '../../shared/domain/risk/decide.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';

const moment: Moment = {
  now: '2026-11-22T08:00:00.000Z' as Instant,
  actor: { person: null, role: null, actingFor: null, seat: 'test' },
  newId: () => asId('new'),
};
const sections = [{ heading: 'Formål', text: 'Hvem leder, hvem varsles.' }];
const plan: KnownPlan = {
  id: asId('plan'), title: 'Overordnet', version: 3, approved: 2, inForce: 2, hearing: null, openComments: 0, retired: false,
};

describe('plans', () => {
  test('the first version is a draft until somebody approves it', () => {
    const written = writePlan({ title: 'Overordnet', kind: 'overall', sections }, { plan: null }, moment);
    expect(written).toMatchObject({ ok: true, value: { value: { version: 1 }, facts: [{ type: 'PlanWritten' }] } });
  });

  test('a plan without a word in it is not written', () => {
    expect(writePlan({ title: 'Tom', kind: 'sub', sections: [{ heading: ' ', text: '' }] }, { plan: null }, moment)).toMatchObject({
      ok: false,
      reason: { code: 'plan/no-sections' },
    });
  });

  test('what somebody else wrote meanwhile is not written over', () => {
    expect(writePlan({ planId: plan.id, basedOn: 2, title: 'Overordnet', kind: 'overall', sections }, { plan }, moment)).toMatchObject({
      ok: false,
      reason: { code: 'plan/changed-meanwhile', params: { version: 3 } },
    });
  });

  test('approving needs to say who approved, and never goes back to an older version', () => {
    const approve = (version: number, approvedBy: string) =>
      approvePlan({ planId: plan.id, version, approvedBy, approvedOn: '2026-11-20' }, { plan });
    expect(approve(3, ' ')).toMatchObject({ ok: false, reason: { code: 'plan/approver-missing' } });
    expect(approve(2, 'kommunestyret')).toMatchObject({ ok: false, reason: { code: 'plan/already-approved' } });
    expect(approve(4, 'kommunestyret')).toMatchObject({ ok: false, reason: { code: 'plan/version-not-found' } });
    expect(approve(3, 'kommunestyret')).toMatchObject({ ok: true, value: { facts: [{ type: 'PlanApproved', data: { version: 3, reviewBy: null } }] } });
  });
});

describe('the risk register', () => {
  test('an event may begin with a title alone', () => {
    expect(addHazardEvent({ fields: { title: ' Flom i Storelva ' } }, null, moment)).toMatchObject({
      ok: true,
      value: { facts: [{ type: 'HazardEventAdded', data: { title: 'Flom i Storelva', likelihood: null, consequences: {} } }] },
    });
    expect(addHazardEvent({ fields: { what: 'noe' } }, null, moment)).toMatchObject({ ok: false, reason: { code: 'risk/title-empty' } });
  });

  test('a change carries only what changed', () => {
    const event = { id: asId<'hazardEvent'>('event'), title: 'Flom', retired: false, partOf: null, parts: 0 };
    expect(changeHazardEvent({ eventId: event.id, fields: { likelihood: 'D', who: undefined } }, { event })).toMatchObject({
      ok: true,
      value: { facts: [{ data: { fields: { likelihood: 'D' } } }] },
    });
    expect(changeHazardEvent({ eventId: event.id, fields: {} }, { event })).toMatchObject({ ok: false, reason: { code: 'risk/nothing-changed' } });
  });
});
