import type { RefusalTexts } from '../../refusalText.ts';
import { access } from './access.ts';
import { activity } from './activity.ts';
import { alertList } from './alertList.ts';
import { callOut } from './callOut.ts';
import { callDrill } from './callDrill.ts';
import { numberRound } from './numberRound.ts';
import { contact } from './contact.ts';
import { document } from './document.ts';
import { duty } from './duty.ts';
import { emergency } from './emergency.ts';
import { evaluation } from './evaluation.ts';
import { exercise } from './exercise.ts';
import { file } from './file.ts';
import { importing } from './importing.ts';
import { role } from './role.ts';
import { card } from './card.ts';
import { centre } from './centre.ts';
import { cardRun } from './cardRun.ts';
import { backup } from './backup.ts';
import { common } from './common.ts';
import { paper } from './paper.ts';
import { inspection } from './inspection.ts';
import { readiness } from './readiness.ts';
import { training } from './training.ts';
import { plan } from './plan.ts';
import { bowTie } from './bowTie.ts';
import { measure } from './measure.ts';
import { risk } from './risk.ts';
import { deviation } from './deviation.ts';
import { upward } from './upward.ts';
import { unownedTask } from './unownedTask.ts';
import { riskFlag } from './riskFlag.ts';
import { riskMeeting } from './riskMeeting.ts';
import { stressor } from './stressor.ts';
import { continuity } from './continuity.ts';
import { resource } from './resource.ts';
import { control } from './control.ts';
import { decision } from './decision.ts';
import { gateway } from './gateway.ts';
import { sending } from './sending.ts';
import { goal } from './goal.ts';
import { incident } from './incident.ts';
import { keys } from './keys.ts';
import { learningPoint } from './learningPoint.ts';
import { log } from './log.ts';
import { municipality } from './municipality.ts';
import { map } from './map.ts';
import { meeting } from './meeting.ts';
import { announcement } from './announcement.ts';
import { notice } from './notice.ts';
import { exposed } from './exposed.ts';
import { quickRisk } from './quickRisk.ts';
import { handlingChecklist } from './handlingChecklist.ts';
import { helper } from './helper.ts';
import { smallIncident } from './smallIncident.ts';
import { seat } from './seat.ts';
import { situationReport } from './situationReport.ts';
import { starter } from './starter.ts';
import { staffCare } from './staffCare.ts';
import { shift } from './shift.ts';
import { improvised } from './improvised.ts';
import { handling } from './handling.ts';
import { situation } from './situation.ts';
import { task } from './task.ts';
import { warning } from './warning.ts';

/** One file per topic; a code without its sentence does not compile. */
export const refusals: RefusalTexts = {
  ...common,
  ...backup,
  ...card,
  ...duty,
  ...plan,
  ...starter,
  ...risk,
  ...bowTie,
  ...measure,
  ...riskMeeting,
  ...stressor,
  ...readiness,
  ...activity,
  ...training,
  ...inspection,
  ...cardRun,
  ...centre,
  ...incident,
  ...keys,
  ...log,
  ...evaluation,
  ...exercise,
  ...document,
  ...learningPoint,
  ...municipality,
  ...decision,
  ...continuity,
  ...resource,
  ...control,
  ...riskFlag,
  ...unownedTask,
  ...upward,
  ...deviation,
  ...goal,
  ...task,
  ...shift,
  ...staffCare,
  ...situationReport,
  ...seat,
  ...announcement,
  ...warning,
  ...paper,
  ...notice,
  ...exposed,
  ...quickRisk,
  ...handlingChecklist,
  ...helper,
  ...smallIncident,
  ...situation,
  ...handling,
  ...improvised,
  ...map,
  ...meeting,
  ...access,
  ...alertList,
  ...callOut,
  ...emergency,
  ...gateway,
  ...sending,
  ...callDrill,
  ...numberRound,
  ...contact,
  ...file,
  ...importing,
  ...role,
};
