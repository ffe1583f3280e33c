import { useEffect, useState } from 'react';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import { isLost } from '../../api/apiClient.ts';
import { useApi } from '../../api/apiContext.tsx';
import { useQueryOf } from '../../api/useQueryOf.ts';

export type LogLine = QueryOutput<'log.entries'>['entries'][number];

const PAGE = 500;

/** Every line of a log, oldest first. Fetched again when the number of lines changes; a closed log stands still. */
export function useWholeLog(incidentId: Id<'incident'> | null): readonly LogLine[] {
  const { client } = useApi();
  const { value } = useQueryOf('incident.all', {}, { isEnabled: incidentId !== null });
  const entries = value?.incidents.find(({ id }) => id === incidentId)?.entries ?? 0;
  const [lines, setLines] = useState<readonly LogLine[]>([]);
  useEffect(() => {
    if (incidentId === null || entries === 0) return undefined;
    let isCurrent = true;
    const fetchAll = async (): Promise<void> => {
      const all: LogLine[] = [];
      for (let after = ''; isCurrent; ) {
        const reply = await client.query('log.entries', { incidentId, after, limit: PAGE });
        if (isLost(reply) || !reply.ok) return;
        all.push(...reply.value.entries);
        const last = reply.value.entries.at(-1);
        if (!reply.value.hasNewer || last === undefined) break;
        after = last.order;
      }
      if (isCurrent) setLines(all);
    };
    void fetchAll();
    return () => {
      isCurrent = false;
    };
  }, [client, incidentId, entries]);
  return lines;
}
