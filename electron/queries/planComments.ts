import type { QueryOutput } from '../../shared/contract/api.ts';
import type { CommentOutcome, KnownComment, PlanCommentId } from '../../shared/domain/plan/hearing.ts';
import type { PlanId } from '../../shared/domain/plan/plan.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';

interface CommentRow {
  readonly id: string;
  readonly version: number;
  readonly section_id: string | null;
  readonly text: string;
  readonly by_name: string | null;
  readonly person: string | null;
  readonly at: Instant;
  readonly outcome: CommentOutcome | null;
  readonly done: string | null;
  readonly settled_by: string | null;
  readonly settled_at: Instant | null;
  readonly withdrawn: number;
}

/** What came in on hearing, oldest first; what was taken back is left out. */
export function planComments(read: Reader, planId: PlanId): QueryOutput<'plan.comments'> {
  const rows = read.all<CommentRow>(
    'SELECT * FROM plan_comment WHERE plan_id = ? AND text IS NOT NULL AND withdrawn = 0 ORDER BY at, id',
    planId,
  );
  const person = (id: string | null) => {
    const found = id === null ? undefined : read.one<{ name: string | null; initials: string }>('SELECT name, initials FROM contact WHERE id = ?', id);
    return { id: id === null ? null : asId<'contact'>(id), name: found?.name ?? null, initials: found?.initials ?? '' };
  };
  return {
    comments: rows.map((row) => ({
      id: asId(row.id),
      version: row.version,
      sectionId: row.section_id === null ? null : asId(row.section_id),
      text: row.text,
      from: row.by_name,
      by: person(row.person),
      at: row.at,
      settled:
        row.outcome === null || row.settled_at === null
          ? null
          : { outcome: row.outcome, done: row.done ?? '', by: person(row.settled_by), at: row.settled_at },
    })),
  };
}

/** What the rules need to know of a comment; null when there is none of that id. */
export function knownComment(read: Reader, commentId: PlanCommentId): KnownComment | null {
  const row = read.one<CommentRow>('SELECT * FROM plan_comment WHERE id = ? AND text IS NOT NULL', commentId);
  if (row === undefined) return null;
  return {
    id: commentId,
    person: row.person === null ? null : asId(row.person),
    settled: row.outcome !== null,
    withdrawn: row.withdrawn === 1,
  };
}
