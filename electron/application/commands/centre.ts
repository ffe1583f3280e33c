import type { centreCommands } from '../../../shared/contract/topics/cardRun.ts';
import { openCentre, withdrawCentre } from '../../../shared/domain/cardRun/centre.ts';
import { knownCardRun, runningCard } from '../../queries/cardRuns.ts';
import { knownCardFor } from '../../queries/cards.ts';
import { knownNotices } from '../../queries/notices.ts';
import { knownRoles } from '../../queries/roles.ts';
import { knownShielding } from '../../queries/staffCare.ts';
import { knownTasks } from '../../queries/tasks.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';
import { groundOf } from './pictureKnowledge.ts';

export const centreHandlers: CommandHandlers<keyof typeof centreCommands> = {
  'centre.open': handler(
    (read, { incidentId }) =>
      groundOf(read, incidentId, () => {
        const card = knownCardFor(read, 'next-of-kin-centre');
        return {
          card,
          running: card === null ? null : runningCard(read, incidentId, card.id),
          tasks: knownTasks(read, incidentId),
          shielding: knownShielding(read, incidentId),
          titles: new Map(knownRoles(read).map(({ id, title }) => [id, title])),
        };
      }),
    openCentre,
  ),
  'centre.withdraw': handler((read, { runId }) => {
    const run = knownCardRun(read, runId);
    return groundOf(read, run?.incidentId ?? null, (incidentId) => ({
      run,
      tasks: knownTasks(read, incidentId),
      notices: knownNotices(read, incidentId),
    }));
  }, withdrawCentre),
};
