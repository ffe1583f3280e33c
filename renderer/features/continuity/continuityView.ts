import type { QueryOutput } from '../../../shared/contract/api.ts';
import { endurance, type InputKind } from '../../../shared/domain/continuity/continuity.ts';

export type Graph = QueryOutput<'continuity.graph'>;
export type NodeView = Graph['nodes'][number];
export type DependenceView = Graph['dependences'][number];
export type AlternativeView = DependenceView['alternatives'][number];

export const HOUR_MS = 3_600_000;

/** What gives way first when something the node leans on falls; null when it leans on nothing. */
export function weakest({ nodes, dependences }: Graph, nodeId: string): { readonly name: string; readonly hours: number } | null {
  const [first] = dependences
    .filter((one) => one.nodeId === nodeId)
    .map(({ onId, alternatives }) => ({ name: nodes.find(({ id }) => id === onId)?.name ?? '', hours: endurance(alternatives) }))
    .sort((one, other) => one.hours - other.hours);
  return first ?? null;
}

/** The kind a new input probably is, from what it is called; people correct it where it is wrong. */
export function guessKind(name: string): InputKind {
  const words = name.toLocaleLowerCase('nb');
  const signs: readonly (readonly [RegExp, InputKind])[] = [
    [/str[øa]u?m|nett(?:selskap)?$|kraft|power/u, 'power'],
    [/ekom|mobil|telefon|fiber|internett|nødnett|telecom/u, 'telecom'],
    [/va(?:nn|tn|ss)|water/u, 'water'],
    [/lege|pleier|pleiar|vakt|mannskap|folk|ansatt|tilsett|staff|nurse/u, 'staff'],
    [/vei|veg|ferje|bru|transport|road/u, 'transport'],
    [/lokale|bygg|hall|premises/u, 'premises'],
    [/system|journal|server|it$|ikt|database/u, 'it'],
  ];
  return signs.find(([sign]) => sign.test(words))?.[1] ?? 'supplier';
}
