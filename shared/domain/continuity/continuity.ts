import type { Id } from '../../kernel/ids.ts';
import type { Owner } from '../owner.ts';

export type ContinuityNodeId = Id<'continuityNode'>;
export type DependenceId = Id<'dependence'>;
export type AlternativeId = Id<'alternative'>;

/** What a function may lean on from outside itself (kritiske innsatsfaktorer). */
export const inputKinds = ['power', 'telecom', 'water', 'it', 'staff', 'supplier', 'transport', 'premises'] as const;
export type InputKind = (typeof inputKinds)[number];

/** A critical function of the municipality, or something functions lean on. Either may lean on either. */
export const nodeKinds = ['function', ...inputKinds] as const;
export type NodeKind = (typeof nodeKinds)[number];

export interface ContinuityFields {
  readonly name: string;
  /** The sector that keeps it going. */
  readonly sector: string;
  readonly owner: Owner | null;
  /** How many hours it may stand still before people come to harm; null while nobody has said. Of a function. */
  readonly toleratedHours: number | null;
  /** The fewest it can be kept going with, in the words of those who know. Of a function. */
  readonly minimumStaff: string;
  /** The plan that says how it is kept going. Of a function. */
  readonly planId: Id<'plan'> | null;
  /** The events of the risk analysis that take it away. */
  readonly eventIds: readonly Id<'hazardEvent'>[];
}

export const continuityFieldNames = [
  'name', 'sector', 'owner', 'toleratedHours', 'minimumStaff', 'planId', 'eventIds',
] as const satisfies readonly (keyof ContinuityFields)[];

export interface KnownNode {
  readonly id: ContinuityNodeId;
  readonly kind: NodeKind;
  readonly fields: ContinuityFields;
  readonly removed: boolean;
}

/** That a node cannot go on without another. */
export interface KnownDependence {
  readonly id: DependenceId;
  readonly nodeId: ContinuityNodeId;
  readonly onId: ContinuityNodeId;
  readonly removed: boolean;
}

/** What one goes over to when what one leans on falls. */
export interface AlternativeFields {
  readonly text: string;
  /** How many hours it lasts; null while nobody knows, and then it is not counted on. */
  readonly hours: number | null;
}

export interface KnownAlternative extends AlternativeFields {
  readonly id: AlternativeId;
  readonly dependenceId: DependenceId;
  readonly removed: boolean;
}

/** A year: longer than anybody plans for. */
export const MAX_HOURS = 8_760;

/**
 * How long a dependence holds after what it leans on has fallen: the alternative that lasts longest. They are not added
 * up: nobody can promise that one begins where the other ends.
 */
export function endurance(alternatives: readonly Pick<AlternativeFields, 'hours'>[]): number {
  return Math.max(0, ...alternatives.map(({ hours }) => hours ?? 0));
}

/** What is missing before a function can be relied on to go on. */
export const continuityFlags = [
  'no-owner', 'no-tolerance', 'no-dependence', 'no-alternative', 'endurance-unknown', 'no-plan', 'plan-not-in-force',
] as const;
export type ContinuityFlag = (typeof continuityFlags)[number];

/** What is missing at one critical function. */
export function flagsOf(
  { owner, toleratedHours }: Pick<ContinuityFields, 'owner' | 'toleratedHours'>,
  dependences: readonly { readonly alternatives: readonly Pick<AlternativeFields, 'hours'>[] }[],
  plan: 'none' | 'written' | 'in-force',
): readonly ContinuityFlag[] {
  const stands: Record<ContinuityFlag, boolean> = {
    'no-owner': owner === null,
    'no-tolerance': toleratedHours === null,
    'no-dependence': dependences.length === 0,
    'no-alternative': dependences.some(({ alternatives }) => alternatives.length === 0),
    'endurance-unknown': dependences.some(({ alternatives }) => alternatives.some(({ hours }) => hours === null)),
    'no-plan': plan === 'none',
    'plan-not-in-force': plan === 'written',
  };
  return continuityFlags.filter((flag) => stands[flag]);
}
