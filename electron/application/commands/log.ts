import type { logCommands } from '../../../shared/contract/topics/log.ts';
import { attestLog } from '../../../shared/domain/log/attest.ts';
import { acknowledgeEntry, addEntry, correctEntry, explainDelay, markEntry, withdrawEntry } from '../../../shared/domain/log/decide.ts';
import type { LogEntryId } from '../../../shared/domain/log/log.ts';
import { knownIncident } from '../../queries/incidents.ts';
import { unattestedSpan } from '../../queries/logAttestations.ts';
import { knownLog, knownLogEntry } from '../../queries/logEntries.ts';
import { knownRole } from '../../queries/roles.ts';
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
  'log.acknowledgeEntry': handler(
    (read, input) => ({
      ...entry(read, input),
      role: input.roleId === undefined ? null : knownRole(read, input.roleId),
    }),
    acknowledgeEntry,
  ),
  'log.attest': handler(
    (read, { incidentId, upTo }) => ({
      incident: knownIncident(read, incidentId),
      span: unattestedSpan(read, incidentId, upTo)?.span ?? null,
    }),
    attestLog,
  ),
  'log.explainDelay': handler(entry, explainDelay),
};
