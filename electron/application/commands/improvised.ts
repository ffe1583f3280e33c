import type { improvisedCommands } from '../../../shared/contract/topics/improvised.ts';
import type { IncidentId } from '../../../shared/domain/incident/incident.ts';
import {
  draftImprovisedCard,
  markImprovised,
  restoreImprovised,
  unmarkImprovised,
  type KnownImprovised,
} from '../../../shared/domain/improvised/decide.ts';
import type { ImprovisedStepId } from '../../../shared/domain/improvised/improvised.ts';
import { incidentOfImprovised, knownImprovisedSteps } from '../../queries/improvised.ts';
import { incidentGround } from '../../queries/incidents.ts';
import { knownRoles } from '../../queries/roles.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';
import { groundOf } from './pictureKnowledge.ts';

const around = (read: Reader, of: IncidentId | null): KnownImprovised =>
  groundOf(read, of, (incidentId) => ({
    type: incidentGround(read, incidentId).type,
    steps: knownImprovisedSteps(read, incidentId),
    roles: new Set(knownRoles(read).filter((role) => !role.retired).map((role) => role.id)),
  }));

const inIncident = (read: Reader, { incidentId }: { readonly incidentId: IncidentId }): KnownImprovised =>
  around(read, incidentId);

const ofStep = (read: Reader, { stepId }: { readonly stepId: ImprovisedStepId }): KnownImprovised =>
  around(read, incidentOfImprovised(read, stepId));

export const improvisedHandlers: CommandHandlers<keyof typeof improvisedCommands> = {
  'improvised.mark': handler(inIncident, markImprovised),
  'improvised.unmark': handler(ofStep, unmarkImprovised),
  'improvised.restore': handler(ofStep, restoreImprovised),
  'improvised.draftCard': handler(inIncident, draftImprovisedCard),
};
