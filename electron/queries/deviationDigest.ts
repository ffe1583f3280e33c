import type { QueryOutput, QueryParsed } from '../../shared/contract/api.ts';
import { deviationFactors, type DeviationFactor, type DeviationType } from '../../shared/domain/deviation/deviation.ts';
import { monthsAfter } from '../../shared/kernel/calendarDay.ts';
import { asId } from '../../shared/kernel/ids.ts';
import { osloDay } from '../../shared/kernel/osloDay.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { deviationWords } from './deviations.ts';

type Digest = QueryOutput<'deviation.digest'>;

/** The first day of a month, some months from it: `2026-11`, −1 → `2026-10-01`. */
function firstDay(month: string, from = 0): string {
  return monthsAfter(`${month}-01`, from);
}

/** So many of each on one page; the register has the rest. */
const MOST = 12;

/** One month's deviations told on one page; see the contract. */
export function deviationDigest(read: Reader, { month, sector }: QueryParsed<'deviation.digest'>): Digest {
  const of = `born IS NOT NULL AND withdrawn = 0${sector === undefined ? '' : ' AND sector = ?'}`;
  const who = sector === undefined ? [] : [sector];
  const reported = `${of} AND reported_day >= ? AND reported_day < ?`;
  const days = [...who, firstDay(month), firstDay(month, 1)];
  const count = (where: string, values: readonly string[]): number =>
    read.one<{ count: number }>(`SELECT count(*) AS count FROM deviation WHERE ${where}`, ...values)?.count ?? 0;
  const groups = <Key>(expression: string, order: string): { key: Key; count: number }[] =>
    read.all<{ key: Key; count: number }>(
      `SELECT ${expression} AS key, count(*) AS count FROM deviation WHERE ${reported} AND kind = 'negative'
       GROUP BY 1 ORDER BY ${order}`,
      ...days,
    );
  const factorRows = read.all<{ key: DeviationFactor; count: number }>(
    `SELECT f.value AS key, count(*) AS count FROM deviation, json_each(coalesce(sorted_factors, reported_factors)) f
     WHERE ${reported} AND kind = 'negative' GROUP BY f.value`,
    ...days,
  );
  const closed = closedIn(read, of, who, month);
  return {
    reported: count(`${reported} AND kind = 'negative'`, days),
    positive: count(`${reported} AND kind = 'positive'`, days),
    closed: closed.length,
    stillOpen: count(`${reported} AND kind = 'negative' AND closed_at IS NULL`, days),
    serious: count(`${reported} AND was_serious = 1`, days),
    types: groups<DeviationType>('type_now', 'count DESC, key'),
    factors: deviationFactors.flatMap((factor) => factorRows.filter(({ key }) => key === factor)),
    sectors: groups<string>('sector', 'count DESC, key'),
    before: count(`${reported} AND kind = 'negative'`, [...who, firstDay(month, -1), firstDay(month)]),
    measures: closed.slice(0, MOST).map(({ id, number, what, measure }) => ({ id: asId(id), number, what, measure })),
    adaptations: read
      .all<{ id: string; number: string; what: string; reuse: string }>(
        `SELECT id, number, what, json_extract(report, '$.reuse') AS reuse FROM deviation
         WHERE ${reported} AND kind = 'positive' ORDER BY born DESC LIMIT ${String(MOST)}`,
        ...days,
      )
      .map(({ id, ...said }) => ({ id: asId(id), ...said })),
    allSectors: deviationWords(read).sectors,
  };
}

/** Closed in the month, with what was done: the words of the one who closed it, or of the one who proposed it. */
function closedIn(read: Reader, of: string, who: readonly string[], month: string) {
  // A day wider than the month on each side, since the clock in Norway is ahead of UTC; then by the day in Norway.
  const [from, to] = [firstDay(month), firstDay(month, 1)];
  return read
    .all<{ id: string; number: string; what: string; measure: string; closed_at: Instant }>(
      `SELECT id, number, what, closed_at, coalesce(closed_measure,
         (SELECT measure FROM deviation_closing k WHERE k.deviation_id = deviation.id AND k.approved = 1
          ORDER BY k.decided_at DESC LIMIT 1), '') AS measure
       FROM deviation WHERE ${of} AND closed_at >= date(?, '-1 day') AND closed_at < date(?, '+1 day') ORDER BY closed_at DESC`,
      ...who,
      from,
      to,
    )
    .filter(({ closed_at: at }) => osloDay(at) >= from && osloDay(at) < to);
}
