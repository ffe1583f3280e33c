import type { QueryName, QueryOutput, QueryParsed } from '../../shared/contract/api.ts';
import type { Right } from '../../shared/domain/actor.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import { standingWarnings, standingZones } from './warnings.ts';
import type { Reader } from '../store/database.ts';
import { alertListForIncident, allAlertLists } from './alertLists.ts';
import { allAnnouncements } from './announcements.ts';
import { allDrills, oneDrill } from './callDrills.ts';
import { allRounds, oneRound } from './numberRounds.ts';
import { callOutsOf } from './callOuts.ts';
import { channelsOn, gatewaySetups } from './gateways.ts';
import { latestSendings, reachableRows, sendingsOf } from './sendings.ts';
import { cardRunsOf } from './cardRuns.ts';
import { allCards, allDrafts, oneCard } from './cards.ts';
import { allContacts, allImports, oneContact, peopleWithParts } from './contactViews.ts';
import { attention } from './attention.ts';
import { allDecisions, oneDecision } from './decisions.ts';
import { allDeviations, deviationSignals, deviationWords } from './deviations.ts';
import { deviationFeed, oneDeviation } from './deviationViews.ts';
import { deviationDigest } from './deviationDigest.ts';
import { allUpwardItems } from './upwardItems.ts';
import { allUnownedTasks } from './unownedTasks.ts';
import { allDuties, testDuties } from './duties.ts';
import { allEvaluations, oneEvaluation } from './evaluationViews.ts';
import { allExercises } from './exercises.ts';
import { allGoals } from './goals.ts';
import { allHazardEvents } from './hazardEvents.ts';
import { allIncidents, oneIncident, incidentLinksOf } from './incidents.ts';
import { lastAndNext } from './lastAndNext.ts';
import { allLearningPoints, unitsToTell } from './learningPoints.ts';
import { logAttestations } from './logAttestations.ts';
import { importantEntries, logChanges, logPage, searchLog } from './logEntries.ts';
import { mapOf } from './map.ts';
import { ownMunicipality } from './municipality.ts';
import { findResources } from './resources.ts';
import { allSmallIncidents } from './smallIncidents.ts';
import { allChecklists } from './handlingChecklists.ts';
import { allHelpers } from './helpers.ts';
import { allExposedGroups } from './exposedGroups.ts';
import { allQuickRisks } from './quickRisks.ts';
import { allNoticeRules, allNotices } from './notices.ts';
import { objectHistory } from './objectHistory.ts';
import { objectLinks } from './objectLinks.ts';
import { searchObjects } from './objectSearch.ts';
import { paperState } from './papers.ts';
import { planCheck } from './planCheck.ts';
import { planComments } from './planComments.ts';
import { planReaders } from './planReaders.ts';
import { allPlans, knownPlan, onePlan } from './plans.ts';
import { continuityGraph } from './continuity.ts';
import { controlStructure } from './controlNodes.ts';
import { allRiskFlags, riskFlagViews } from './riskFlags.ts';
import { allMeasures } from './measures.ts';
import { allRiskMeetings, oneRiskMeeting } from './riskMeetings.ts';
import { oneHazardEvent, riskGaps } from './riskViews.ts';
import { calendar } from './calendar.ts';
import { allInspectionFindings } from './inspectionFindings.ts';
import { allReadiness } from './readiness.ts';
import { trainingStanding } from './trainings.ts';
import { allRoles } from './roles.ts';
import { allMeetings, incidentRhythm, meetingMinutes } from './meetings.ts';
import { networkSeats, networkState } from './seats.ts';
import { allReports } from './situationReports.ts';
import { allTaken } from './starter.ts';
import { peerSupportContacts, staffCareOf } from './staffCare.ts';
import { improvisedOfIncident } from './improvised.ts';
import { allShifts } from './shifts.ts';
import { situationPicture, situationRounds, situationStatements } from './situation.ts';
import { allTasks } from './tasks.ts';
import { runningForWall, wallOf } from './wall.ts';

/** What a query may ask besides the store: when it is, and what whoever asks may do. */
export interface QueryMoment {
  readonly now: Instant;
  readonly rights: readonly Right[];
}

type Answerers = {
  readonly [Name in QueryName]: (read: Reader, input: QueryParsed<Name>, moment: QueryMoment) => QueryOutput<Name>;
};

/** Who answers each query of the contract. */
export const allQueries: Answerers = {
  'object.search': searchObjects,
  'object.history': objectHistory,
  'object.links': objectLinks,
  'municipality.one': ownMunicipality,
  'starter.taken': allTaken,
  'plan.all': allPlans,
  'plan.one': onePlan,
  'plan.comments': (read, { planId }) => planComments(read, planId),
  'plan.readers': (read, { planId }, { now }) => planReaders(read, planId, knownPlan(read, planId, now)?.inForce ?? null),
  'plan.check': planCheck,
  'risk.events': allHazardEvents,
  'risk.event': oneHazardEvent,
  'risk.gaps': riskGaps,
  'measure.all': allMeasures,
  'riskMeeting.all': allRiskMeetings,
  'riskMeeting.one': oneRiskMeeting,
  'readiness.all': allReadiness,
  'calendar.all': calendar,
  'training.standing': trainingStanding,
  'inspection.findings': allInspectionFindings,
  'card.all': allCards,
  'card.drafts': allDrafts,
  'card.one': (read, { cardId }) => oneCard(read, cardId),
  'cardRun.ofIncident': (read, { incidentId }) => cardRunsOf(read, incidentId),
  'incident.all': allIncidents,
  'incident.one': (read, { incidentId }) => oneIncident(read, incidentId),
  'log.attestations': (read, { incidentId }) => logAttestations(read, incidentId),
  'log.changes': logChanges,
  'log.important': importantEntries,
  'log.entries': logPage,
  'log.search': searchLog,
  'situation.picture': situationPicture,
  'situation.statements': (read, { incidentId }) => situationStatements(read, incidentId),
  'situation.rounds': (read, { incidentId }) => situationRounds(read, incidentId),
  'goal.all': (read, { incidentId }) => allGoals(read, incidentId),
  'task.all': (read, { incidentId }) => allTasks(read, incidentId),
  'decision.all': (read, { incidentId }) => allDecisions(read, incidentId),
  'decision.one': (read, { decisionId }) => oneDecision(read, decisionId),
  'meeting.all': (read, { incidentId }) => allMeetings(read, incidentId),
  'meeting.minutes': (read, { meetingId }) => meetingMinutes(read, meetingId),
  'map.objects': mapOf,
  'contact.all': allContacts,
  'contact.one': (read, { contactId }) => oneContact(read, contactId),
  'contact.people': peopleWithParts,
  'contact.imports': allImports,
  'role.all': allRoles,
  'duty.all': allDuties,
  'duty.test': testDuties,
  'network.state': networkState,
  'network.seats': networkSeats,
  'staffCare.ofIncident': (read, { incidentId }) => staffCareOf(read, incidentId),
  'peerSupport.contacts': peerSupportContacts,
  'incident.links': (read, { incidentId }) => incidentLinksOf(read, incidentId),
  'improvised.ofIncident': (read, { incidentId }) => improvisedOfIncident(read, incidentId),
  'shift.all': (read, { incidentId }) => allShifts(read, incidentId),
  'situationReport.all': (read, { incidentId }) => allReports(read, incidentId),
  'paper.state': (read) => paperState(read),
  'warning.standing': (read, _, { now }) => standingWarnings(read, now),
  'warning.zones': (read, _, { now }) => standingZones(read, now),
  'announcement.all': (read, { incidentId }) => allAnnouncements(read, incidentId),
  'smallIncident.all': allSmallIncidents,
  'handlingChecklist.all': allChecklists,
  'helper.all': (read, { incidentId }) => allHelpers(read, incidentId),
  'exposed.all': (read, { incidentId }) => allExposedGroups(read, incidentId),
  'quickRisk.all': (read, { incidentId }) => allQuickRisks(read, incidentId),
  'noticeRule.all': allNoticeRules,
  'notice.all': (read, { incidentId }) => allNotices(read, incidentId),
  'alertList.all': allAlertLists,
  'alertList.forIncident': (read, { incidentId }) => alertListForIncident(read, incidentId),
  'callOut.ofIncident': (read, { incidentId }) => callOutsOf(read, incidentId),
  'gateway.channels': channelsOn,
  'gateway.setup': gatewaySetups,
  'sending.ofIncident': (read, { incidentId }, { now }) => sendingsOf(read, incidentId, now),
  'sending.reachable': reachableRows,
  'sending.latest': (read, { limit }, { now }) => latestSendings(read, limit, now),
  'callDrill.all': allDrills,
  'callDrill.one': oneDrill,
  'numberRound.all': allRounds,
  'numberRound.one': oneRound,
  'evaluation.all': allEvaluations,
  'exercise.all': allExercises,
  'evaluation.one': oneEvaluation,
  'learningPoint.all': allLearningPoints,
  'learningPoint.units': unitsToTell,
  'deviation.all': allDeviations,
  'deviation.one': oneDeviation,
  'deviation.feed': deviationFeed,
  'deviation.signals': deviationSignals,
  'deviation.digest': deviationDigest,
  'deviation.words': deviationWords,
  'upward.all': allUpwardItems,
  'unownedTask.all': allUnownedTasks,
  'riskFlag.all': allRiskFlags,
  'control.structure': controlStructure,
  'continuity.graph': continuityGraph,
  'resource.find': findResources,
  'riskFlag.views': riskFlagViews,
  'home.attention': attention,
  'home.lastAndNext': lastAndNext,
  'wall.incident': (read, { incidentId }) => wallOf(read, incidentId),
  'wall.running': runningForWall,
  'rhythm.of': (read, { incidentId }) => incidentRhythm(read, incidentId),
};
