import type { Instant } from '../../kernel/time.ts';
import type { DecisionFacts } from '../decision/facts.ts';
import type { GoalFacts } from '../goal/facts.ts';
import type { HandlingFacts } from '../handling/facts.ts';
import type { MapFacts } from '../map/facts.ts';
import type { MeetingFacts } from '../meeting/facts.ts';
import type { TaskFacts } from '../task/facts.ts';
import type { SituationFacts } from './facts.ts';

/** Facts that make up an incident's picture: what is known, wanted, decided, done and met about, and how far one has come. */
export interface PictureFactData
  extends SituationFacts, GoalFacts, TaskFacts, DecisionFacts, MeetingFacts, MapFacts, HandlingFacts {}
export type PictureFactType = keyof PictureFactData;

/** Which part of the picture a fact belongs to. A picture fact that is not named here does not compile. */
export const pictureTopicOf = {
  StatementAdded: 'situation',
  StatementRevised: 'situation',
  StatementRetired: 'situation',
  StatementRestored: 'situation',
  RoundStarted: 'situation',
  RoundWithdrawn: 'situation',
  RoundEvaluated: 'situation',
  NumberSet: 'situation',
  NumberWithdrawn: 'situation',
  PotentialAssessed: 'situation',
  PotentialWithdrawn: 'situation',
  PotentialScored: 'situation',
  GoalSet: 'goal',
  GoalChanged: 'goal',
  GoalReached: 'goal',
  GoalDropped: 'goal',
  GoalReopened: 'goal',
  TaskCreated: 'task',
  TaskChanged: 'task',
  TaskAssigned: 'task',
  TaskResourcePut: 'task',
  TaskResourceTaken: 'task',
  TaskStatusSet: 'task',
  DecisionRecorded: 'decision',
  DecisionCorrected: 'decision',
  DecisionWithdrawn: 'decision',
  MeetingStarted: 'meeting',
  MeetingNoted: 'meeting',
  MeetingEnded: 'meeting',
  MeetingReopened: 'meeting',
  RhythmSet: 'meeting',
  MapObjectPlaced: 'map',
  MapObjectChanged: 'map',
  MapObjectRemoved: 'map',
  MapObjectRestored: 'map',
  MapObjectsImported: 'map',
  MapImportUndone: 'map',
  HandlingStepEntered: 'handling',
  HandlingStepEntryWithdrawn: 'handling',
  HandlingStepLeft: 'handling',
  HandlingStepResumed: 'handling',
  HandlingChecklistTaken: 'handling',
  HandlingLineAdded: 'handling',
  HandlingLineRemoved: 'handling',
  HandlingLineRestored: 'handling',
  HandlingLineAnswered: 'handling',
} as const satisfies Record<PictureFactType, string>;
export type PictureTopic = (typeof pictureTopicOf)[PictureFactType];

/** Where in which installation's chain a fact stands, and how far that installation had seen the others. */
export interface ChainPlace {
  readonly origin: string;
  readonly epoch: number;
  readonly seq: number;
  /** `origin/epoch` → seq; null when no other installation had been heard of. */
  readonly seen: Readonly<Record<string, number>> | null;
}

/** One fact of the picture with what the fold needs of its journal header. */
export type PictureFact<Type extends PictureFactType = PictureFactType> = {
  [T in Type]: {
    readonly type: T;
    readonly subject: string;
    readonly data: PictureFactData[T];
    /** The order all installations agree on; sorts as text. */
    readonly stamp: string;
    /** The order it arrived here. */
    readonly position: number;
    readonly place: ChainPlace;
    readonly recordedAt: Instant;
    readonly person: string | null;
  };
}[Type];

/**
 * True when whoever wrote `later` had `earlier` in front of them: the same installation wrote it before, or had
 * received it. Two facts of which neither was known to the other are concurrent.
 */
export function wasKnownTo(earlier: ChainPlace, later: ChainPlace): boolean {
  if (earlier.origin === later.origin) {
    return earlier.epoch < later.epoch || (earlier.epoch === later.epoch && earlier.seq < later.seq);
  }
  return (later.seen?.[`${earlier.origin}/${earlier.epoch}`] ?? 0) >= earlier.seq;
}

/** The part of the picture the writer of `fact` could know: what a decision was made on, frozen for good. */
export function knownWhenWritten(facts: readonly PictureFact[], fact: PictureFact): PictureFact[] {
  return facts.filter((earlier) => wasKnownTo(earlier.place, fact.place));
}

/** The part of the picture that stood at a moment: what had been recorded by then, or had arrived here by then. */
export function knownBy(
  facts: readonly PictureFact[],
  asOf: { readonly position: number } | { readonly instant: Instant },
): PictureFact[] {
  return 'position' in asOf
    ? facts.filter((fact) => fact.position <= asOf.position)
    : facts.filter((fact) => fact.recordedAt <= asOf.instant);
}
