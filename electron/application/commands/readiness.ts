import type { readinessCommands } from '../../../shared/contract/topics/readiness.ts';
import { assessCriterion, nameCouncil, setIntervals } from '../../../shared/domain/readiness/decide.ts';
import { installationId } from '../../queries/municipality.ts';
import { knownAssessment } from '../../queries/readiness.ts';
import { councilMembers, knownIntervals } from '../../queries/readinessSettings.ts';
import { peopleIn } from '../../queries/contacts.ts';
import { tiedExists } from '../../queries/ties.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

export const readinessHandlers: CommandHandlers<keyof typeof readinessCommands> = {
  'readiness.assess': handler(
    (read, { criterionId }) => ({ assessment: knownAssessment(read, criterionId), exists: (tie) => tiedExists(read, tie) }),
    assessCriterion,
  ),
  'readiness.setIntervals': handler(
    (read) => ({ intervals: knownIntervals(read), subject: installationId(read) }),
    setIntervals,
  ),
  'readiness.nameCouncil': handler(
    (read) => ({ members: councilMembers(read), registered: peopleIn(read), subject: installationId(read) }),
    nameCouncil,
  ),
};
