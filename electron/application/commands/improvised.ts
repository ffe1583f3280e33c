import type { improvisedCommands } from '../../../shared/contract/topics/improvised.ts';
import type { IncidentId } from '../../../shared/domain/incident/incident.ts';
import {
  draftImprovisedCard,
  markImprovised,
  restoreImprovised,
  unmarkImprovised,
  type KnownImprovised,
} from '../../../shared/domain/improvised/decide.ts';
import type { ImprovisedSource, ImprovisedStepId, KnownImprovisedStep } from '../../../shared/domain/improvised/improvised.ts';
import { knownCardRun } from '../../queries/cardRuns.ts';
import { incidentOfImprovised, knownImprovisedSteps } from '../../queries/improvised.ts';
import { incidentGround } from '../../queries/incidents.ts';
import { knownRoles } from '../../queries/roles.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';
import { groundOf } from './pictureKnowledge.ts';

type KnownSteps = readonly KnownImprovisedStep[];
type Source = ImprovisedSource | null | undefined;

const around = (read: Reader, of: IncidentId | null, sourceOf: (steps: KnownSteps) => Source): KnownImprovised =>
  groundOf(read, of, (incidentId) => {
    const steps = knownImprovisedSteps(read, incidentId);
    const source = sourceOf(steps);
    return {
      type: incidentGround(read, incidentId).type,
      steps,
      roles: new Set(knownRoles(read).filter((role) => !role.retired).map((role) => role.id)),
      run: source?.kind === 'cardRun' ? knownCardRun(read, asId(source.id)) : null,
    };
  });

const inIncident = (
  read: Reader,
  { incidentId, source }: { readonly incidentId: IncidentId; readonly source?: Source },
): KnownImprovised => around(read, incidentId, () => source);

const ofStep = (read: Reader, { stepId }: { readonly stepId: ImprovisedStepId }): KnownImprovised =>
  around(read, incidentOfImprovised(read, stepId), (steps) => steps.find(({ id }) => id === stepId)?.source);

export const improvisedHandlers: CommandHandlers<keyof typeof improvisedCommands> = {
  'improvised.mark': handler(inIncident, markImprovised),
  'improvised.unmark': handler(ofStep, unmarkImprovised),
  'improvised.restore': handler(ofStep, restoreImprovised),
  'improvised.draftCard': handler(inIncident, draftImprovisedCard),
};
