import { alerting } from './alerting.ts';
import { bowTie } from './bowTie.ts';
import { calendar } from './calendar.ts';
import { callDrill } from './callDrill.ts';
import { numberRound } from './numberRound.ts';
import { card } from './card.ts';
import { cardWriting } from './cardWriting.ts';
import { commands } from './commands.ts';
import { contact } from './contact.ts';
import { criterion } from './criterion.ts';
import { decision } from './decision.ts';
import { deviation } from './deviation.ts';
import { upward } from './upward.ts';
import { continuity } from './continuity.ts';
import { control } from './control.ts';
import { riskFlag } from './riskFlag.ts';
import { duty } from './duty.ts';
import { emergency } from './emergency.ts';
import { evaluation } from './evaluation.ts';
import { gateway } from './gateway.ts';
import { exercise } from './exercise.ts';
import { goal } from './goal.ts';
import { handling } from './handling.ts';
import { handlingChecklist } from './handlingChecklist.ts';
import { helper } from './helper.ts';
import { improvised } from './improvised.ts';
import { information } from './information.ts';
import { inspection } from './inspection.ts';
import { learning } from './learning.ts';
import { log } from './log.ts';
import { map } from './map.ts';
import { measure } from './measure.ts';
import { meeting } from './meeting.ts';
import { notice } from './notice.ts';
import { object } from './object.ts';
import { paper } from './paper.ts';
import { picture } from './picture.ts';
import { plan } from './plan.ts';
import { exposed } from './exposed.ts';
import { quickRisk } from './quickRisk.ts';
import { readiness } from './readiness.ts';
import { report } from './report.ts';
import { resource } from './resource.ts';
import { risk } from './risk.ts';
import { riskMeeting } from './riskMeeting.ts';
import { said } from './said.ts';
import { settings } from './settings.ts';
import { shift } from './shift.ts';
import { starter } from './starter.ts';
import { staffCare } from './staffCare.ts';
import { task } from './task.ts';
import { training } from './training.ts';
import { wall } from './wall.ts';

/**
 * The source of what is said after the first screen, but for the refusals. A new topic: its file in nb, nn and en, and one
 * line in each index; the name of its page in names.ts.
 */
export const texts = {
  alerting,
  bowTie,
  calendar,
  callDrill,
  numberRound,
  card,
  cardWriting,
  commands,
  contact,
  criterion,
  decision,
  deviation,
  upward,
  continuity,
  control,
  riskFlag,
  duty,
  emergency,
  evaluation,
  gateway,
  exercise,
  goal,
  handling,
  handlingChecklist,
  helper,
  improvised,
  information,
  inspection,
  learning,
  log,
  map,
  measure,
  meeting,
  notice,
  object,
  paper,
  picture,
  plan,
  exposed,
  quickRisk,
  readiness,
  report,
  resource,
  risk,
  riskMeeting,
  said,
  settings,
  shift,
  starter,
  staffCare,
  task,
  training,
  wall,
};
