import type { QueryOutput } from '../../../shared/contract/api.ts';
import type { Instant } from '../../../shared/kernel/time.ts';
import type { LogLine } from './useWholeLog.ts';

type Statement = QueryOutput<'situation.statements'>['statements'][number];

export interface KnownItem {
  readonly id: string;
  readonly text: string;
  readonly recordedAt: Instant;
}

interface Given {
  readonly at: Instant;
  /** Lines that stand, oldest first. */
  readonly lines: readonly LogLine[];
  /** The picture's statements as they stood at the moment. */
  readonly then: readonly Statement[];
  /** Every statement there ever was. */
  readonly ever: readonly Statement[];
}

/**
 * What was known, what was wondered about, and what had happened or would be learnt and was not known yet. The picture's
 * statements count first; of the log, what was unconfirmed and what had happened but was not recorded yet.
 */
export function knownAt({ at, lines, then, ever }: Given): {
  readonly known: readonly KnownItem[];
  readonly wondered: readonly KnownItem[];
  readonly notYet: readonly KnownItem[];
} {
  const statement = ({ id, text, born }: Statement): KnownItem => ({ id, text, recordedAt: born.at });
  const line = ({ id, text, recordedAt, corrections }: LogLine): KnownItem => ({
    id,
    text: corrections.at(-1)?.text ?? text ?? '',
    recordedAt,
  });
  // A line that a statement wrote says what the statement says.
  const own = lines.filter(({ about, text }) => text !== null && about?.kind !== 'statement');
  const recorded = own.filter(({ recordedAt }) => recordedAt <= at);
  return {
    known: then.filter(({ certainty }) => certainty === 'known').map(statement),
    wondered: [
      ...then.filter(({ certainty }) => certainty !== 'known').map(statement),
      ...recorded.filter(({ unconfirmed }) => unconfirmed).map(line),
    ],
    notYet: [
      ...own.filter(({ occurredAt, recordedAt }) => occurredAt <= at && recordedAt > at).map(line),
      ...ever.filter(({ born }) => born.at > at).map(statement),
    ].sort((one, other) => (one.recordedAt < other.recordedAt ? -1 : 1)),
  };
}
