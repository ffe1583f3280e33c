import { useCallback, useRef, useState } from 'react';
import type { OperationInput, OperationName, OperationOutput } from '../../shared/contract/api.ts';
import type { RefusalCode } from '../../shared/contract/errors.ts';
import type { Refusal } from '../../shared/kernel/refusal.ts';
import { isLost, type Reply } from './apiClient.ts';
import { useApi } from './apiContext.tsx';

export interface OperationHook<Name extends OperationName> {
  /** Asks the host to do it, once: an operation is never sent again by itself. */
  readonly run: (input: OperationInput<Name>) => Promise<Reply<OperationOutput<Name>>>;
  readonly isRunning: boolean;
  /** Why the last one was refused; `lost` when the host could not be reached. */
  readonly refusal: Refusal<RefusalCode> | 'lost' | null;
  readonly value: OperationOutput<Name> | undefined;
}

/** Work of the host around the journal (keys, backup, files); may take seconds. */
export function useOperation<Name extends OperationName>(name: Name): OperationHook<Name> {
  const { client } = useApi();
  const [state, setState] = useState<Omit<OperationHook<Name>, 'run'>>({
    isRunning: false,
    refusal: null,
    value: undefined,
  });
  const latest = useRef(0);
  const run = useCallback(
    async (input: OperationInput<Name>) => {
      const turn = (latest.current += 1);
      setState((before) => ({ ...before, isRunning: true, refusal: null }));
      const reply = await client.operate(name, input);
      if (turn === latest.current) {
        setState({
          isRunning: false,
          refusal: reply.ok ? null : isLost(reply) ? 'lost' : reply.refusal,
          value: reply.ok ? reply.value : undefined,
        });
      }
      return reply;
    },
    [client, name],
  );
  return { ...state, run };
}
