import type { Id } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/time.ts';
import type { ContactId } from '../contact/contact.ts';

export type DeviationId = Id<'deviation'>;
export type ClosingId = Id<'deviationClosing'>;

/** Something that went otherwise than it should, or an adaptation that worked (S0-20, S0-22). */
export const deviationKinds = ['negative', 'positive'] as const;
export type DeviationKind = (typeof deviationKinds)[number];

/** What had a part in it, the system first: a person never stands there alone. */
export const deviationFactors = ['framework', 'organisation', 'process', 'technology', 'person'] as const;
export type DeviationFactor = (typeof deviationFactors)[number];

/** What sort of thing it was. The system comes first, what is most under-reported next. */
export const deviationTypes = [
  'system', 'routine', 'resources', 'equipment', 'alarm', 'information', 'medicine', 'violence', 'fall', 'near-miss', 'other',
] as const;
export type DeviationType = (typeof deviationTypes)[number];

export const deviationSeverities = ['minor', 'moderate', 'serious'] as const;
export type DeviationSeverity = (typeof deviationSeverities)[number];

/** Where it is dealt with, the lowest first. */
export const deviationLevels = ['unit', 'sector', 'top'] as const;
export type DeviationLevel = (typeof deviationLevels)[number];

/** What it was a deviation from: a card or a plan Beredt keeps, or a routine by its name. */
export const routineKinds = ['card', 'plan', 'routine'] as const;
export interface DeviationRoutine {
  readonly kind: (typeof routineKinds)[number];
  readonly id: string | null;
  readonly title: string;
}

/** Whether there is a routine, and whether it must be changed: the two questions the patient system asks too. */
export const routineAnswers = ['followed', 'not-followed', 'missing', 'unknown'] as const;
export type RoutineAnswer = (typeof routineAnswers)[number];

/** Where it stood before it was written here. */
export interface DeviationPaper {
  /** The day it was written, as the paper says. */
  readonly writtenOn: string;
  readonly writtenBy: string | null;
  readonly copiedBy: string;
}

/** The sender's words; they stay as they were sent. */
export interface DeviationReport {
  readonly kind: DeviationKind;
  /** What happened; of a positive one: what was done. */
  readonly what: string;
  /** What was done at once. */
  readonly did: string;
  /** Of a positive one: what the plan was, why it worked, who can use it. */
  readonly planned: string;
  readonly why: string;
  readonly reuse: string;
  readonly type: DeviationType;
  readonly factors: readonly DeviationFactor[];
  readonly severity: DeviationSeverity;
  readonly sector: string;
  readonly unit: string;
  readonly routine: DeviationRoutine | null;
  readonly routineAnswer: RoutineAnswer;
  /** The case in the patient system that says the rest; never anything from it. */
  readonly patientReference: string | null;
  readonly happenedAt: Instant;
  /** The screens show no sender. */
  readonly isNameless: boolean;
  readonly paper: DeviationPaper | null;
}

/** What whoever deals with it may put right. */
export type DeviationSorting = Pick<DeviationReport, 'type' | 'factors' | 'severity' | 'routine'>;

/** What was done, with what shows it; waits for somebody else to say yes. */
export interface DeviationClosing {
  readonly id: ClosingId;
  readonly proposedBy: ContactId;
}

/** What a rule must know of a deviation that a command points at. */
export interface KnownDeviation extends DeviationSorting {
  readonly id: DeviationId;
  readonly number: string;
  readonly kind: DeviationKind;
  readonly level: DeviationLevel;
  /** Serious now, or at any time before: making it smaller does not make the second person go away. */
  readonly wasSerious: boolean;
  readonly received: boolean;
  /** Who sent it, also where the screens do not say; null when nobody had said who sat there. */
  readonly sentBy: ContactId | null;
  readonly closed: boolean;
  readonly withdrawn: boolean;
  readonly waiting: DeviationClosing | null;
  readonly seenByTop: boolean;
}

/** So many against the same routine within so many days raise a signal (S0-23). */
export interface RepetitionThreshold {
  readonly count: number;
  readonly days: number;
}
export const DEFAULT_THRESHOLD: RepetitionThreshold = { count: 3, days: 90 };

/** Letter, AV, at least four digits: `A-AV0012`. */
export function deviationNumber(letter: string, ordinal: number): string {
  return `${letter}-AV${String(ordinal).padStart(4, '0')}`;
}

/** The same routine has the same key, however its name was typed. */
export function routineKey(routine: DeviationRoutine | null): string | null {
  if (routine === null) return null;
  if (routine.id !== null) return `${routine.kind}:${routine.id}`;
  return `name:${routine.title.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('nb')}`;
}

/** The level over this one; null at the top. */
export function levelAbove(level: DeviationLevel): DeviationLevel | null {
  return deviationLevels[deviationLevels.indexOf(level) + 1] ?? null;
}

/** Each once, the system before the person. */
export function systemFirst(factors: readonly DeviationFactor[]): readonly DeviationFactor[] {
  return deviationFactors.filter((factor) => factors.includes(factor));
}
