import type { OperationName, OperationOutput, OperationParsed } from '../../shared/contract/api.ts';
import type { RefusalCode } from '../../shared/contract/errors.ts';
import type { Refusal } from '../../shared/kernel/refusal.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { DispatchTools } from './dispatch.ts';
import type { Host } from './host.ts';
import type { Sender } from './seats.ts';

/** What an operation works with. `tools` is there whenever the store is open. */
export interface OperationContext<Tools extends DispatchTools | null = DispatchTools> {
  readonly host: Host;
  readonly tools: Tools;
  readonly sender: Sender;
}

export type OperationHandler<Name extends OperationName> = (
  context: OperationContext<DispatchTools | null>,
  input: OperationParsed<Name>,
) => Promise<Result<OperationOutput<Name>, Refusal<RefusalCode>>> | Result<OperationOutput<Name>, Refusal<RefusalCode>>;

export type OperationHandlers<Name extends OperationName = OperationName> = {
  readonly [N in Name]: OperationHandler<N>;
};

/** Wraps an operation that needs the store: while it is locked the answer is `access/locked`. */
export function whenOpen<Name extends OperationName>(
  work: (context: OperationContext, input: OperationParsed<Name>) => ReturnType<OperationHandler<Name>>,
): OperationHandler<Name> {
  return (context, input) => {
    const { tools } = context;
    if (tools === null) return { ok: false, reason: { code: 'access/locked' } };
    return work({ ...context, tools }, input);
  };
}
