import type { Announcement } from '../../shared/contract/wire.ts';
import { topicOf, type Topic } from '../../shared/domain/topicOf.ts';
import type { JournalFact } from '../journal/journalFact.ts';

/** Tells every listener after a commit; a listener that throws does not keep the others from hearing. */
export interface Announcer {
  listen(listener: (announcement: Announcement) => void): () => void;
  announce(facts: readonly JournalFact[]): void;
  tell(announcement: Announcement): void;
}

export function makeAnnouncer(onFault: (error: unknown) => void): Announcer {
  const listeners = new Set<(announcement: Announcement) => void>();
  const tell = (announcement: Announcement): void => {
    for (const listener of listeners) {
      try {
        listener(announcement);
      } catch (error) {
        onFault(error);
      }
    }
  };
  return {
    tell,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    announce: (facts) => {
      const last = facts.at(-1);
      if (last === undefined) return;
      const topics = new Set<Topic>(facts.map((fact) => topicOf[fact.type]));
      tell({ position: last.position, topics: [...topics], scopes: [...new Set(facts.map((fact) => fact.scope))] });
    },
  };
}
