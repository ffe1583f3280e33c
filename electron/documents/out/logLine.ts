import { unixMsOf, type Instant } from '../../../shared/kernel/time.ts';
import type { LogLineView } from '../../../shared/contract/documentOrder.ts';
import type { NameVeil } from './nameVeil.ts';
import type { Run } from './report.ts';
import { put, type Words } from './words.ts';

/** A line of the log as it is printed: both clocks, what was struck through, and what is to be known about it. */
export interface PrintedLine {
  readonly number: string;
  /** When it happened, as the latest correction has it. */
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly kind: string;
  /** The words that hold now; struck when the line is withdrawn. */
  readonly text: string;
  /** Earlier words, oldest first. */
  readonly struck: readonly string[];
  readonly isWithdrawn: boolean;
  readonly isDecision: boolean;
  /** Late, corrected, withdrawn, unconfirmed, important, source: one sentence each. */
  readonly notes: readonly string[];
  readonly who: string;
}

/** The words of a line: a person's, or a command's put into words. */
export function lineText(line: Pick<LogLineView, 'text' | 'said' | 'recordedAt'>, words: Words, veil: NameVeil): string {
  const text = line.text ?? (line.said === null ? '' : words.said(line.said, line.recordedAt));
  return veil.text(text);
}

export function printedLine(line: LogLineView, words: Words, veil: NameVeil): PrintedLine {
  const { formats } = words;
  const latest = line.corrections.at(-1);
  const said = [lineText(line, words, veil), ...line.corrections.map(({ text }) => veil.text(text))];
  return {
    number: line.number,
    occurredAt: latest?.occurredAt ?? line.occurredAt,
    recordedAt: line.recordedAt,
    kind: words.log.kind[line.kind],
    text: said.at(-1) ?? '',
    struck: said.slice(0, -1),
    isWithdrawn: line.withdrawn !== null,
    isDecision: line.kind === 'decision',
    notes: notesOf(line, words, veil, (at) => formats.dateTimeShort(at, line.recordedAt)),
    who: veil.writer(line.by),
  };
}

function notesOf(line: LogLineView, words: Words, veil: NameVeil, when: (at: Instant) => string): string[] {
  const { log } = words.document;
  const because = (plain: string, reasoned: string, reason: string | null, values: Record<string, string>): string =>
    reason === null ? put(plain, values) : put(reasoned, { ...values, reason: veil.text(reason) });
  const notes: string[] = [];
  if (line.important) notes.push(log.important);
  if (line.unconfirmed) notes.push(log.unconfirmed);
  if (line.source !== null) {
    const how = line.reliability === null ? '' : ` (${words.log.reliability[line.reliability]})`;
    notes.push(put(log.source, { source: veil.text(line.source) }) + how);
  }
  if (line.late) {
    const span = words.formats.span(unixMsOf(line.beganAt) - unixMsOf(line.occurredAt));
    notes.push(because(log.late, log.lateBecause, line.lateReason, { span }));
  }
  for (const { recordedAt, by, reason } of line.corrections) {
    notes.push(because(log.corrected, log.correctedBecause, reason, { when: when(recordedAt), who: veil.writer(by) }));
  }
  if (line.withdrawn !== null) {
    const { recordedAt, by, reason } = line.withdrawn;
    notes.push(because(log.withdrawn, log.withdrawnBecause, reason, { when: when(recordedAt), who: veil.writer(by) }));
  }
  // Nobody had said who sat at the keyboard: no gap where the initials would stand.
  return notes.map((note) => note.trimEnd().replace(/ +:/gu, ':'));
}

/** The line's words as they stand on paper: struck, then what holds, then the notes. */
export function lineRuns(line: PrintedLine): readonly Run[] {
  const held: Run = { text: line.text, ...(line.isWithdrawn ? { style: 'struck' } : line.isDecision ? { style: 'record' } : {}) };
  return [
    ...line.struck.flatMap((text): Run[] => [{ text, style: 'struck' }, { text: ' ' }]),
    held,
    ...(line.notes.length === 0 ? [] : [{ text: ` ${line.notes.join('. ')}.`, style: 'quiet' as const }]),
  ];
}
