import { feature as alerting } from '../features/alerting/index.ts';
import { feature as calendar } from '../features/calendar/index.ts';
import { feature as cards } from '../features/cards/index.ts';
import { feature as contacts } from '../features/contacts/index.ts';
import { feature as continuity } from '../features/continuity/index.ts';
import { feature as control } from '../features/control/index.ts';
import { feature as decision } from '../features/decision/index.ts';
import { feature as deviations } from '../features/deviations/index.ts';
import { feature as emergency } from '../features/emergency/index.ts';
import { feature as evaluation } from '../features/evaluation/index.ts';
import { feature as exercises } from '../features/exercises/index.ts';
import { feature as goals } from '../features/goals/index.ts';
import { feature as handlingChecklists } from '../features/handlingChecklists/index.ts';
import { feature as home } from '../features/home/index.ts';
import { feature as incidents } from '../features/incidents/index.ts';
import { feature as information } from '../features/information/index.ts';
import { feature as log } from '../features/log/index.ts';
import { feature as map } from '../features/map/index.ts';
import { feature as meeting } from '../features/meeting/index.ts';
import { feature as helpers } from '../features/helpers/index.ts';
import { feature as exposed } from '../features/exposed/index.ts';
import { feature as quickRisk } from '../features/quickRisk/index.ts';
import { feature as notices } from '../features/notices/index.ts';
import { feature as paper } from '../features/paper/index.ts';
import { feature as picture } from '../features/picture/index.ts';
import { feature as plans } from '../features/plans/index.ts';
import { feature as readiness } from '../features/readiness/index.ts';
import { feature as reports } from '../features/reports/index.ts';
import { feature as resources } from '../features/resources/index.ts';
import { feature as riskFlags } from '../features/riskFlags/index.ts';
import { feature as risks } from '../features/risks/index.ts';
import { feature as search } from '../features/search/index.ts';
import { feature as seats } from '../features/seats/index.ts';
import { feature as settings } from '../features/settings/index.ts';
import { feature as shifts } from '../features/shifts/index.ts';
import { feature as staffCare } from '../features/staffCare/index.ts';
import { feature as tasks } from '../features/tasks/index.ts';
import { feature as warnings } from '../features/warnings/index.ts';
import { feature as upward } from '../features/upward/index.ts';
import { feature as wall } from '../features/wall/index.ts';
import type { Feature, IncidentPage, Page, PeacePage } from '../ui/feature.ts';
import type { Command } from '../ui/keyboard/command.ts';
import { areaCommands, shellCommands } from './keyboard/shellCommands.ts';

/** Every feature there is. A new one: import its index.ts and put it here; menu, rail, palette and help follow. */
export const features: readonly Feature[] = [
  calendar,
  cards,
  continuity,
  control,
  decision,
  deviations,
  emergency,
  evaluation,
  exercises,
  goals,
  handlingChecklists,
  home,
  incidents,
  information,
  log,
  map,
  meeting,
  notices,
  exposed,
  quickRisk,
  helpers,
  paper,
  picture,
  plans,
  readiness,
  reports,
  resources,
  risks,
  riskFlags,
  search,
  seats,
  settings,
  shifts,
  staffCare,
  tasks,
  warnings,
  contacts,
  alerting,
  upward,
  wall,
];

export const pages: readonly Page[] = features.flatMap((feature) => feature.pages);

export const peacePages: readonly PeacePage[] = pages.filter((page) => page.layout === 'peace');

export const incidentPages: readonly IncidentPage[] = pages.filter((page) => page.layout === 'incident');

/** Every command there is: the shell's, one per incident area, and the features' own. */
export const commands: readonly Command[] = [
  ...shellCommands,
  ...areaCommands(incidentPages),
  ...features.flatMap((feature) => feature.commands),
];
