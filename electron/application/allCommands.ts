import type { CommandHandlers } from './commandHandler.ts';
import { accessHandlers } from './commands/access.ts';
import { activityHandlers } from './commands/activity.ts';
import { alertListHandlers } from './commands/alertList.ts';
import { announcementHandlers } from './commands/announcement.ts';
import { callDrillHandlers } from './commands/callDrill.ts';
import { numberRoundHandlers } from './commands/numberRound.ts';
import { callOutHandlers } from './commands/callOut.ts';
import { centreHandlers } from './commands/centre.ts';
import { cardHandlers } from './commands/card.ts';
import { contactHandlers } from './commands/contact.ts';
import { decisionHandlers } from './commands/decision.ts';
import { deviationHandlers } from './commands/deviation.ts';
import { upwardHandlers } from './commands/upward.ts';
import { unownedTaskHandlers } from './commands/unownedTask.ts';
import { dutyHandlers } from './commands/duty.ts';
import { evaluationHandlers } from './commands/evaluation.ts';
import { gatewayHandlers } from './commands/gateway.ts';
import { sendingHandlers } from './commands/sending.ts';
import { exerciseHandlers } from './commands/exercise.ts';
import { goalHandlers } from './commands/goal.ts';
import { incidentHandlers } from './commands/incident.ts';
import { learningPointHandlers } from './commands/learningPoint.ts';
import { logHandlers } from './commands/log.ts';
import { mapHandlers } from './commands/map.ts';
import { meetingHandlers } from './commands/meeting.ts';
import { municipalityHandlers } from './commands/municipality.ts';
import { smallIncidentHandlers } from './commands/smallIncident.ts';
import { helperHandlers } from './commands/helper.ts';
import { exposedHandlers } from './commands/exposed.ts';
import { quickRiskHandlers } from './commands/quickRisk.ts';
import { noticeHandlers } from './commands/notice.ts';
import { paperHandlers } from './commands/paper.ts';
import { inspectionHandlers } from './commands/inspection.ts';
import { planHandlers } from './commands/plan.ts';
import { bowTieHandlers } from './commands/bowTie.ts';
import { measureHandlers } from './commands/measure.ts';
import { riskMeetingHandlers } from './commands/riskMeeting.ts';
import { stressorHandlers } from './commands/stressor.ts';
import { readinessHandlers } from './commands/readiness.ts';
import { riskHandlers } from './commands/risk.ts';
import { continuityHandlers } from './commands/continuity.ts';
import { controlHandlers } from './commands/control.ts';
import { riskFlagHandlers } from './commands/riskFlag.ts';
import { resourceHandlers } from './commands/resource.ts';
import { roleHandlers } from './commands/role.ts';
import { seatHandlers } from './commands/seat.ts';
import { starterHandlers } from './commands/starter.ts';
import { staffCareHandlers } from './commands/staffCare.ts';
import { shiftHandlers } from './commands/shift.ts';
import { improvisedHandlers } from './commands/improvised.ts';
import { handlingHandlers } from './commands/handling.ts';
import { situationHandlers } from './commands/situation.ts';
import { situationReportHandlers } from './commands/situationReport.ts';
import { taskHandlers } from './commands/task.ts';
import { trainingHandlers } from './commands/training.ts';
import { warningHandlers } from './commands/warning.ts';

/** Who carries out each command of the contract; a command without a handler does not compile. */
export const allCommands: CommandHandlers = {
  ...cardHandlers,
  ...centreHandlers,
  ...planHandlers,
  ...starterHandlers,
  ...riskHandlers,
  ...bowTieHandlers,
  ...measureHandlers,
  ...riskMeetingHandlers,
  ...stressorHandlers,
  ...readinessHandlers,
  ...activityHandlers,
  ...trainingHandlers,
  ...inspectionHandlers,
  ...municipalityHandlers,
  ...incidentHandlers,
  ...logHandlers,
  ...situationHandlers,
  ...handlingHandlers,
  ...improvisedHandlers,
  ...goalHandlers,
  ...taskHandlers,
  ...decisionHandlers,
  ...meetingHandlers,
  ...mapHandlers,
  ...contactHandlers,
  ...accessHandlers,
  ...roleHandlers,
  ...dutyHandlers,
  ...shiftHandlers,
  ...staffCareHandlers,
  ...seatHandlers,
  ...announcementHandlers,
  ...warningHandlers,
  ...paperHandlers,
  ...situationReportHandlers,
  ...noticeHandlers,
  ...exposedHandlers,
  ...quickRiskHandlers,
  ...helperHandlers,
  ...smallIncidentHandlers,
  ...alertListHandlers,
  ...callOutHandlers,
  ...gatewayHandlers,
  ...sendingHandlers,
  ...callDrillHandlers,
  ...numberRoundHandlers,
  ...evaluationHandlers,
  ...exerciseHandlers,
  ...learningPointHandlers,
  ...deviationHandlers,
  ...upwardHandlers,
  ...unownedTaskHandlers,
  ...riskFlagHandlers,
  ...controlHandlers,
  ...continuityHandlers,
  ...resourceHandlers,
};
