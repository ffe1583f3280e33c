import { describe, expect, test } from 'vitest';
import type { NewFact } from '../../shared/domain/fact.ts';
import { changeRole, defineRole } from '../../shared/domain/role/decide.ts';
import type { KnownRole } from '../../shared/domain/role/role.ts';
import { asId } from '../../shared/kernel/ids.ts';
import { instantOf } from '../../shared/kernel/time.ts';

const moment = {
  now: instantOf(Date.UTC(2026, 10, 22, 2)),
  actor: { person: null, role: null, actingFor: null, seat: 's' },
  newId: () => asId<never>('new'),
};
const leader: KnownRole = {
  id: asId('leader'),
  title: 'Kriseleder',
  authority: 'Leder kriseledelsen.',
  mandate: [],
  rights: ['leader'],
  holder: null,
  deputies: [],
  retired: false,
};
const alone = { role: leader, roles: [leader], people: new Set<never>() };

function factsOf(decision: ReturnType<typeof defineRole | typeof changeRole>): readonly NewFact[] {
  if (!decision.ok) throw new Error(decision.reason.code);
  return decision.value.facts;
}

describe('the rights a role gives', () => {
  test('are written with the role, each once and in one order', () => {
    const decision = defineRole({ title: 'Loggfører', rights: ['evaluator', 'logKeeper', 'evaluator'] }, alone, moment);
    expect(factsOf(decision)[0]?.data).toMatchObject({ rights: ['logKeeper', 'evaluator'] });
  });

  test('are none when nothing is said', () => {
    expect(factsOf(defineRole({ title: 'Loggfører' }, alone, moment))[0]?.data).toMatchObject({ rights: [] });
  });

  test('never hold the keys, neither at first nor later', () => {
    const refusal = { ok: false, reason: { code: 'role/gives-administrator', params: { title: 'IT' } } };
    expect(defineRole({ title: 'IT', rights: ['administrator'] }, alone, moment)).toEqual(refusal);
    expect(changeRole({ roleId: leader.id, title: 'IT', rights: ['administrator'] }, alone)).toEqual(refusal);
  });

  test('are changed with what they were, and left alone when they are not spoken of', () => {
    const decision = changeRole({ roleId: leader.id, rights: ['coordinator', 'leader'] }, alone);
    expect(factsOf(decision)[0]?.data).toEqual({
      fields: { rights: ['leader', 'coordinator'] },
      was: { rights: ['leader'] },
    });
    expect(changeRole({ roleId: leader.id, title: 'Kriseleder' }, alone)).toMatchObject({
      reason: { code: 'role/nothing-changed' },
    });
  });
});
