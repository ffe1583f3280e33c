import type { warningCommands } from '../../../shared/contract/topics/warning.ts';
import { noteWarning, receiveWarning, startFromWarning } from '../../../shared/domain/warning/decide.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import { knownIncident } from '../../queries/incidents.ts';
import { knownLog } from '../../queries/logEntries.ts';
import { knownMessage, knownWarning, warningIdOf } from '../../queries/warnings.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

export const warningHandlers: CommandHandlers<keyof typeof warningCommands> = {
  'warning.receive': handler((read, { message }) => {
    const id = warningIdOf(message);
    return { id, earlier: knownMessage(read, id) };
  }, receiveWarning),
  'warning.startIncident': handler(
    // No incident has that id: its log begins.
    (read, { warningId }) => ({ warning: knownWarning(read, warningId), log: knownLog(read, asId('')) }),
    startFromWarning,
  ),
  'warning.note': handler(
    (read, { warningId, incidentId }) => ({
      warning: knownWarning(read, warningId),
      incident: knownIncident(read, incidentId),
      log: knownLog(read, incidentId),
    }),
    noteWarning,
  ),
};
