import type { OperationHandlers } from './operationHandler.ts';
import { contactOperationHandlers } from './operations/contact.ts';
import { fileHandlers } from './operations/file.ts';
import { hostHandlers } from './operations/host.ts';
import { keysHandlers } from './operations/keys.ts';

/** Who carries out each operation of the contract; an operation without a handler does not compile. */
export const allOperations: OperationHandlers = {
  ...hostHandlers,
  ...keysHandlers,
  ...fileHandlers,
  ...contactOperationHandlers,
};
