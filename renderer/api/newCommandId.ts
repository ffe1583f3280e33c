import { makeId, type Id } from '../../shared/kernel/ids.ts';

/** The id of a command about to be given. Given again with the same one, it is done once. */
export function newCommandId(): Id<'command'> {
  return makeId<'command'>(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
}
