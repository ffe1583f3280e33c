import type { QueryOutput, QueryParsed } from '../../shared/contract/api.ts';
import type { ContactId } from '../../shared/domain/contact/contact.ts';
import type { Owner } from '../../shared/domain/owner.ts';
import { chainOf } from '../../shared/domain/role/acting.ts';
import type { KnownUnownedTask, UnownedTaskFields, UnownedTaskId } from '../../shared/domain/unowned/unowned.ts';
import { asId } from '../../shared/kernel/ids.ts';
import { osloDay } from '../../shared/kernel/osloDay.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { namesFrom } from './names.ts';
import { knownRole } from './roles.ts';

interface TaskRow {
  readonly id: string;
  readonly text: string;
  readonly sectors: string;
  readonly decider: string;
  readonly decide_by: string;
  readonly registered_at: Instant;
  readonly decided_at: Instant | null;
  readonly owner: string | null;
  readonly reason: string | null;
  readonly withdrawn: number;
}

const SELECT = 'SELECT * FROM unowned_task WHERE text IS NOT NULL';

/** Everybody a decision may come from: the person, or the whole chain of the role, as it stands now. */
function decidersOf(read: Reader, decider: UnownedTaskFields['decider']): readonly ContactId[] {
  if (decider.kind === 'contact') return [decider.id];
  const role = knownRole(read, decider.id);
  return role === null || role.retired ? [] : chainOf(role);
}

/** Undecided first, the oldest first; see the contract. */
export function allUnownedTasks(
  read: Reader,
  _input: QueryParsed<'unownedTask.all'>,
  { now }: { readonly now: Instant },
): QueryOutput<'unownedTask.all'> {
  const names = namesFrom(read);
  const today = osloDay(now);
  const rows = read.all<TaskRow>(`${SELECT} AND withdrawn = 0 ORDER BY decided_at IS NOT NULL, registered_at, id`);
  return {
    tasks: rows.map((row) => {
      const decider = JSON.parse(row.decider) as UnownedTaskFields['decider'];
      return {
        id: asId(row.id),
        text: row.text,
        sectors: JSON.parse(row.sectors) as string[],
        decider: names.owner(decider) ?? { kind: decider.kind, id: null, label: '' },
        deciders: [...decidersOf(read, decider)],
        decideBy: row.decide_by,
        overdue: row.decided_at === null && row.decide_by < today,
        registeredAt: row.registered_at,
        decided:
          row.decided_at === null
            ? null
            : {
                owner: row.owner === null ? null : names.owner(JSON.parse(row.owner) as Owner),
                reason: row.reason ?? '',
                at: row.decided_at,
              },
      };
    }),
  };
}

/** What the rules need to know of one; null when there is none of that id. */
export function knownUnownedTask(read: Reader, unownedTaskId: UnownedTaskId): KnownUnownedTask | null {
  const row = read.one<TaskRow>(`${SELECT} AND id = ?`, unownedTaskId);
  if (row === undefined) return null;
  const decider = JSON.parse(row.decider) as UnownedTaskFields['decider'];
  return {
    id: unownedTaskId,
    text: row.text,
    sectors: JSON.parse(row.sectors) as string[],
    decider,
    decideBy: row.decide_by,
    decided: row.decided_at !== null,
    withdrawn: row.withdrawn === 1,
    deciders: decidersOf(read, decider),
  };
}
