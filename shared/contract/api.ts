import type { z } from 'zod';
import { accessCommands } from './topics/access.ts';
import { activityCommands, activityQueries } from './topics/activity.ts';
import { alertListCommands, alertListQueries } from './topics/alertList.ts';
import { announcementCommands, announcementQueries } from './topics/announcement.ts';
import { backupOperations } from './topics/backup.ts';
import { callOutCommands, callOutQueries } from './topics/callOut.ts';
import { callDrillCommands, callDrillQueries } from './topics/callDrill.ts';
import { numberRoundCommands, numberRoundQueries } from './topics/numberRound.ts';
import { cardCommands, cardQueries } from './topics/card.ts';
import { cardRunCommands, cardRunQueries, centreCommands } from './topics/cardRun.ts';
import { contactCommands, contactOperations, contactQueries } from './topics/contact.ts';
import { decisionCommands, decisionQueries } from './topics/decision.ts';
import { deviationCommands, deviationQueries } from './topics/deviation.ts';
import { upwardCommands, upwardQueries } from './topics/upward.ts';
import { unownedTaskCommands, unownedTaskQueries } from './topics/unownedTask.ts';
import { documentOperations } from './topics/document.ts';
import { dutyCommands, dutyQueries } from './topics/duty.ts';
import { emergencyOperations } from './topics/emergency.ts';
import { evaluationCommands, evaluationQueries } from './topics/evaluation.ts';
import { exerciseCommands, exerciseQueries } from './topics/exercise.ts';
import { fileOperations } from './topics/file.ts';
import { gatewayCommands, gatewayOperations, gatewayQueries } from './topics/gateway.ts';
import { sendingCommands, sendingQueries } from './topics/sending.ts';
import { goalCommands, goalQueries } from './topics/goal.ts';
import { homeQueries } from './topics/home.ts';
import { hostOperations } from './topics/host.ts';
import { incidentCommands, incidentQueries } from './topics/incident.ts';
import { journalOperations } from './topics/journal.ts';
import { keysOperations } from './topics/keys.ts';
import { learningPointCommands, learningPointQueries } from './topics/learningPoint.ts';
import { logCommands, logQueries } from './topics/log.ts';
import { mapCommands, mapOperations, mapQueries } from './topics/map.ts';
import { meetingCommands, meetingQueries } from './topics/meeting.ts';
import { municipalityCommands, municipalityOperations, municipalityQueries } from './topics/municipality.ts';
import { smallIncidentCommands, smallIncidentQueries } from './topics/smallIncident.ts';
import { helperCommands, helperQueries } from './topics/helper.ts';
import { exposedCommands, exposedQueries } from './topics/exposed.ts';
import { quickRiskCommands, quickRiskQueries } from './topics/quickRisk.ts';
import { noticeCommands, noticeQueries } from './topics/notice.ts';
import { objectQueries } from './topics/object.ts';
import { paperCommands, paperQueries } from './topics/paper.ts';
import { inspectionCommands, inspectionQueries } from './topics/inspection.ts';
import { planCommands, planQueries } from './topics/plan.ts';
import { bowTieCommands } from './topics/bowTie.ts';
import { measureCommands, measureQueries } from './topics/measure.ts';
import { readinessCommands, readinessQueries } from './topics/readiness.ts';
import { riskCommands, riskQueries } from './topics/risk.ts';
import { continuityCommands, continuityQueries } from './topics/continuity.ts';
import { controlCommands, controlQueries } from './topics/control.ts';
import { riskFlagCommands, riskFlagQueries } from './topics/riskFlag.ts';
import { riskMeetingCommands, riskMeetingQueries } from './topics/riskMeeting.ts';
import { stressorCommands } from './topics/stressor.ts';
import { resourceCommands, resourceQueries } from './topics/resource.ts';
import { roleCommands, roleQueries } from './topics/role.ts';
import { seatCommands, seatOperations, seatQueries } from './topics/seat.ts';
import { shiftCommands, shiftQueries } from './topics/shift.ts';
import { starterCommands, starterQueries } from './topics/starter.ts';
import { staffCareCommands, staffCareQueries } from './topics/staffCare.ts';
import { improvisedCommands, improvisedQueries } from './topics/improvised.ts';
import { handlingCommands, handlingQueries } from './topics/handling.ts';
import { situationCommands, situationQueries } from './topics/situation.ts';
import { situationReportCommands, situationReportQueries } from './topics/situationReport.ts';
import { taskCommands, taskQueries } from './topics/task.ts';
import { trainingCommands, trainingQueries } from './topics/training.ts';
import { warningCommands, warningOperations, warningQueries } from './topics/warning.ts';
import { wallQueries } from './topics/wall.ts';
import { workOperations } from './topics/work.ts';

/** Every command there is, once: schema, refusals, rights. A topic's file in topics/ is where to look. */
export const commands = {
  ...cardCommands,
  ...planCommands,
  ...starterCommands,
  ...riskCommands,
  ...bowTieCommands,
  ...measureCommands,
  ...riskMeetingCommands,
  ...stressorCommands,
  ...readinessCommands,
  ...activityCommands,
  ...trainingCommands,
  ...inspectionCommands,
  ...cardRunCommands,
  ...centreCommands,
  ...municipalityCommands,
  ...incidentCommands,
  ...logCommands,
  ...situationCommands,
  ...handlingCommands,
  ...improvisedCommands,
  ...goalCommands,
  ...taskCommands,
  ...decisionCommands,
  ...meetingCommands,
  ...mapCommands,
  ...contactCommands,
  ...accessCommands,
  ...roleCommands,
  ...dutyCommands,
  ...shiftCommands,
  ...staffCareCommands,
  ...seatCommands,
  ...announcementCommands,
  ...warningCommands,
  ...paperCommands,
  ...situationReportCommands,
  ...noticeCommands,
  ...exposedCommands,
  ...quickRiskCommands,
  ...helperCommands,
  ...smallIncidentCommands,
  ...alertListCommands,
  ...callOutCommands,
  ...gatewayCommands,
  ...sendingCommands,
  ...callDrillCommands,
  ...numberRoundCommands,
  ...evaluationCommands,
  ...exerciseCommands,
  ...learningPointCommands,
  ...deviationCommands,
  ...upwardCommands,
  ...unownedTaskCommands,
  ...riskFlagCommands,
  ...controlCommands,
  ...continuityCommands,
  ...resourceCommands,
} as const;

/** Every query there is, once. */
export const queries = {
  ...objectQueries,
  ...cardQueries,
  ...cardRunQueries,
  ...planQueries,
  ...starterQueries,
  ...riskQueries,
  ...measureQueries,
  ...riskMeetingQueries,
  ...readinessQueries,
  ...activityQueries,
  ...trainingQueries,
  ...inspectionQueries,
  ...municipalityQueries,
  ...incidentQueries,
  ...logQueries,
  ...situationQueries,
  ...improvisedQueries,
  ...goalQueries,
  ...taskQueries,
  ...decisionQueries,
  ...meetingQueries,
  ...mapQueries,
  ...contactQueries,
  ...roleQueries,
  ...dutyQueries,
  ...shiftQueries,
  ...staffCareQueries,
  ...seatQueries,
  ...announcementQueries,
  ...warningQueries,
  ...paperQueries,
  ...situationReportQueries,
  ...noticeQueries,
  ...exposedQueries,
  ...quickRiskQueries,
  ...helperQueries,
  ...handlingQueries,
  ...smallIncidentQueries,
  ...alertListQueries,
  ...callOutQueries,
  ...gatewayQueries,
  ...sendingQueries,
  ...callDrillQueries,
  ...numberRoundQueries,
  ...evaluationQueries,
  ...exerciseQueries,
  ...learningPointQueries,
  ...deviationQueries,
  ...upwardQueries,
  ...unownedTaskQueries,
  ...riskFlagQueries,
  ...controlQueries,
  ...continuityQueries,
  ...resourceQueries,
  ...homeQueries,
  ...wallQueries,
} as const;

/** Every operation there is, once. */
export const operations = {
  ...hostOperations,
  ...keysOperations,
  ...seatOperations,
  ...emergencyOperations,
  ...gatewayOperations,
  ...fileOperations,
  ...documentOperations,
  ...contactOperations,
  ...mapOperations,
  ...warningOperations,
  ...journalOperations,
  ...backupOperations,
  ...workOperations,
  ...municipalityOperations,
} as const;

export type CommandName = keyof typeof commands;
export type CommandInput<Name extends CommandName> = z.input<(typeof commands)[Name]['input']>;
export type CommandParsed<Name extends CommandName> = z.output<(typeof commands)[Name]['input']>;
export type CommandOutput<Name extends CommandName> = z.output<(typeof commands)[Name]['output']>;

export type QueryName = keyof typeof queries;
export type QueryInput<Name extends QueryName> = z.input<(typeof queries)[Name]['input']>;
export type QueryParsed<Name extends QueryName> = z.output<(typeof queries)[Name]['input']>;
export type QueryOutput<Name extends QueryName> = z.output<(typeof queries)[Name]['output']>;

export type OperationName = keyof typeof operations;
export type OperationInput<Name extends OperationName> = z.input<(typeof operations)[Name]['input']>;
export type OperationParsed<Name extends OperationName> = z.output<(typeof operations)[Name]['input']>;
export type OperationOutput<Name extends OperationName> = z.output<(typeof operations)[Name]['output']>;
