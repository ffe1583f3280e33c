import type { OperationHandlers } from './operationHandler.ts';
import { hostHandlers } from './operations/host.ts';
import { keysHandlers } from './operations/keys.ts';

/** Who carries out each operation of the contract; an operation without a handler does not compile. */
export const allOperations: OperationHandlers = { ...hostHandlers, ...keysHandlers };
