import type { QueryOutput } from '../../shared/contract/api.ts';
import type { FactType } from '../../shared/domain/facts.ts';
import { topicOf } from '../../shared/domain/topicOf.ts';
import { MAX_SHEETS, sheetName, type SheetFate } from '../../shared/domain/paper/paper.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { oneIncident } from './incidents.ts';
import { installationId, ownMunicipality } from './municipality.ts';

type State = QueryOutput<'paper.state'>;
type Sheet = State['sheets'][number];

interface PackRow {
  readonly origin: string;
  readonly epoch: number;
  readonly seq: number;
  readonly code: string;
  readonly first_sheet: number;
  readonly sheets: number;
  readonly printed_at: Instant;
}

/** What changes a page of the pack. That somebody confirmed a number, practised a card or is away tonight does not. */
const printedFacts: readonly FactType[] = [
  'CardPublished', 'CardRetired', 'CardReinstated', 'AlertListDefined', 'AlertListChanged', 'AlertListSuperseded',
  'AlertListReinstated', 'RoleDefined', 'RoleChanged', 'RoleHolderSet', 'RoleDeputiesSet', 'RoleRetired', 'RoleReinstated',
  'PlanApproved', 'PlanRetired', 'PlanReinstated', 'ContactChanged', 'ContactRemoved', 'ContactRestored', 'MunicipalityDescribed',
];

/** The packs of this installation, newest first: its letter stands on their sheets. */
function ownPacks(read: Reader): readonly PackRow[] {
  return read.all<PackRow>('SELECT * FROM paper_pack WHERE origin = ? ORDER BY stamp DESC', installationId(read));
}

/** The number of the next blank sheet. */
export function nextSheet(read: Reader): number {
  return Math.max(0, ...ownPacks(read).map(({ first_sheet: first, sheets }) => first + sheets - 1)) + 1;
}

/** The rows of a sheet that are in a log already. */
export function rowsEntered(read: Reader, sheet: string): readonly number[] {
  const rows = read.all<{ entered: string }>('SELECT entered FROM paper_entry WHERE sheet = ?', sheet);
  return rows.flatMap(({ entered }) => JSON.parse(entered) as number[]);
}

/** Whether a pack of this installation has a sheet of that name. */
export function isPrinted(read: Reader, sheet: string): boolean {
  return printedSheets(read).some((pack) => pack.includes(sheet));
}

/** The names of the blank sheets, pack by pack. */
function printedSheets(read: Reader): readonly (readonly string[])[] {
  const { letter } = ownMunicipality(read);
  return ownPacks(read).map(({ first_sheet: first, sheets }) => Array.from({ length: sheets }, (_, at) => sheetName(letter, first + at)));
}

function changedSince(read: Reader, { origin, epoch, seq }: PackRow): State['changed'] {
  const marks = printedFacts.map(() => '?').join(', ');
  const rows = read.all<{ type: FactType; count: number }>(
    `SELECT type, count(*) AS count FROM journal WHERE type IN (${marks}) AND position >
       coalesce((SELECT position FROM journal WHERE origin = ? AND epoch = ? AND seq = ?), 0) GROUP BY type`,
    ...printedFacts, origin, epoch, seq,
  );
  const counts = new Map<string, number>();
  for (const { type, count } of rows) counts.set(topicOf[type], (counts.get(topicOf[type]) ?? 0) + count);
  return [...counts].map(([topic, count]) => ({ topic, count }));
}

/** The newest pack and every sheet that has something to say; see the contract. */
export function paperState(read: Reader): State {
  const [pack] = ownPacks(read);
  const { letter } = ownMunicipality(read);
  return {
    pack: pack === undefined ? null : {
      printedAt: pack.printed_at,
      code: pack.code,
      firstSheet: sheetName(letter, pack.first_sheet),
      lastSheet: sheetName(letter, pack.first_sheet + pack.sheets - 1),
      sheets: pack.sheets,
    },
    changed: pack === undefined ? [] : changedSince(read, pack),
    sheets: sheetsWithNews(read),
    maxSheets: MAX_SHEETS,
  };
}

function sheetsWithNews(read: Reader): Sheet[] {
  const entries = read.all<{ sheet: string; incident_id: string; entered: string }>('SELECT * FROM paper_entry ORDER BY sheet, stamp');
  const bySheet = Map.groupBy(entries, ({ sheet }) => sheet);
  const fates = new Map(
    read.all<{ id: string; fate: SheetFate }>('SELECT id, fate FROM paper_sheet WHERE fate IS NOT NULL').map(({ id, fate }) => [id, fate]),
  );
  const packs = printedSheets(read);
  const printed = new Set(packs.flat());
  const missing = packs.flatMap((names) => {
    const last = names.findLastIndex((name) => bySheet.has(name));
    return names.slice(0, Math.max(0, last)).filter((name) => !bySheet.has(name) && !fates.has(name));
  });
  const names = [...new Set([...bySheet.keys(), ...fates.keys(), ...missing])].sort();
  return names.map((sheet): Sheet => {
    const times = bySheet.get(sheet) ?? [];
    const [first] = times;
    const { incident } = first === undefined ? { incident: null } : oneIncident(read, asId(first.incident_id));
    return {
      sheet,
      state: times.length > 1 ? 'twice' : times.length === 1 ? 'entered' : (fates.get(sheet) ?? 'missing'),
      isPrinted: printed.has(sheet),
      rows: times.reduce((sum, { entered }) => sum + (JSON.parse(entered) as number[]).length, 0),
      incident: incident === null ? null : { id: incident.id, title: incident.title },
    };
  });
}
