import { activePeople } from './activePeople.ts';
import { alertLists } from './alertLists.ts';
import { autoLocks } from './autoLocks.ts';
import { announcements } from './announcements.ts';
import { backups } from './backups.ts';
import { callDrills } from './callDrills.ts';
import { numberRounds } from './numberRounds.ts';
import { callOuts } from './callOuts.ts';
import { gateways } from './gateways.ts';
import { sendings } from './sendings.ts';
import { cardRuns } from './cardRuns.ts';
import { cards } from './cards.ts';
import { contacts } from './contacts.ts';
import { deviations } from './deviations.ts';
import { upwardItems } from './upwardItems.ts';
import { unownedTasks } from './unownedTasks.ts';
import { duties } from './duties.ts';
import { emergencies } from './emergencies.ts';
import { evaluations } from './evaluations.ts';
import { exercises } from './exercises.ts';
import { bowTies } from './bowTies.ts';
import { hazardEvents } from './hazardEvents.ts';
import { incidents } from './incidents.ts';
import { learningPoints } from './learningPoints.ts';
import { logEntries } from './logEntries.ts';
import { municipalities } from './municipalities.ts';
import { papers } from './papers.ts';
import { pictureFacts } from './pictureFacts.ts';
import type { Projection } from './projection.ts';
import { incidentLinks } from './incidentLinks.ts';
import { improvised } from './improvised.ts';
import { smallIncidents } from './smallIncidents.ts';
import { handlingChecklists } from './handlingChecklists.ts';
import { helpers } from './helpers.ts';
import { exposedGroups } from './exposedGroups.ts';
import { quickRisks } from './quickRisks.ts';
import { objects } from './objects/objects.ts';
import { notices } from './notices.ts';
import { measures } from './measures.ts';
import { plans } from './plans.ts';
import { riskMeetings } from './riskMeetings.ts';
import { stressors } from './stressors.ts';
import { activities } from './activities.ts';
import { inspectionFindings } from './inspectionFindings.ts';
import { readiness } from './readiness.ts';
import { registers } from './registers.ts';
import { continuity } from './continuity.ts';
import { controlNodes } from './controlNodes.ts';
import { resources } from './resources.ts';
import { riskFlags } from './riskFlags.ts';
import { roles } from './roles.ts';
import { seats } from './seats.ts';
import { situationReports } from './situationReports.ts';
import { starters } from './starters.ts';
import { staffCare } from './staffCare.ts';
import { shifts } from './shifts.ts';
import { trainings } from './trainings.ts';
import { warnings } from './warnings.ts';

/** Every read model. Registers come first: the others write through them. Objects are made of all the others. */
export const allProjections: readonly Projection[] = [
  registers,
  autoLocks,
  seats,
  backups,
  municipalities,
  contacts,
  incidents,
  incidentLinks,
  logEntries,
  pictureFacts,
  roles,
  duties,
  shifts,
  staffCare,
  announcements,
  warnings,
  papers,
  situationReports,
  notices,
  exposedGroups,
  quickRisks,
  helpers,
  handlingChecklists,
  smallIncidents,
  alertLists,
  callOuts,
  emergencies,
  gateways,
  sendings,
  callDrills,
  numberRounds,
  cards,
  cardRuns,
  improvised,
  starters,
  plans,
  activePeople,
  hazardEvents,
  bowTies,
  measures,
  riskMeetings,
  stressors,
  readiness,
  activities,
  trainings,
  inspectionFindings,
  evaluations,
  exercises,
  learningPoints,
  deviations,
  upwardItems,
  unownedTasks,
  riskFlags,
  controlNodes,
  continuity,
  resources,
  objects,
];
