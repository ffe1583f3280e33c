import type { smallIncidentCommands } from '../../../shared/contract/topics/smallIncident.ts';
import type { IncidentId } from '../../../shared/domain/incident/incident.ts';
import {
  changeSmallIncident,
  lowerSmallIncident,
  noteSmallIncident,
  raiseSmallIncident,
  restoreSmallIncident,
  withdrawSmallIncident,
  type KnownSmall,
} from '../../../shared/domain/smallIncident/decide.ts';
import { knownLog } from '../../queries/logEntries.ts';
import { knownSmallIncident } from '../../queries/smallIncidents.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

const one = (read: Reader, { incidentId }: { readonly incidentId: IncidentId }): KnownSmall => ({
  incident: knownSmallIncident(read, incidentId),
  log: knownLog(read, incidentId),
});

export const smallIncidentHandlers: CommandHandlers<keyof typeof smallIncidentCommands> = {
  // Its log begins with it: numbers from 1.
  'smallIncident.note': handler((read) => ({ log: knownLog(read, '' as IncidentId) }), noteSmallIncident),
  'smallIncident.change': handler(one, changeSmallIncident),
  'smallIncident.withdraw': handler(one, withdrawSmallIncident),
  'smallIncident.restore': handler(one, restoreSmallIncident),
  'smallIncident.raise': handler(one, raiseSmallIncident),
  'smallIncident.lower': handler(one, lowerSmallIncident),
};
