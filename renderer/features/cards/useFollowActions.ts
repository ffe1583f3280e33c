import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import type { StepId } from '../../../shared/domain/card/card.ts';
import type { ContactId } from '../../../shared/domain/contact/contact.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useUndo } from '../../ui/Undo.tsx';

export type Run = QueryOutput<'cardRun.ofIncident'>['runs'][number];
export type Follower = Run['followers'][number];

/** Says what a person has done of a card; what was said before is the way back. */
export function useFollowActions(run: Run) {
  const { t } = useTranslation('card');
  const offerUndo = useUndo();
  const command = useCommand('cardRun.reportFollowed');
  return {
    problem: command.state.kind === 'refused' ? command.state.refusal : null,
    report: async (person: ContactId, name: string, steps: StepId[] | null): Promise<boolean> => {
      const before = run.followers.find((one) => one.person.id === person)?.steps ?? null;
      const answer = await command.run({ runId: run.id, person, steps });
      if (!answer.ok) return false;
      offerUndo({
        text: t(steps === null ? 'follow.removed' : 'follow.saved', { name }),
        undo: () => command.run({ runId: run.id, person, steps: before }),
      });
      return true;
    },
  };
}
