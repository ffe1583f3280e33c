import { describe, expect, test } from 'vitest';
import { delegationOf } from '../../shared/domain/role/delegation.ts';
import { informationMandate } from '../../shared/domain/announcement/informationMandate.ts';
import type { RoleId } from '../../shared/domain/role/role.ts';

const leader = 'leader' as RoleId;
const info = 'info' as RoleId;
const roles = [
  { id: leader, title: 'Kriseleder', mandate: ['Sette beredskapsnivå', 'Anmode om bistand'] },
  { id: info, title: 'Kommunikasjonsleder', mandate: ['Godkjenne informasjon til innbyggere'] },
];
const sits = (...ids: RoleId[]) => new Set(ids);

describe('S1-05: who may decide what', () => {
  test('a line of one’s own mandate is within it, also among other words and in other letters', () => {
    for (const said of ['Sette beredskapsnivå', 'Delegert til kriseleder: sette beredskapsnivå.', 'beredskapsnivå', 'Kriseleder']) {
      expect(delegationOf(said, sits(leader), roles), said).toEqual({ kind: 'within' });
    }
  });

  test('what another role may decide names that role', () => {
    expect(delegationOf('sette beredskapsnivå', sits(info), roles)).toEqual({ kind: 'others', titles: ['Kriseleder'] });
    expect(delegationOf('Sette beredskapsnivå', sits(), roles), 'whoever sits in no role').toEqual({ kind: 'others', titles: ['Kriseleder'] });
  });

  test('what nobody may decide is nobody’s, and what is not said is not judged', () => {
    expect(delegationOf('Stenge riksveien', sits(leader), roles)).toEqual({ kind: 'nobodys' });
    expect(delegationOf('  ', sits(leader), roles)).toEqual({ kind: 'unsaid' });
    expect(delegationOf('nivå', sits(leader), roles), 'too few letters to know a line by').toEqual({ kind: 'nobodys' });
  });

  test('a line says more than a title', () => {
    expect(delegationOf('Kommunikasjonsleder: anmode om bistand', sits(info), roles)).toEqual({ kind: 'others', titles: ['Kriseleder'] });
  });

  test('S0-08: messages are approved by the line that speaks of information, one’s own first; without one nothing is proposed', () => {
    const press = { id: 'press' as RoleId, title: 'Pressekontakt', mandate: ['Uttale seg til mediene'] };
    expect(informationMandate(sits(leader), roles)).toBe('Godkjenne informasjon til innbyggere');
    expect(delegationOf(informationMandate(sits(leader), roles), sits(leader), roles)).toMatchObject({ kind: 'others' });
    expect(informationMandate(sits(press.id), [...roles, press])).toBe('Uttale seg til mediene');
    expect(informationMandate(sits(leader), [roles[0]!])).toBe('');
  });
});
