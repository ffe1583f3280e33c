import type { incidentCommands } from '../../../shared/contract/topics/incident.ts';
import { closeIncident, describeIncident, reopenIncident, startIncident } from '../../../shared/domain/incident/decide.ts';
import { linkIncidents, unlinkIncidents, type KnownLink } from '../../../shared/domain/incident/decideLink.ts';
import type { IncidentId } from '../../../shared/domain/incident/incident.ts';
import { answerResidents } from '../../../shared/domain/incident/residents.ts';
import { incidentGround, incidentLinksOf, knownIncident, oneIncident } from '../../queries/incidents.ts';
import { knownLog } from '../../queries/logEntries.ts';
import { knownMatrix } from '../../queries/notices.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

const incidentAndLog = (read: Reader, { incidentId }: { readonly incidentId: IncidentId }) => ({
  incident: knownIncident(read, incidentId),
  log: knownLog(read, incidentId),
});

const linkOf = (
  read: Reader,
  { incidentId, otherId }: { readonly incidentId: IncidentId; readonly otherId: IncidentId },
): KnownLink => {
  const side = (of: IncidentId) => ({
    ...incidentAndLog(read, { incidentId: of }),
    title: oneIncident(read, of).incident?.title ?? null,
  });
  return {
    one: side(incidentId),
    other: side(otherId),
    isLinked: incidentLinksOf(read, incidentId).links.some(({ incident }) => incident.id === otherId),
  };
};

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
  'incident.answerResidents': handler(
    (read, input) => ({
      ...incidentAndLog(read, input),
      residents: oneIncident(read, input.incidentId).incident?.residents?.answer ?? null,
    }),
    answerResidents,
  ),
  'incident.close': handler(incidentAndLog, closeIncident),
  'incident.reopen': handler(incidentAndLog, reopenIncident),
  'incident.link': handler(linkOf, linkIncidents),
  'incident.unlink': handler(linkOf, unlinkIncidents),
};
