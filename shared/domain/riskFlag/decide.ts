import { osloDay } from '../../kernel/osloDay.ts';
import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import { holdsIdentityNumber } from '../identityNumber.ts';
import type { RoleId } from '../role/role.ts';
import { riskFlagNeeds, type KnownRiskFlag, type RiskFlagFields, type RiskFlagId, type RiskFlagNeed } from './riskFlag.ts';

export const riskFlagRefusals = [
  'riskFlag/label-empty',
  'riskFlag/identity-number',
  'riskFlag/needs-empty',
  'riskFlag/authority-empty',
  'riskFlag/roles-empty',
  'riskFlag/until-passed',
  'riskFlag/not-found',
  'riskFlag/ended',
  'riskFlag/not-ended',
  'riskFlag/nothing-changed',
  'riskFlag/reason-missing',
  'riskFlag/purpose-missing',
  'riskFlag/nameless',
  'riskFlag/not-shared-with-you',
] as const;
type Code = (typeof riskFlagRefusals)[number];

export interface AboutRiskFlag {
  readonly flag: KnownRiskFlag | null;
}

const eachOnce = (roles: readonly RoleId[]): readonly RoleId[] => [...new Set(roles)];

/** Shares what others must do at an address or with a function: needs from a closed list, a legal ground and an end. */
export function raiseRiskFlag(
  input: RiskFlagFields,
  known: { readonly roles: ReadonlySet<RoleId> },
  moment: Moment,
): Decision<{ readonly riskFlagId: RiskFlagId }, Code | 'role/not-found'> {
  const [label, sector, authority] = [input.label, input.sector, input.authority].map((text) => text.trim()) as [string, string, string];
  if (label === '') return refused('riskFlag/label-empty');
  if (holdsIdentityNumber([label, sector, authority])) return refused('riskFlag/identity-number');
  const needs = riskFlagNeeds.filter((need) => input.needs.includes(need));
  if (needs.length === 0) return refused('riskFlag/needs-empty');
  if (authority === '') return refused('riskFlag/authority-empty');
  const sharedWith = eachOnce(input.sharedWith);
  if (sharedWith.length === 0) return refused('riskFlag/roles-empty');
  if (!sharedWith.every((role) => known.roles.has(role))) return refused('role/not-found');
  if (input.until < osloDay(moment.now)) return refused('riskFlag/until-passed');
  if (moment.actor.person === null) return refused('riskFlag/nameless');
  const riskFlagId = moment.newId<'riskFlag'>();
  const { subject, ground, until } = input;
  return decided(
    { riskFlagId },
    fact('RiskFlagRaised', riskFlagId, 'workspace', { subject, label, needs, sector, ground, authority, sharedWith, until }),
  );
}

function standing({ flag }: AboutRiskFlag) {
  if (flag === null) return refused('riskFlag/not-found');
  return flag.ended ? refused('riskFlag/ended', { label: flag.label }) : { ok: true as const, value: flag };
}

/**
 * Opens a flag: only for who fills one of its roles or stands in its chain, only while it holds, and always with a
 * purpose. What was opened, by whom, when and why is a fact like any other.
 */
export function openRiskFlag(
  input: { readonly riskFlagId: RiskFlagId; readonly purpose: string },
  known: AboutRiskFlag,
  moment: Moment,
): Decision<{ readonly needs: readonly RiskFlagNeed[]; readonly sector: string; readonly ground: RiskFlagFields['ground']; readonly authority: string }, Code> {
  const found = standing(known);
  if (!found.ok) return found;
  const { id, label, needs, sector, ground, authority, readers, until } = found.value;
  const { person } = moment.actor;
  if (person === null) return refused('riskFlag/nameless');
  if (!readers.includes(person)) return refused('riskFlag/not-shared-with-you', { label });
  if (until < osloDay(moment.now)) return refused('riskFlag/ended', { label });
  const purpose = input.purpose.trim();
  if (purpose === '') return refused('riskFlag/purpose-missing');
  if (holdsIdentityNumber([purpose])) return refused('riskFlag/identity-number');
  return decided({ needs, sector, ground, authority }, fact('RiskFlagOpened', id, 'workspace', { purpose }));
}

/** Says which roles may open it from now on. `was` puts it back. */
export function shareRiskFlag(
  input: { readonly riskFlagId: RiskFlagId; readonly sharedWith: readonly RoleId[] },
  known: AboutRiskFlag & { readonly roles: ReadonlySet<RoleId> },
): Decision<{ readonly was: readonly RoleId[] }, Code | 'role/not-found'> {
  const found = standing(known);
  if (!found.ok) return found;
  const { id, sharedWith: was } = found.value;
  const sharedWith = eachOnce(input.sharedWith);
  if (sharedWith.length === 0) return refused('riskFlag/roles-empty');
  if (!sharedWith.every((role) => known.roles.has(role))) return refused('role/not-found');
  if ([...sharedWith].sort().join() === [...was].sort().join()) return refused('riskFlag/nothing-changed');
  return decided({ was }, fact('RiskFlagSharedWith', id, 'workspace', { sharedWith }));
}

/** Lets it hold longer, or shorter. `was` puts it back. */
export function prolongRiskFlag(
  input: { readonly riskFlagId: RiskFlagId; readonly until: string },
  known: AboutRiskFlag,
  moment: Moment,
): Decision<{ readonly was: string }, Code> {
  const found = standing(known);
  if (!found.ok) return found;
  if (input.until < osloDay(moment.now)) return refused('riskFlag/until-passed');
  if (input.until === found.value.until) return refused('riskFlag/nothing-changed');
  return decided({ was: found.value.until }, fact('RiskFlagProlonged', found.value.id, 'workspace', { until: input.until }));
}

export function endRiskFlag(
  input: { readonly riskFlagId: RiskFlagId; readonly reason: string },
  known: AboutRiskFlag,
): Decision<null, Code> {
  const found = standing(known);
  if (!found.ok) return found;
  const reason = input.reason.trim();
  if (reason === '') return refused('riskFlag/reason-missing');
  if (holdsIdentityNumber([reason])) return refused('riskFlag/identity-number');
  return decided(null, fact('RiskFlagEnded', found.value.id, 'workspace', { reason }));
}

export function reinstateRiskFlag(_input: { readonly riskFlagId: RiskFlagId }, { flag }: AboutRiskFlag): Decision<null, Code> {
  if (flag === null) return refused('riskFlag/not-found');
  if (!flag.ended) return refused('riskFlag/not-ended');
  return decided(null, fact('RiskFlagReinstated', flag.id, 'workspace', {}));
}
