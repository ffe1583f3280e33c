import { operations, type OperationName } from '../../shared/contract/api.ts';
import type { OperationDefinition } from '../../shared/contract/define.ts';
import type { Answer } from '../../shared/contract/wire.ts';
import { allOperations } from './allOperations.ts';
import { answerError, refuse, refuseInput, type DispatchTools } from './dispatch.ts';
import type { Host } from './host.ts';
import type { OperationHandler } from './operationHandler.ts';
import { maySend, standingOf, type Sender } from './seats.ts';

/** One operation: authorise, parse, carry out. While the store is locked only what is marked for it answers. */
export async function runOperation(
  host: Host,
  tools: DispatchTools | null,
  sender: Sender,
  request: { readonly name: string; readonly input: unknown },
): Promise<Answer> {
  if (!Object.hasOwn(operations, request.name)) return refuse('request/unknown', { name: request.name.slice(0, 100) });
  const name = request.name as OperationName;
  const definition: OperationDefinition = operations[name];
  try {
    if (tools === null && definition.whileLocked !== true) return refuse('access/locked');
    const asked = { kind: 'operation', name, allowed: definition.allowed } as const;
    if (tools !== null && !maySend(standingOf(tools.workspace.store, sender), asked)) return refuse('access/not-allowed', { name });
    const parsed = definition.input.safeParse(request.input);
    if (!parsed.success) return refuseInput(parsed.error.issues);
    const work = allOperations[name] as unknown as OperationHandler<OperationName>;
    const result = await work({ host, tools, sender }, parsed.data as never);
    return result.ok ? { ok: true, value: result.value, position: 0 } : { ok: false, refusal: result.reason };
  } catch (error) {
    return answerError(host, error, name);
  }
}
