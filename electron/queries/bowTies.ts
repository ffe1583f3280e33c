import type { QueryOutput } from '../../shared/contract/api.ts';
import type {
  BarrierFields,
  BarrierId,
  BranchId,
  BranchSide,
  KnownBarrier,
  KnownBranch,
} from '../../shared/domain/risk/bowTie.ts';
import type { HazardEventId } from '../../shared/domain/risk/risk.ts';
import type { Owner } from '../../shared/domain/owner.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Reader } from '../store/database.ts';
import { namesFrom } from './names.ts';

interface BranchRow {
  readonly id: string;
  readonly event_id: string;
  readonly side: BranchSide;
  readonly text: string;
  readonly place: number;
  readonly removed: number;
}

interface BarrierRow {
  readonly id: string;
  readonly branch_id: string;
  readonly event_id: string;
  readonly text: string;
  readonly owner: string | null;
  readonly state: BarrierFields['state'];
  readonly effect: BarrierFields['effect'];
  readonly note: string;
  readonly checked_on: string | null;
  readonly place: number;
  readonly removed: number;
}

const ownerOf = (owner: string | null): Owner | null => (owner === null ? null : (JSON.parse(owner) as Owner));

/** The bow-tie of an event, causes first, each with its barriers in order. */
export function bowTieOf(read: Reader, eventId: HazardEventId): QueryOutput<'risk.event'>['branches'] {
  const names = namesFrom(read);
  const barriers = read.all<BarrierRow>(
    'SELECT * FROM barrier WHERE event_id = ? AND removed = 0 AND text IS NOT NULL ORDER BY place, id',
    eventId,
  );
  return read
    .all<BranchRow>(
      'SELECT * FROM bow_tie_branch WHERE event_id = ? AND removed = 0 AND text IS NOT NULL ORDER BY side, place, id',
      eventId,
    )
    .map(({ id, side, text, place }) => ({
      id: asId(id),
      side,
      text,
      place,
      barriers: barriers
        .filter(({ branch_id }) => branch_id === id)
        .map((row) => ({
          id: asId(row.id),
          text: row.text,
          owner: names.owner(ownerOf(row.owner)),
          state: row.state,
          effect: row.effect,
          note: row.note,
          checkedOn: row.checked_on,
          place: row.place,
        })),
    }));
}

/** The last place taken on one side of a bow-tie; 0 when none is. */
export function lastBranchPlace(read: Reader, eventId: HazardEventId, side: BranchSide): number {
  const row = read.one<{ last: number | null }>(
    'SELECT max(place) AS last FROM bow_tie_branch WHERE event_id = ? AND side = ?',
    eventId,
    side,
  );
  return row?.last ?? 0;
}

/** The last place taken on a branch; 0 when none is. */
export function lastBarrierPlace(read: Reader, branchId: BranchId): number {
  return read.one<{ last: number | null }>('SELECT max(place) AS last FROM barrier WHERE branch_id = ?', branchId)?.last ?? 0;
}

/** What the rules need to know of a branch; null when there is none of that id. */
export function knownBranch(read: Reader, branchId: BranchId): KnownBranch | null {
  const row = read.one<BranchRow>('SELECT * FROM bow_tie_branch WHERE id = ? AND text IS NOT NULL', branchId);
  if (row === undefined) return null;
  const { event_id, side, text, place, removed } = row;
  return { id: branchId, eventId: asId(event_id), side, text, place, removed: removed === 1 };
}

/** What the rules need to know of a barrier; null when there is none of that id. */
export function knownBarrier(read: Reader, barrierId: BarrierId): KnownBarrier | null {
  const row = read.one<BarrierRow>('SELECT * FROM barrier WHERE id = ? AND text IS NOT NULL', barrierId);
  if (row === undefined) return null;
  const { branch_id, event_id, text, owner, state, effect, note, checked_on, place, removed } = row;
  return {
    id: barrierId, branchId: asId(branch_id), eventId: asId(event_id),
    text, owner: ownerOf(owner), state, effect, note, checkedOn: checked_on, place, removed: removed === 1,
  };
}
