import { useEffect, useRef, type RefObject } from 'react';
import type { CallResult } from '../../../shared/domain/callOut/callOut.ts';

interface Strikable {
  readonly memberId: string;
  readonly contactId: string | null;
  readonly mark: object | null;
}

interface Striking<Row extends Strikable> {
  /** The list whose rows carry `data-row`. */
  readonly sheet: RefObject<HTMLDivElement | null>;
  readonly strike: (row: Row, result: CallResult) => void;
  /** The row is to be called again. */
  readonly forget: (row: Row) => void;
}

/**
 * One key per result, and the focus on the next number to call: the deputy who came up, else the next nobody has called.
 * `mark` resolves when the result is saved, with the row of a deputy who surfaced; null when it was refused.
 */
export function useStriking<Row extends Strikable>(
  rows: readonly Row[],
  isOpen: boolean,
  mark: (row: Row, result: CallResult) => Promise<{ readonly surfaced: string | null } | null>,
): Striking<Row> {
  const sheet = useRef<HTMLDivElement>(null);
  // Results on their way: whoever works faster than the answers come is not sent back to a row just done.
  const struck = useRef(new Set<string>());
  const wanted = useRef<string | null>(rows.find((row) => row.mark === null)?.memberId ?? null);

  // The focus waits for the row it is to stand on: a deputy's row comes with the next answer.
  useEffect(() => {
    if (wanted.current === null) return;
    const row = sheet.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"]`) ?? null;
    if (row === null) return;
    wanted.current = null;
    row.focus();
  }, [rows]);

  return {
    sheet,
    strike: (row, result) => {
      if (!isOpen || row.contactId === null) return;
      struck.current.add(row.memberId);
      const next = nextToCall(rows, row, struck.current);
      void mark(row, result).then((done) => {
        if (done === null) {
          struck.current.delete(row.memberId);
          return;
        }
        wanted.current = done.surfaced ?? next;
        const there = sheet.current?.querySelector<HTMLElement>(`[data-row="${wanted.current ?? ''}"]`) ?? null;
        if (there === null) return;
        wanted.current = null;
        there.focus();
      });
    },
    forget: ({ memberId }) => {
      struck.current.delete(memberId);
    },
  };
}

/** The next row nobody has called, after this one first, else from the top; null when all have been. */
function nextToCall(rows: readonly Strikable[], after: Strikable, struck: ReadonlySet<string>): string | null {
  const at = rows.findIndex(({ memberId }) => memberId === after.memberId);
  const order = [...rows.slice(at + 1), ...rows.slice(0, at)];
  const isLeft = ({ memberId, mark, contactId }: Strikable): boolean =>
    mark === null && contactId !== null && !struck.has(memberId);
  return order.find(isLeft)?.memberId ?? null;
}
