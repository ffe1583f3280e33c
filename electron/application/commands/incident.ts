import type { incidentCommands } from '../../../shared/contract/topics/incident.ts';
import { closeIncident, describeIncident, reopenIncident, startIncident } from '../../../shared/domain/incident/decide.ts';
import type { IncidentId } from '../../../shared/domain/incident/incident.ts';
import { incidentGround, knownIncident } from '../../queries/incidents.ts';
import { knownLog } from '../../queries/logEntries.ts';
import { knownMatrix } from '../../queries/notices.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

const incidentAndLog = (read: Reader, { incidentId }: { readonly incidentId: IncidentId }) => ({
  incident: knownIncident(read, incidentId),
  log: knownLog(read, incidentId),
});

export const incidentHandlers: CommandHandlers<keyof typeof incidentCommands> = {
  'incident.start': handler(() => null, startIncident),
  'incident.describe': handler(
    (read, input) => ({
      ...incidentAndLog(read, input),
      matrix: knownMatrix(read, input.incidentId),
      ground: incidentGround(read, input.incidentId),
    }),
    describeIncident,
  ),
  'incident.close': handler(incidentAndLog, closeIncident),
  'incident.reopen': handler(incidentAndLog, reopenIncident),
};
