import type { Id } from '../../kernel/ids.ts';
import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import type { IncidentId, KnownIncident } from '../incident/incident.ts';
import type { LogEntryId } from './log.ts';

export type AttestationId = Id<'attestation'>;

export const attestRefusals = ['log/attest-nameless', 'log/attest-nothing', 'log/attest-other-lines'] as const;
type Code = (typeof attestRefusals)[number] | 'incident/not-found';

/** An attestation this long after the last line it covers says so: memory is not a witness for ever. */
export const LATE_ATTESTATION_AFTER_MS = 24 * 3_600_000;

/** The lines nobody has attested yet, up to the one named. */
export interface UnattestedSpan {
  readonly after: string | null;
  readonly upTo: string;
  readonly fromNumber: string;
  readonly toNumber: string;
  readonly entries: number;
}

/**
 * Vouches for the lines that have been read back aloud. Somebody must be named, and the lines must be the ones that
 * were read: when another has come between, it has not been heard. Writes no line of its own, which would itself be
 * waiting to be read back.
 */
export function attestLog(
  input: { readonly incidentId: IncidentId; readonly upTo: LogEntryId; readonly entries: number },
  known: { readonly incident: KnownIncident | null; readonly span: UnattestedSpan | null },
  moment: Moment,
): Decision<{ readonly attestationId: AttestationId }, Code> {
  if (known.incident === null) return refused('incident/not-found');
  if (moment.actor.person === null) return refused('log/attest-nameless');
  if (known.span === null) return refused('log/attest-nothing');
  const { entries } = known.span;
  if (entries !== input.entries) return refused('log/attest-other-lines', { read: input.entries, now: entries });
  const attestationId = moment.newId<'attestation'>();
  return decided({ attestationId }, fact('LogAttested', attestationId, input.incidentId, known.span));
}
