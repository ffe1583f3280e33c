import { accessRefusals } from '../domain/access/decide.ts';
import { announcementRefusals } from '../domain/announcement/decide.ts';
import { activityRefusals } from '../domain/activity/decide.ts';
import { alertListRefusals } from '../domain/alertList/decide.ts';
import { attestRefusals } from '../domain/log/attest.ts';
import { backupRefusals } from '../domain/backup/refusals.ts';
import { callOutRefusals } from '../domain/callOut/decide.ts';
import { callDrillRefusals } from '../domain/callDrill/decide.ts';
import { numberRoundRefusals } from '../domain/numberRound/decide.ts';
import { cardRefusals } from '../domain/card/decide.ts';
import { centreRefusals } from '../domain/cardRun/centre.ts';
import { cardRunRefusals } from '../domain/cardRun/decide.ts';
import { contactRefusals } from '../domain/contact/decide.ts';
import { importRefusals } from '../domain/contact/importRefusals.ts';
import { decisionRefusals } from '../domain/decision/decide.ts';
import { deviationRefusals } from '../domain/deviation/refusals.ts';
import { upwardRefusals } from '../domain/upward/decide.ts';
import { unownedTaskRefusals } from '../domain/unowned/decide.ts';
import { documentRefusals } from '../domain/document/refusals.ts';
import { dutyRefusals } from '../domain/duty/decide.ts';
import { emergencyRefusals } from '../domain/emergency/decide.ts';
import { evaluationRefusals } from '../domain/evaluation/refusals.ts';
import { gatewayRefusals } from '../domain/gateway/decide.ts';
import { sendingRefusals } from '../domain/gateway/decideSending.ts';
import { exerciseRefusals } from '../domain/exercise/refusals.ts';
import { goalRefusals } from '../domain/goal/decide.ts';
import { incidentRefusals } from '../domain/incident/decide.ts';
import { journalRefusals } from '../domain/journal/refusals.ts';
import { keysRefusals } from '../domain/keys/refusals.ts';
import { learningPointRefusals } from '../domain/learningPoint/decide.ts';
import { logRefusals } from '../domain/log/decide.ts';
import { mapRefusals } from '../domain/map/refusals.ts';
import { meetingRefusals } from '../domain/meeting/decide.ts';
import { municipalityRefusals } from '../domain/municipality/decide.ts';
import { smallIncidentRefusals } from '../domain/smallIncident/decide.ts';
import { helperRefusals } from '../domain/helper/decide.ts';
import { exposedRefusals } from '../domain/exposed/decide.ts';
import { quickRiskRefusals } from '../domain/quickRisk/decide.ts';
import { noticeRefusals } from '../domain/notice/decide.ts';
import { paperRefusals } from '../domain/paper/decide.ts';
import { inspectionRefusals } from '../domain/inspection/decide.ts';
import { planRefusals } from '../domain/plan/decide.ts';
import { measureRefusals } from '../domain/measure/decide.ts';
import { bowTieRefusals } from '../domain/risk/bowTieDecide.ts';
import { readinessRefusals } from '../domain/readiness/decide.ts';
import { riskRefusals } from '../domain/risk/decide.ts';
import { continuityRefusals } from '../domain/continuity/decide.ts';
import { controlRefusals } from '../domain/control/decide.ts';
import { riskFlagRefusals } from '../domain/riskFlag/decide.ts';
import { riskMeetingRefusals } from '../domain/riskMeeting/decide.ts';
import { stressorRefusals } from '../domain/stressor/decide.ts';
import { resourceRefusals } from '../domain/resource/decide.ts';
import { roleRefusals } from '../domain/role/decide.ts';
import { seatRefusals } from '../domain/seat/decide.ts';
import { shiftRefusals } from '../domain/shift/decide.ts';
import { starterRefusals } from '../domain/starter/decide.ts';
import { staffCareRefusals } from '../domain/staffCare/decide.ts';
import { improvisedRefusals } from '../domain/improvised/decide.ts';
import { incidentLinkRefusals } from '../domain/incident/decideLink.ts';
import { handlingRefusals } from '../domain/handling/decide.ts';
import { handlingChecklistRefusals } from '../domain/handling/decideChecklist.ts';
import { situationRefusals } from '../domain/situation/refusals.ts';
import { situationReportRefusals } from '../domain/situationReport/decide.ts';
import { taskRefusals } from '../domain/task/decide.ts';
import { trainingRefusals } from '../domain/training/decide.ts';
import { warningRefusals } from '../domain/warning/refusals.ts';

/** Refusals any request may meet, whatever its topic. */
export const commonRefusals = [
  'request/invalid',
  'request/unknown',
  'request/too-large',
  'request/command-reused',
  'access/not-allowed',
  'access/locked',
  'access/no-seat',
  'access/person-unknown',
  'access/passphrase-needed',
  'store/corrupt',
  'store/locked',
  'store/read-only',
  'store/full',
  'store/wrong-key',
  'store/newer-schema',
  'store/broken-history',
  'store/missing',
  'store/disk-failed',
  'internal',
] as const;

/** Refusals of files on their way in, whatever they hold. */
export const fileRefusals = [
  'file/too-large',
  'file/out-of-order',
  'file/not-found',
  'file/too-many',
  'file/too-heavy',
] as const;

/** Refusals of long work. */
export const workRefusals = ['work/stopped'] as const;

/** Every refusal there is. Each has one sentence per language in renderer/text. */
export const refusalCodes = [
  ...commonRefusals,
  ...keysRefusals,
  ...municipalityRefusals,
  ...incidentRefusals,
  ...logRefusals,
  ...emergencyRefusals,
  ...attestRefusals,
  ...situationRefusals,
  ...handlingRefusals,
  ...handlingChecklistRefusals,
  ...incidentLinkRefusals,
  ...improvisedRefusals,
  ...goalRefusals,
  ...taskRefusals,
  ...decisionRefusals,
  ...meetingRefusals,
  ...mapRefusals,
  ...contactRefusals,
  ...importRefusals,
  ...accessRefusals,
  ...roleRefusals,
  ...dutyRefusals,
  ...shiftRefusals,
  ...staffCareRefusals,
  ...seatRefusals,
  ...announcementRefusals,
  ...warningRefusals,
  ...paperRefusals,
  ...situationReportRefusals,
  ...noticeRefusals,
  ...exposedRefusals,
  ...quickRiskRefusals,
  ...helperRefusals,
  ...smallIncidentRefusals,
  ...alertListRefusals,
  ...callOutRefusals,
  ...gatewayRefusals,
  ...sendingRefusals,
  ...callDrillRefusals,
  ...numberRoundRefusals,
  ...cardRefusals,
  ...planRefusals,
  ...starterRefusals,
  ...riskRefusals,
  ...bowTieRefusals,
  ...measureRefusals,
  ...riskMeetingRefusals,
  ...stressorRefusals,
  ...readinessRefusals,
  ...activityRefusals,
  ...trainingRefusals,
  ...inspectionRefusals,
  ...cardRunRefusals,
  ...centreRefusals,
  ...evaluationRefusals,
  ...exerciseRefusals,
  ...learningPointRefusals,
  ...deviationRefusals,
  ...upwardRefusals,
  ...unownedTaskRefusals,
  ...riskFlagRefusals,
  ...controlRefusals,
  ...continuityRefusals,
  ...resourceRefusals,
  ...documentRefusals,
  ...fileRefusals,
  ...journalRefusals,
  ...backupRefusals,
  ...workRefusals,
] as const;
export type RefusalCode = (typeof refusalCodes)[number];
