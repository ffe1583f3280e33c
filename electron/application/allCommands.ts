import type { CommandHandlers } from './commandHandler.ts';
import { incidentHandlers } from './commands/incident.ts';
import { logHandlers } from './commands/log.ts';

/** Who carries out each command of the contract; a command without a handler does not compile. */
export const allCommands: CommandHandlers = { ...incidentHandlers, ...logHandlers };
