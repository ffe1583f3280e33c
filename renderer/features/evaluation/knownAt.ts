import type { QueryOutput } from '../../../shared/contract/api.ts';
import type { Instant } from '../../../shared/kernel/time.ts';
import type { LogLine } from './useWholeLog.ts';

type Statement = QueryOutput<'situation.statements'>['statements'][number];

export interface KnownItem {
  readonly id: string;
  readonly text: string;
  readonly recordedAt: Instant;
  /** The line of the log that says so; null when it stands in the picture. */
  readonly number: string | null;
}

interface Given {
  readonly at: Instant;
  /** Every line, oldest first, also what was withdrawn: until then it was believed. */
  readonly lines: readonly LogLine[];
  /** The picture's statements as they stood at the moment. */
  readonly then: readonly Statement[];
  /** Every statement there ever was. */
  readonly ever: readonly Statement[];
}

/** The words of a line as they stood at a moment: corrections that came later had not been made. */
function saidAt({ text, corrections }: LogLine, at: Instant): string {
  return corrections.findLast(({ recordedAt }) => recordedAt <= at)?.text ?? text ?? '';
}

/**
 * What was known, what was wondered about, and what had happened or would be learnt and was not known yet. Nothing that
 * was written after the moment colours what is shown as known: neither a correction nor a withdrawal. The picture comes
 * first, then the log with the newest on top; what was not known yet is in the order it became known.
 */
export function knownAt({ at, lines, then, ever }: Given): {
  readonly known: readonly KnownItem[];
  readonly wondered: readonly KnownItem[];
  readonly notYet: readonly KnownItem[];
} {
  const statement = ({ id, text, born }: Statement): KnownItem => ({ id, text, recordedAt: born.at, number: null });
  // A line that a statement wrote says what the statement says.
  const own = lines.filter(({ about, text }) => text !== null && about?.kind !== 'statement');
  const believed = own
    .filter(({ recordedAt, withdrawn }) => recordedAt <= at && (withdrawn === null || withdrawn.recordedAt > at))
    .map((line) => ({ item: { id: line.id, text: saidAt(line, at), recordedAt: line.recordedAt, number: line.number }, line }))
    .reverse();
  const stands = own.filter(({ withdrawn }) => withdrawn === null);
  const late = stands
    .filter(({ occurredAt, recordedAt }) => occurredAt <= at && recordedAt > at)
    .map((line): KnownItem => ({
      id: line.id,
      text: line.corrections.at(-1)?.text ?? line.text ?? '',
      recordedAt: line.recordedAt,
      number: line.number,
    }));
  const corrected = stands
    .filter(({ recordedAt }) => recordedAt <= at)
    .flatMap(({ corrections }) => corrections.filter((one) => one.recordedAt > at).slice(-1))
    .map(({ number, text, recordedAt }): KnownItem => ({ id: number, text, recordedAt, number }));
  return {
    known: [
      ...then.filter(({ certainty }) => certainty === 'known').map(statement),
      ...believed.filter(({ line }) => !line.unconfirmed).map(({ item }) => item),
    ],
    wondered: [
      ...then.filter(({ certainty }) => certainty !== 'known').map(statement),
      ...believed.filter(({ line }) => line.unconfirmed).map(({ item }) => item),
    ],
    notYet: [...late, ...corrected, ...ever.filter(({ born }) => born.at > at).map(statement)].sort((one, other) =>
      one.recordedAt < other.recordedAt ? -1 : 1,
    ),
  };
}
