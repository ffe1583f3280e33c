import { decisionRefusals } from '../domain/decision/decide.ts';
import { goalRefusals } from '../domain/goal/decide.ts';
import { incidentRefusals } from '../domain/incident/decide.ts';
import { keysRefusals } from '../domain/keys/refusals.ts';
import { logRefusals } from '../domain/log/decide.ts';
import { meetingRefusals } from '../domain/meeting/decide.ts';
import { situationRefusals } from '../domain/situation/refusals.ts';
import { taskRefusals } from '../domain/task/decide.ts';

/** Refusals any request may meet, whatever its topic. */
export const commonRefusals = [
  'request/invalid',
  'request/unknown',
  'request/too-large',
  'request/command-reused',
  'access/not-allowed',
  'access/locked',
  'access/no-seat',
  'access/person-unknown',
  'access/passphrase-needed',
  'store/corrupt',
  'store/locked',
  'store/read-only',
  'store/full',
  'store/wrong-key',
  'store/newer-schema',
  'store/broken-history',
  'store/missing',
  'store/disk-failed',
  'internal',
] as const;

/** Every refusal there is. Each has one sentence per language in renderer/text. */
export const refusalCodes = [
  ...commonRefusals,
  ...keysRefusals,
  ...incidentRefusals,
  ...logRefusals,
  ...situationRefusals,
  ...goalRefusals,
  ...taskRefusals,
  ...decisionRefusals,
  ...meetingRefusals,
] as const;
export type RefusalCode = (typeof refusalCodes)[number];
