import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { QueryInput, QueryName, QueryOutput } from '../../shared/contract/api.ts';
import type { RefusalCode } from '../../shared/contract/errors.ts';
import type { Refusal } from '../../shared/kernel/refusal.ts';
import { useApi } from './apiContext.tsx';
import { isLost } from './apiClient.ts';
import { ContactLost } from './queryClient.ts';

export interface QueryResult<Value> {
  /** The latest answer; stays while a newer one is fetched and while contact is lost. */
  readonly value: Value | undefined;
  readonly refusal: Refusal<RefusalCode> | undefined;
  /** True until the first answer. Show a skeleton only after 300 ms. */
  readonly isLoading: boolean;
  /** False while the value is the answer to an earlier input (`keepsPrevious`), or there is none. */
  readonly isAnswered: boolean;
  /** False while an answer kept from earlier is being asked for again. */
  readonly isFresh: boolean;
}

interface QueryOptions {
  /** False: do not ask yet. */
  readonly isEnabled?: boolean;
  /** True: keep showing the answer to the earlier input until the new one is here (searching, paging). */
  readonly keepsPrevious?: boolean;
  /** For an answer that changes as time passes though nothing is written: ask again this often, too. */
  readonly asksAgainMs?: number;
}

/** A query of the contract, asked for again by itself when what it reads changes. */
export function useQueryOf<Name extends QueryName>(
  name: Name,
  input: QueryInput<Name>,
  { isEnabled = true, keepsPrevious = false, asksAgainMs }: QueryOptions = {},
): QueryResult<QueryOutput<Name>> {
  const { client } = useApi();
  const result = useQuery({
    queryKey: [name, input],
    enabled: isEnabled,
    ...(asksAgainMs === undefined ? {} : { refetchInterval: asksAgainMs }),
    ...(keepsPrevious ? { placeholderData: keepPreviousData } : {}),
    queryFn: async () => {
      const reply = await client.query(name, input);
      if (isLost(reply)) throw new ContactLost();
      return reply;
    },
  });
  const answer = result.data;
  return {
    value: answer?.ok === true ? answer.value : undefined,
    refusal: answer?.ok === false ? answer.refusal : undefined,
    isLoading: isEnabled && answer === undefined,
    isAnswered: answer !== undefined && !result.isPlaceholderData,
    isFresh: answer !== undefined && !result.isStale,
  };
}
