import type { Instant } from '../../kernel/time.ts';
import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import { openIncident } from '../incident/decide.ts';
import type { IncidentId, KnownIncident } from '../incident/incident.ts';
import { MAX_ENTRY_CHARACTERS } from '../log/log.ts';
import { logFact, type KnownLog } from '../log/logFact.ts';
import { readSheetName, ROWS_PER_SHEET, type SheetFate } from './paper.ts';

export const paperRefusals = [
  'paper/sheet-wrong',
  'paper/sheet-unprinted',
  'paper/rows-empty',
  'paper/row-wrong',
  'paper/row-twice',
  'paper/text-empty',
  'paper/text-too-long',
  'paper/printed-meanwhile',
] as const;
type Code = (typeof paperRefusals)[number] | 'incident/not-found' | 'incident/closed';

export interface PaperRow {
  readonly row: number;
  readonly text: string;
  readonly occurredAt: Instant;
  readonly writtenAt?: Instant | null | undefined;
}

/**
 * Writes the lines of a sheet in the log, each with where it stood. The same line of the same sheet is written once;
 * a sheet may be taken in several goes, and is shown as taken more than once.
 */
export function enterSheet(
  input: {
    readonly incidentId: IncidentId;
    readonly sheet: string;
    readonly copiedBy?: string | undefined;
    readonly rows: readonly PaperRow[];
  },
  known: { readonly incident: KnownIncident | null; readonly log: KnownLog; readonly entered: readonly number[] },
  moment: Moment,
): Decision<{ readonly sheet: string; readonly entries: number }, Code> {
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, 'incident/not-found' | 'incident/closed'>;
  const sheet = readSheetName(input.sheet);
  if (sheet === null) return refused('paper/sheet-wrong');
  if (input.rows.length === 0) return refused('paper/rows-empty');
  const seen = new Set(known.entered);
  for (const { row, text } of input.rows) {
    if (row < 1 || row > ROWS_PER_SHEET) return refused('paper/row-wrong', { row, most: ROWS_PER_SHEET });
    if (seen.has(row)) return refused('paper/row-twice', { row, sheet });
    if (text.trim() === '') return refused('paper/text-empty', { row });
    if (text.length > MAX_ENTRY_CHARACTERS) return refused('paper/text-too-long', { row });
    seen.add(row);
  }
  const given = input.copiedBy?.trim() ?? '';
  const copiedBy = given === '' ? null : given;
  const rows = input.rows.map(({ row }) => row);
  return decided(
    { sheet, entries: rows.length },
    fact('PaperSheetEntered', sheet, input.incidentId, { rows, copiedBy }),
    ...input.rows.map(({ row, text, occurredAt, writtenAt = null }, at) =>
      logFact(
        moment,
        known.log,
        input.incidentId,
        { kind: 'note', text: text.trim(), occurredAt, paper: { sheet, row, writtenAt, copiedBy } },
        at,
      ),
    ),
  );
}

/** Says what became of a sheet that was never copied: it was not used, or it is gone. Null takes that back. */
export function accountSheet(
  input: { readonly sheet: string; readonly fate: SheetFate | null },
  known: { readonly isPrinted: boolean },
): Decision<null, Code> {
  const sheet = readSheetName(input.sheet);
  if (sheet === null) return refused('paper/sheet-wrong');
  if (!known.isPrinted) return refused('paper/sheet-unprinted', { sheet });
  return decided(null, fact('PaperSheetAccounted', sheet, 'workspace', { fate: input.fate }));
}
