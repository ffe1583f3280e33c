import type { Id } from '../../kernel/ids.ts';
import type { IncidentId } from '../incident/incident.ts';
import type { LogEntryId } from '../log/log.ts';

export type HelperId = Id<'helper'>;

/** Who may help a municipality that does not suffice by itself. */
export const helperKinds = [
  'voluntary', 'business', 'hospital', 'neighbour', 'civil-defence', 'armed-forces', 'governor', 'police', 'other',
] as const;
export type HelperKind = (typeof helperKinds)[number];

/** How far it has come. Asked: we asked them. Offered: they came to us. */
export const helperStates = ['asked', 'offered', 'accepted', 'declined', 'released'] as const;
export type HelperState = (typeof helperStates)[number];
/** Where it begins. */
export const helperBeginnings = ['asked', 'offered'] as const satisfies readonly HelperState[];

/** From where one may go where. What was let go can be asked again; nothing is asked of those who are here. */
const ways: Readonly<Record<HelperState, readonly HelperState[]>> = {
  asked: ['accepted', 'declined'],
  offered: ['accepted', 'declined'],
  accepted: ['released'],
  declined: ['asked', 'offered', 'accepted'],
  released: ['asked', 'offered'],
};

/** The states one may go to from here. */
export function waysFrom(state: HelperState): readonly HelperState[] {
  return ways[state];
}

export interface HelperFields {
  readonly name: string;
  readonly kind: HelperKind;
  /** Whom to talk to there, and on what number. */
  readonly contact: string;
  /** What they can bring: people, boats, rooms, hours. */
  readonly capacity: string;
}

/** A state it has come to; its id is that of its line in the log. */
export interface HelperStep {
  readonly state: HelperState;
  readonly entryId: LogEntryId;
}

/** What a rule must know of a helper. Steps oldest first, those taken back left out. */
export interface KnownHelper {
  readonly id: HelperId;
  readonly incidentId: IncidentId;
  readonly fields: HelperFields;
  readonly steps: readonly HelperStep[];
}
