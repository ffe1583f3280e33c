import type { AutoLock } from './autoLock.ts';

/** Facts about the ways in to an installation's store, which is the subject. Keys themselves are never in a journal. */
export interface KeysFacts {
  AutoLockSet: AutoLock;
}
