import type { OperationHandlers } from './operationHandler.ts';
import { backupHandlers } from './operations/backup.ts';
import { contactOperationHandlers } from './operations/contact.ts';
import { documentHandlers } from './operations/document.ts';
import { emergencyHandlers } from './operations/emergency.ts';
import { fileHandlers } from './operations/file.ts';
import { gatewayOperationHandlers } from './operations/gateway.ts';
import { hostHandlers } from './operations/host.ts';
import { journalHandlers } from './operations/journal.ts';
import { keysHandlers } from './operations/keys.ts';
import { municipalityOperationHandlers } from './operations/municipality.ts';
import { mapOperationHandlers } from './operations/map.ts';
import { networkHandlers } from './operations/network.ts';
import { warningOperationHandlers } from './operations/warning.ts';
import { workHandlers } from './operations/work.ts';

/** Who carries out each operation of the contract; an operation without a handler does not compile. */
export const allOperations: OperationHandlers = {
  ...hostHandlers,
  ...keysHandlers,
  ...emergencyHandlers,
  ...networkHandlers,
  ...gatewayOperationHandlers,
  ...fileHandlers,
  ...documentHandlers,
  ...contactOperationHandlers,
  ...mapOperationHandlers,
  ...warningOperationHandlers,
  ...journalHandlers,
  ...backupHandlers,
  ...workHandlers,
  ...municipalityOperationHandlers,
};
