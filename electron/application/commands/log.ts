import type { logCommands } from '../../../shared/contract/topics/log.ts';
import { addEntry, correctEntry, explainDelay, markEntry, withdrawEntry } from '../../../shared/domain/log/decide.ts';
import type { LogEntryId } from '../../../shared/domain/log/log.ts';
import { knownIncident } from '../../queries/incidents.ts';
import { knownLog, knownLogEntry } from '../../queries/logEntries.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

const entry = (read: Reader, { entryId }: { readonly entryId: LogEntryId }) => ({ entry: knownLogEntry(read, entryId) });

export const logHandlers: CommandHandlers<keyof typeof logCommands> = {
  'log.addEntry': handler(
    (read, { incidentId }) => ({ incident: knownIncident(read, incidentId), log: knownLog(read, incidentId) }),
    addEntry,
  ),
  'log.correctEntry': handler(entry, correctEntry),
  'log.withdrawEntry': handler(entry, withdrawEntry),
  'log.markEntry': handler(entry, markEntry),
  'log.explainDelay': handler(entry, explainDelay),
};
