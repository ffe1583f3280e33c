import type { Figure } from './figure.ts';
import { figures, isRate, notTaken, type FigureKind, type FigureName } from './figures.ts';

/** One run of the bench, as `--json` writes it. */
export interface Report {
  readonly takenAt: string;
  /** Lines in the log of the incident, and entries in the journal. */
  readonly lines: number;
  readonly journalEntries: number;
  readonly machine: {
    readonly cpu: string;
    readonly cores: number;
    readonly memoryGb: number;
    readonly system: string;
    readonly node: string;
    readonly browser: string | null;
    /** Others’ work shows here: compare within one run. */
    readonly loadBefore: number;
    readonly loadAfter: number;
  };
  readonly figures: readonly Figure[];
  readonly notMeasured: readonly { readonly name: FigureName; readonly why: string }[];
  readonly notTaken: readonly string[];
}

function number(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en', { maximumFractionDigits: digits, useGrouping: true }).replaceAll(',', ' ');
}

function target({ unit, target: set }: Pick<FigureKind, 'unit' | 'target'>): string {
  if (set === undefined) return '–';
  return `${set.of} ${isRate(unit) ? '≥' : '≤'} ${number(set.limit)} (issue ${String(set.issue)})`;
}

function verdict({ meets }: Figure): string {
  if (meets === null) return '';
  return meets ? 'yes' : '**no**';
}

/** One line on the terminal, as soon as the figure is known. */
export function figureLine(figure: Figure): string {
  const { name, unit, median, p95, p99, meets, ratio, floor } = figure;
  const values = `${number(median).padStart(9)} ${number(p95).padStart(9)} ${number(p99).padStart(9)} ${unit.padEnd(10)}`;
  const judged = meets === null ? '' : meets ? 'meets ' : 'SHORT ';
  const compared = floor === null || ratio === null ? '' : `  ${number(ratio)} × ${floor.what} (${number(floor.median)})`;
  return `${name.padEnd(15)} ${values} ${judged}${target(figures[name])}${compared}`;
}

/** The table for docs/status.md. */
export function toMarkdown(report: Report): string {
  const { machine, takenAt, lines, journalEntries } = report;
  const rows = report.figures.map((figure) => {
    const { name, what, unit, samples, median, p95, p99, floor, ratio } = figure;
    const compared = floor === null || ratio === null ? '–' : `${number(ratio)} × ${floor.what} (${number(floor.median)})`;
    const values = [median, p95, p99].map(number).join(' | ');
    return `| ${name} | ${what} | ${values} | ${unit} | ${String(samples)} | ${target(figures[name])} | ${verdict(figure)} | ${compared} |`;
  });
  const missing = report.notMeasured.map(({ name, why }) => `- Not measured: ${name} (${figures[name].what}): ${why}`);
  return [
    `Taken ${takenAt} with ${number(lines)} lines in one incident (${number(journalEntries)} journal entries) on ${machine.cpu},` +
      ` ${String(machine.cores)} cores, ${String(machine.memoryGb)} GB, ${machine.system}, Node ${machine.node},` +
      ` ${machine.browser ?? 'no browser'}. Load of the machine ${number(machine.loadBefore)} before, ${number(machine.loadAfter)} after.`,
    '',
    '| Figure | What | Median | p95 | p99 | Unit | Samples | Target | Meets | Beside the floor of the same run |',
    '|---|---|--:|--:|--:|---|--:|---|---|---|',
    ...rows,
    '',
    ...missing,
    ...notTaken.map((line) => `- Not taken: ${line}`),
    '',
  ].join('\n');
}
