import type { trainingCommands } from '../../../shared/contract/topics/training.ts';
import { recordTraining, restoreTraining, strikeTraining, type AboutTraining } from '../../../shared/domain/training/decide.ts';
import type { TrainingId } from '../../../shared/domain/training/training.ts';
import { peopleIn } from '../../queries/contacts.ts';
import { knownIncident } from '../../queries/incidents.ts';
import { knownTraining } from '../../queries/trainings.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

const about = (read: Reader, { trainingIds }: { readonly trainingIds: readonly TrainingId[] }): AboutTraining => ({
  records: trainingIds.map((id) => knownTraining(read, id)),
});

export const trainingHandlers: CommandHandlers<keyof typeof trainingCommands> = {
  'training.record': handler(
    (read, { incidentId }) => ({
      registered: peopleIn(read),
      incident: incidentId === undefined ? null : knownIncident(read, incidentId),
    }),
    recordTraining,
  ),
  'training.strike': handler(about, strikeTraining),
  'training.restore': handler(about, restoreTraining),
};
