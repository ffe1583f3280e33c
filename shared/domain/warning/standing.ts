import type { Instant } from '../../kernel/time.ts';
import type { WarningKey, WarningMessage } from './warning.ts';

/** What of a message decides whether it still stands. */
export interface WarningHead extends WarningKey {
  readonly type: WarningMessage['type'];
  readonly references: readonly WarningKey[];
  /** The descriptions of its areas. */
  readonly areas: readonly string[];
}

/** A message's name as text: the same in every file that speaks of it. */
export function keyOf({ sender, identifier, sent }: WarningKey): string {
  return `${sender},${identifier},${sent}`;
}

export function headOf({ sender, identifier, sent, type, references, infos }: WarningMessage): WarningHead {
  const areas = [...new Set(infos.flatMap((info) => info.areas.map(({ description }) => description)))];
  return { sender, identifier, sent, type, references, areas };
}

/** Nobody takes away what another sender said. */
function spokenOf({ sender, references }: WarningHead): string[] {
  return references.filter((one) => one.sender === sender).map(keyOf);
}

/**
 * The messages that stand, whatever order they came in: an update stands instead of what it names, a cancellation takes
 * it away. Of two that name a common message without naming each other the older gives way, so that an update that
 * comes late does not come back; two updates of different areas may both be right, and then both stand.
 */
export function standing<Head extends WarningHead>(heads: readonly Head[]): readonly Head[] {
  const named = new Set(heads.filter(({ type }) => type !== 'Alert').flatMap(spokenOf));
  const chainOf = chains(heads);
  const chained = Map.groupBy(heads, chainOf);
  return heads.filter((head) => {
    if (head.type === 'Cancel' || named.has(keyOf(head))) return false;
    return !(chained.get(chainOf(head)) ?? []).some((other) => givesWay(head, other));
  });
}

function givesWay(head: WarningHead, later: WarningHead): boolean {
  if (later.type === 'Alert' || later.sender !== head.sender || !isAfter(later, head)) return false;
  return later.type === 'Cancel' || later.areas.some((area) => head.areas.includes(area));
}

/** Of two sent in the same second the cancellation is the later, and else the one with the later identifier. */
function isAfter(one: WarningHead, other: WarningHead): boolean {
  if (one.sent !== other.sent) return one.sent > other.sent;
  if ((one.type === 'Cancel') !== (other.type === 'Cancel')) return one.type === 'Cancel';
  return one.identifier > other.identifier;
}

/** Which chain each belongs to: those that speak of each other, or of the same, also where that one never came. */
function chains(heads: readonly WarningHead[]): (head: WarningHead) => string {
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    return at;
  };
  for (const head of heads) {
    for (const key of spokenOf(head)) {
      const [here, there] = [root(keyOf(head)), root(key)];
      if (here !== there) parent.set(here, there);
    }
  }
  return (head) => root(keyOf(head));
}

/** True when the time it was given for has passed. A warning without an end stands until it is taken away. */
export function isOverAt(end: Instant | null, now: Instant): boolean {
  return end !== null && end <= now;
}
