import type { QueryOutput } from '../../shared/contract/api.ts';
import type { TakeId, TakenItem } from '../../shared/domain/starter/starter.ts';
import type { Reader } from '../store/database.ts';

const STANDING = 'SELECT kind, key, id FROM starter_item WHERE take_id NOT IN (SELECT take_id FROM starter_put_back)';

/** Every starting point that was taken and not put back. */
export function knownTaken(read: Reader): readonly TakenItem[] {
  return read.all<TakenItem>(`${STANDING} ORDER BY kind, key, id`);
}

/** What one taking brought; null when there is none of that id, or it was put back. */
export function itemsOfTake(read: Reader, takeId: TakeId): readonly TakenItem[] | null {
  const items = read.all<TakenItem>(`${STANDING} AND take_id = ? ORDER BY kind, key`, takeId);
  return items.length === 0 ? null : items;
}

export function allTaken(read: Reader): QueryOutput<'starter.taken'> {
  return { items: knownTaken(read) };
}
