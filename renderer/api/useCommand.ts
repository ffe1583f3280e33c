import { useCallback, useEffect, useRef, useState } from 'react';
import type { CommandInput, CommandName, CommandOutput } from '../../shared/contract/api.ts';
import type { RefusalCode } from '../../shared/contract/errors.ts';
import type { Answer } from '../../shared/contract/wire.ts';
import type { Refusal } from '../../shared/kernel/refusal.ts';
import { instantOf, type Instant } from '../../shared/kernel/time.ts';
import { useApi } from './apiContext.tsx';

/** Where the last command given here stands. `saved` means that it is on the host's disk. */
export type CommandState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saved'; readonly at: Instant }
  | { readonly kind: 'refused'; readonly refusal: Refusal<RefusalCode> };

export interface CommandHook<Name extends CommandName> {
  /** Gives the command through the outbox; kept until answered, whatever happens to the window. */
  readonly run: (input: CommandInput<Name>) => Promise<Answer<CommandOutput<Name>>>;
  readonly state: CommandState;
  /** Back to idle, e.g. when the person goes on typing after a refusal. */
  readonly reset: () => void;
}

/** A command of the contract. Several may be on their way; `state` tells of the one given last. */
export function useCommand<Name extends CommandName>(name: Name): CommandHook<Name> {
  const { outbox } = useApi();
  const [state, setState] = useState<CommandState>({ kind: 'idle' });
  const latest = useRef(0);
  const isMounted = useRef(true);
  useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
    };
  }, []);
  const run = useCallback(
    async (input: CommandInput<Name>) => {
      const turn = (latest.current += 1);
      setState({ kind: 'waiting' });
      const answer = await outbox.give(name, input);
      if (isMounted.current && turn === latest.current) {
        setState(
          answer.ok ? { kind: 'saved', at: instantOf(Date.now()) } : { kind: 'refused', refusal: answer.refusal },
        );
      }
      return answer;
    },
    [outbox, name],
  );
  const reset = useCallback(() => {
    setState({ kind: 'idle' });
  }, []);
  return { run, state, reset };
}
