import type { situationReportCommands } from '../../../shared/contract/topics/situationReport.ts';
import type { IncidentId } from '../../../shared/domain/incident/incident.ts';
import {
  confirmReadBack,
  sendReport,
  withdrawReport,
  type KnownOneReport,
  type KnownReports,
} from '../../../shared/domain/situationReport/decide.ts';
import type { SituationReportId } from '../../../shared/domain/situationReport/situationReport.ts';
import { knownReport, knownReports } from '../../queries/situationReports.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';
import { groundOf } from './pictureKnowledge.ts';

const inIncident = (read: Reader, of: IncidentId | null): KnownReports =>
  groundOf(read, of, (incidentId) => ({ reports: knownReports(read, incidentId) }));

const one = (read: Reader, { reportId }: { readonly reportId: SituationReportId }): KnownOneReport => {
  const report = knownReport(read, reportId);
  return { ...inIncident(read, report?.incidentId ?? null), report };
};

export const situationReportHandlers: CommandHandlers<keyof typeof situationReportCommands> = {
  'situationReport.send': handler((read, { incidentId }) => inIncident(read, incidentId), sendReport),
  'situationReport.confirmReadBack': handler(one, confirmReadBack),
  'situationReport.withdraw': handler(one, withdrawReport),
};
