import type { QueryOutput } from '../../shared/contract/api.ts';
import type { Owner } from '../../shared/domain/owner.ts';
import {
  upwardStates,
  type KnownUpwardItem,
  type UpwardItemId,
  type UpwardOutcome,
  type UpwardState,
} from '../../shared/domain/upward/upward.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { namesFrom } from './names.ts';

type ItemView = QueryOutput<'upward.all'>['items'][number];

interface ItemRow {
  readonly id: string;
  readonly text: string;
  readonly sender: string;
  readonly receiver: string;
  readonly about: string | null;
  readonly sent_at: Instant;
  readonly state: UpwardState;
  readonly received_at: Instant | null;
  readonly considered_at: Instant | null;
  readonly note: string | null;
  readonly decided_at: Instant | null;
  readonly outcome: UpwardOutcome | null;
  readonly reason: string | null;
  readonly withdrawn: number;
  readonly sent_by: string | null;
  readonly sender_name: string | null;
  readonly sender_initials: string | null;
  readonly decided_by: string | null;
  readonly decider_name: string | null;
  readonly decider_initials: string | null;
}

const SELECT = `SELECT u.*, s.name AS sender_name, s.initials AS sender_initials, c.name AS decider_name,
    c.initials AS decider_initials
  FROM upward_item u LEFT JOIN contact s ON s.id = u.sent_by LEFT JOIN contact c ON c.id = u.decided_by
  WHERE u.text IS NOT NULL`;

type Person = NonNullable<ItemView['sentBy']>;
const person = (id: string | null, name: string | null, initials: string | null): Person | null =>
  id === null ? null : { id: asId(id), name, initials: initials ?? '' };

/** What is behind the state it stands in: a step that was taken back is not told of. */
const reached = (row: ItemRow, state: UpwardState): boolean =>
  upwardStates.indexOf(row.state) >= upwardStates.indexOf(state);

/** The never-lost queue; see the contract. */
export function allUpwardItems(read: Reader): QueryOutput<'upward.all'> {
  const names = namesFrom(read);
  const rows = read.all<ItemRow>(`${SELECT} AND u.withdrawn = 0 ORDER BY u.state = 'decided', u.sent_at, u.id`);
  const items = rows.map(
    (row): ItemView => ({
      id: asId(row.id),
      text: row.text,
      sender: row.sender,
      sentBy: person(row.sent_by, row.sender_name, row.sender_initials),
      receiver: names.owner(JSON.parse(row.receiver) as Owner) ?? { kind: 'name', id: null, label: '' },
      about: row.about === null ? null : (JSON.parse(row.about) as ItemView['about']),
      state: row.state,
      sentAt: row.sent_at,
      receivedAt: reached(row, 'received') ? row.received_at : null,
      considered:
        reached(row, 'considered') && row.considered_at !== null ? { at: row.considered_at, note: row.note ?? '' } : null,
      decided:
        row.state === 'decided' && row.decided_at !== null && row.outcome !== null
          ? {
              at: row.decided_at,
              outcome: row.outcome,
              reason: row.reason ?? '',
              by: person(row.decided_by, row.decider_name, row.decider_initials),
            }
          : null,
    }),
  );
  return { items };
}

/** What the rules need to know of one; null when there is none of that id. */
export function knownUpwardItem(read: Reader, upwardItemId: UpwardItemId): KnownUpwardItem | null {
  const row = read.one<ItemRow>(`${SELECT} AND u.id = ?`, upwardItemId);
  return row === undefined ? null : { id: upwardItemId, state: row.state, withdrawn: row.withdrawn === 1 };
}
