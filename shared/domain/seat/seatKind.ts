import type { Right } from '../actor.ts';

/**
 * What a seat on the network is for, chosen once when it is paired. `wall` shows the wall display and nothing else.
 * There is no kind that administers: keys, rights, copies and pairing stay at the machine itself (docs/adr/0011).
 */
export const seatKinds = ['wall', 'observer', 'callOut', 'logKeeper', 'leader'] as const;
export type SeatKind = (typeof seatKinds)[number];

const given: Readonly<Record<SeatKind, readonly Right[]>> = {
  wall: ['observer'],
  observer: ['observer'],
  callOut: ['observer', 'logKeeper'],
  logKeeper: ['observer', 'logKeeper'],
  leader: ['observer', 'logKeeper', 'leader'],
};

/** The most that may be done at a seat of this kind, whoever sits there. */
export function rightsOfKind(kind: SeatKind): readonly Right[] {
  return given[kind];
}

/** What a wall needs, and no more: nothing here answers with a name or a number of anybody. */
const WALL: ReadonlySet<string> = new Set(['host.status', 'seat.who', 'wall.incident', 'wall.running']);
/** Ways in, copies, rights, the network itself and the way out of the machine: never from the network, whatever the kind. */
const AT_THE_MACHINE = ['keys.', 'backup.', 'access.', 'network.', 'gateway.', 'journal.'];
const FOR_ALL_SEATS: ReadonlySet<string> = new Set(['keys.status', 'network.state', 'gateway.channels']);

/** Whether a seat of this kind may send a request of that name at all; rights are asked for besides. */
export function kindMaySend(kind: SeatKind, request: 'command' | 'query' | 'operation', name: string): boolean {
  if (kind === 'wall') return WALL.has(name);
  if (FOR_ALL_SEATS.has(name)) return true;
  if (AT_THE_MACHINE.some((topic) => name.startsWith(topic))) return false;
  return kind !== 'callOut' || request !== 'command' || name.startsWith('callOut.');
}
