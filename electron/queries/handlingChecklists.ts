import type { QueryOutput } from '../../shared/contract/api.ts';
import type { KnownChecklist } from '../../shared/domain/handling/decideChecklist.ts';
import {
  fixedChecklistOf,
  handlingSteps,
  type ChecklistLine,
  type HandlingChecklists,
  type HandlingStep,
} from '../../shared/domain/handling/handling.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';

interface VersionRow {
  readonly step: HandlingStep;
  readonly version: number;
  readonly lines: string;
  readonly set_at: Instant;
  readonly initials: string | null;
}

const linesIn = ({ lines }: VersionRow): readonly ChecklistLine[] => JSON.parse(lines) as ChecklistLine[];

/** Every version, latest first. */
function versions(read: Reader): readonly VersionRow[] {
  return read.all<VersionRow>(
    'SELECT h.*, c.initials FROM handling_checklist h LEFT JOIN contact c ON c.id = h.person ORDER BY h.ordering DESC',
  );
}

/** The checklists the municipality has made its own. */
export function standingChecklists(read: Reader): HandlingChecklists {
  const rows = versions(read);
  return Object.fromEntries(
    handlingSteps.flatMap((step) => {
      const row = rows.find((one) => one.step === step);
      return row === undefined ? [] : [[step, { version: row.version, lines: linesIn(row) }]];
    }),
  );
}

export function knownChecklist(read: Reader, step: HandlingStep): KnownChecklist {
  const all = versions(read).filter((row) => row.step === step).map(linesIn);
  return {
    standing: standingChecklists(read)[step] ?? fixedChecklistOf(step),
    ever: new Set(all.flatMap((lines) => lines.map(({ key }) => key))),
  };
}

/** The checklists and how they came to be; see the contract. */
export function allChecklists(read: Reader): QueryOutput<'handlingChecklist.all'> {
  const rows = versions(read);
  const standing = standingChecklists(read);
  return {
    steps: handlingSteps.map((step) => ({
      step,
      ...(standing[step] ?? fixedChecklistOf(step)),
      versions: rows
        .filter((row) => row.step === step)
        .map((row) => ({ version: row.version, at: row.set_at, by: row.initials ?? '', lines: linesIn(row) })),
    })),
  };
}
