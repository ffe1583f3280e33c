import { describe, expect, test } from 'vitest';
import { checkPlan, type PlanSurroundings } from '../../shared/domain/plan/checkPlan.ts';
import type { PlanKind, PlanSection } from '../../shared/domain/plan/plan.ts';
import { stateOfVersion } from '../../shared/domain/plan/planState.ts';
import { readersOf } from '../../shared/domain/plan/reading.ts';
import { speaksOfVulnerable, vagueWordsIn } from '../../shared/domain/plan/vagueWords.ts';
import type { KnownRole } from '../../shared/domain/role/role.ts';
import { asId } from '../../shared/kernel/ids.ts';

const uuid = (last: number): string => `0199aaaa-bbbb-7ccc-8ddd-eeeeffff${String(last).padStart(4, '0')}`;
const [leader, engineer, flood, card, kari, tor] = [1, 2, 3, 4, 5, 6].map(uuid) as [string, string, string, string, string, string];

const around: PlanSurroundings = {
  roles: [
    { id: leader, title: 'Kriseleder', gaps: [], chain: [kari] },
    { id: engineer, title: 'Teknisk', gaps: ['no-holder', 'no-authority', 'no-deputy'], chain: [tor] },
  ],
  cards: [{ id: card, title: 'Flom', longest: { title: 'Før vi går', steps: 12 } }],
  contacts: [
    { id: kari, name: 'Kari Dahl', confirmedOn: '2026-10-01' },
    { id: tor, name: 'Tor Engen', confirmedOn: null },
  ],
  hazardEvents: [{ id: flood, title: 'Flom i Storelva', hasCard: false }],
  alertLists: [],
  resources: [],
  plans: [],
  confirmedSince: '2025-11-22',
};
const section = (text: string, part?: PlanSection['part']): PlanSection => ({ id: asId('s1'), heading: 'Innkalling', text, part });
const rulesOf = (kind: PlanKind, text: string) => checkPlan({ kind, sections: [section(text)] }, around).map(({ rule }) => rule);
const sound = 'Kari varsler Statsforvalteren innen 30 minutter. Hjemmetjenesten ringer alle sårbare.';

describe('S0-24: the plan check', () => {
  test('a plan that says who, what and when has nothing to mend', () => {
    expect(rulesOf('sub', sound)).toEqual([]);
  });

  test('the overall plan answers for every role; another plan for those it names', () => {
    const gaps = ['role-empty', 'role-without-authority', 'role-without-deputy', 'number-expired'];
    expect(rulesOf('overall', sound)).toEqual(gaps);
    expect(rulesOf('sub', `${sound} [Teknisk](role:${engineer}) møter.`)).toEqual(gaps);
    expect(rulesOf('sub', `${sound} [Kriseleder](role:${leader}) møter.`)).toEqual([]);
    const [empty] = checkPlan({ kind: 'overall', sections: [section(sound)] }, around);
    expect(empty).toEqual({ rule: 'role-empty', section: null, mend: { kind: 'role', id: engineer }, params: { title: 'Teknisk' } });
  });

  test('a risk is followed by a card, in the same section', () => {
    const risk = `${sound}\n\nTruer [flommen](hazardEvent:${flood}), `;
    expect(rulesOf('sub', `${risk} ringer Kari.`)).toEqual(['risk-without-card']);
    expect(rulesOf('sub', `${risk} ta [kortet](card:${card}).`)).toEqual(['card-too-long']);
  });

  test('a card with more than nine steps between two pauses is named with its place', () => {
    const [hit] = checkPlan({ kind: 'sub', sections: [section(`${sound} [kortet](card:${card})`)] }, around);
    expect(hit).toMatchObject({ rule: 'card-too-long', mend: { kind: 'card', id: card }, params: { count: 12, most: 9, pausePoint: 'Før vi går' } });
  });

  test('vague words are found whole, in both forms of Norwegian, and words like them are not', () => {
    expect(vagueWordsIn('Koordinator vurderer å varsle, og følger opp ved behov.')).toEqual(['vurderer', 'følger opp', 'ved behov']);
    expect(vagueWordsIn('Leiaren sørgjer for at dei blir følgde opp fortløpande')).toEqual(['sørgjer for', 'fortløpande']);
    expect(vagueWordsIn('Risikovurderingen og sjekklisten ligger i hylla')).toEqual([]);
    expect(rulesOf('sub', `${sound} Rektor vurderer stenging.`)).toEqual(['vague-words']);
  });

  test('those who cannot look after themselves are spoken of', () => {
    expect(rulesOf('sub', 'Kari varsler innen 30 minutter.')).toEqual(['vulnerable-missing']);
    expect([speaksOfVulnerable('Heimebuande får besøk'), speaksOfVulnerable('Barnehagen stenger')]).toEqual([true, false]);
  });

  test('S4-02, S4-09: the plan for crisis management has its six parts, with words in each', () => {
    const hits = checkPlan({ kind: 'crisis-management', sections: [section(sound, 'detect'), section('', 'alert')] }, { ...around, roles: [] });
    expect(hits.map(({ rule, params }) => [rule, params['part'] ?? ''])).toEqual([
      ['part-missing', 'alert'], ['part-missing', 'mobilise'], ['part-missing', 'understand'],
      ['part-missing', 'handle'], ['part-missing', 'evaluate'], ['section-empty', ''],
    ]);
  });

  test('what is pointed at and gone is told', () => {
    expect(checkPlan({ kind: 'sub', sections: [section(`${sound} [Gammel liste](alertList:${uuid(9)})`)] }, around)).toEqual([
      { rule: 'link-broken', section: 's1', mend: { kind: 'section', id: 's1' }, params: { title: 'Gammel liste' } },
    ]);
  });
});

describe('S0-24: versions and readers', () => {
  test('one version is in force: the newest approved whose day has come', () => {
    const standing = {
      newest: 5, hearing: 5, today: '2026-11-22',
      approvals: [{ version: 1, inForceFrom: '2025-01-01' }, { version: 3, inForceFrom: '2026-01-01' }, { version: 4, inForceFrom: '2027-01-01' }],
    };
    expect([1, 2, 3, 4, 5].map((version) => stateOfVersion(version, standing))).toEqual([
      'superseded', 'earlier-draft', 'in-force', 'approved', 'hearing',
    ]);
    expect(stateOfVersion(3, { ...standing, today: '2027-01-01' })).toBe('superseded');
  });

  test('substitutes must have read it too, each person once and as the highest they are', () => {
    const role = (id: string, holder: string, deputies: string[], retired = false) =>
      ({ id, holder, deputies, retired }) as unknown as KnownRole;
    const roles = [role('a', 'kari', ['tor', 'liv']), role('b', 'tor', ['kari']), role('gone', 'per', [], true)];
    expect(readersOf({ roles: null, people: [asId('ola'), asId('liv')] }, roles).map(({ person, as }) => [person, as])).toEqual([
      ['kari', 'holder'], ['tor', 'holder'], ['liv', 'deputy'], ['ola', 'named'],
    ]);
    expect(readersOf({ roles: [asId('b')], people: [] }, roles).map(({ person }) => person)).toEqual(['tor', 'kari']);
  });
});
