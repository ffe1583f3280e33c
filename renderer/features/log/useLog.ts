import { useCallback, useEffect, useRef, useState } from 'react';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import type { RefusalCode } from '../../../shared/contract/errors.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import type { Refusal } from '../../../shared/kernel/refusal.ts';
import { isLost } from '../../api/apiClient.ts';
import { useApi } from '../../api/apiContext.tsx';

export type LogEntryView = QueryOutput<'log.entries'>['entries'][number];

interface LogState {
  /** Oldest first, without gaps from the first one here to the newest there is. */
  readonly entries: readonly LogEntryView[];
  readonly total: number;
  readonly hasOlder: boolean;
  /** How far the journal had come when this was read; −1 before the first answer. */
  readonly position: number;
  readonly refusal: Refusal<RefusalCode> | null;
}

const NOTHING: LogState = { entries: [], total: 0, hasOlder: false, position: -1, refusal: null };
const PAGE = 200;

function merge(known: readonly LogEntryView[], changed: readonly LogEntryView[]): readonly LogEntryView[] {
  const oldest = known[0]?.order ?? '';
  const byId = new Map(known.map((entry) => [entry.id, entry]));
  for (const entry of changed) {
    // A change to a line that has not been fetched yet will come with its page.
    if (byId.has(entry.id) || entry.order >= oldest) byId.set(entry.id, entry);
  }
  return [...byId.values()].sort((a, b) => (a.order < b.order ? -1 : 1));
}

/**
 * One incident's log as this window knows it: the newest page first, then only what came or changed since, and older
 * pages when somebody scrolls up to them.
 */
export function useLog(incidentId: Id<'incident'>) {
  const { client } = useApi();
  const [state, setState] = useState<LogState>(NOTHING);
  const latest = useRef(state);
  latest.current = state;

  useEffect(() => {
    let isCurrent = true;
    let isAsking = false;
    let hasMore = false;
    const keep = (next: LogState): void => {
      if (!isCurrent) return;
      latest.current = next;
      setState(next);
    };
    const askPage = async (): Promise<void> => {
      const reply = await client.query('log.entries', { incidentId, limit: PAGE });
      if (isLost(reply)) return;
      if (!reply.ok) keep({ ...latest.current, refusal: reply.refusal });
      else {
        const { entries, total, hasOlder } = reply.value;
        keep({ entries, total, hasOlder, position: reply.position, refusal: null });
      }
    };
    const askChanges = async (): Promise<void> => {
      const reply = await client.query('log.changes', { incidentId, since: latest.current.position });
      if (isLost(reply) || !reply.ok) return;
      if (reply.value.entries === null) await askPage();
      else {
        const entries = merge(latest.current.entries, reply.value.entries);
        keep({ ...latest.current, entries, total: reply.value.total, position: reply.position });
      }
    };
    /** One question at a time; what is announced meanwhile is asked for once more, together. */
    const ask = async (): Promise<void> => {
      hasMore = true;
      if (isAsking) return;
      isAsking = true;
      while (hasMore && isCurrent) {
        hasMore = false;
        await (latest.current.position < 0 ? askPage() : askChanges());
      }
      isAsking = false;
    };
    keep(NOTHING);
    void ask();
    const stopHearing = client.subscribe((announcement) => {
      if (announcement.scopes.includes(incidentId)) void ask();
    });
    const stopWatching = client.connection.subscribe(() => {
      if (client.connection.state() === 'connected') void ask();
    });
    return () => {
      isCurrent = false;
      stopHearing();
      stopWatching();
    };
  }, [client, incidentId]);

  const isFetchingOlder = useRef(false);
  const fetchOlder = useCallback(async () => {
    const before = latest.current.entries[0]?.order;
    if (before === undefined || !latest.current.hasOlder || isFetchingOlder.current) return;
    isFetchingOlder.current = true;
    const reply = await client.query('log.entries', { incidentId, before, limit: PAGE });
    isFetchingOlder.current = false;
    if (isLost(reply) || !reply.ok) return;
    setState((known) => ({
      ...known,
      entries: [...reply.value.entries, ...known.entries],
      hasOlder: reply.value.hasOlder,
    }));
  }, [client, incidentId]);

  return { ...state, isLoading: state.position < 0 && state.refusal === null, fetchOlder };
}
