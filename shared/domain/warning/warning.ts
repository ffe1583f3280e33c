import type { Id } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/time.ts';
import type { IncidentId } from '../incident/incident.ts';
import type { Coordinate } from '../map/position.ts';

/** Of what one message is, in all installations: made from sender, identifier and time sent. */
export type WarningId = Id<'warning'>;

/** CAP 1.2 has `System` and `Draft` too; neither is for a municipality. */
export const warningStatuses = ['Actual', 'Exercise', 'Test'] as const;
/** CAP 1.2 has `Ack` and `Error` too; neither warns of anything. */
export const warningTypes = ['Alert', 'Update', 'Cancel'] as const;
export const urgencies = ['Immediate', 'Expected', 'Future', 'Past', 'Unknown'] as const;
export const severities = ['Extreme', 'Severe', 'Moderate', 'Minor', 'Unknown'] as const;
export const certainties = ['Observed', 'Likely', 'Possible', 'Unlikely', 'Unknown'] as const;

/** The colour MET and NVE warn in, worst first. Green: over, or downgraded. */
export const warningLevels = ['red', 'orange', 'yellow', 'green', 'unknown'] as const;
export type WarningLevel = (typeof warningLevels)[number];

/** How CAP names a message in another one. */
export interface WarningKey {
  readonly sender: string;
  readonly identifier: string;
  readonly sent: Instant;
}

/** Where a warning holds. Rings are closed, longitude first; a circle's radius is in kilometres. */
export interface WarningZone {
  readonly polygons: readonly (readonly Coordinate[])[];
  readonly circles: readonly { readonly centre: Coordinate; readonly radiusKm: number }[];
  /** Four digits each. */
  readonly municipalities: readonly string[];
  /** Two digits each. */
  readonly counties: readonly string[];
}

/** What is said in one language. */
export interface WarningInfo {
  /** As the file has it, e.g. `no` or `en-GB`. */
  readonly language: string;
  readonly event: string;
  readonly senderName: string | null;
  readonly headline: string | null;
  readonly description: string | null;
  readonly instruction: string | null;
  readonly consequences: string | null;
  readonly urgency: (typeof urgencies)[number];
  readonly severity: (typeof severities)[number];
  readonly certainty: (typeof certainties)[number];
  readonly level: WarningLevel;
  /** The sender's code for what it is, as read: `rainFlood`, `10; Rain`. */
  readonly eventCode: string | null;
  readonly awarenessType: string | null;
  readonly onset: Instant | null;
  readonly expires: Instant | null;
  /** `zone` counts in the message's zones: languages share them. */
  readonly areas: readonly { readonly description: string; readonly zone: number }[];
}

/** One CAP message, read and checked. */
export interface WarningMessage extends WarningKey {
  readonly status: (typeof warningStatuses)[number];
  readonly type: (typeof warningTypes)[number];
  readonly references: readonly WarningKey[];
  readonly infos: readonly WarningInfo[];
  readonly zones: readonly WarningZone[];
}

/** What a rule must know of a message that has come. */
export interface KnownWarning {
  readonly id: WarningId;
  readonly message: WarningMessage;
  readonly incidents: readonly IncidentId[];
}

/** The info in the first of these languages that there is, else the first; null for a message without any. */
export function infoIn(
  infos: readonly WarningInfo[],
  languages: readonly string[] = ['nb', 'no', 'nn'],
): WarningInfo | null {
  for (const language of languages) {
    const found = infos.find((info) => info.language.toLowerCase().split('-')[0] === language);
    if (found !== undefined) return found;
  }
  return infos[0] ?? null;
}

/** The worst colour any language gives. */
export function levelOf({ infos }: Pick<WarningMessage, 'infos'>): WarningLevel {
  return warningLevels.find((level) => infos.some((info) => info.level === level)) ?? 'unknown';
}

/** When the last part of it is over; null when one of them has no end. */
export function endOf({ infos }: Pick<WarningMessage, 'infos'>): Instant | null {
  const ends = infos.map(({ expires }) => expires);
  if (ends.length === 0 || ends.includes(null)) return null;
  return ends.reduce((last, end) => (end !== null && last !== null && end > last ? end : last), ends[0] ?? null);
}
