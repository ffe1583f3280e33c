import { useTranslation } from 'react-i18next';
import type { RefusalCode } from '../../../shared/contract/errors.ts';
import type { Refusal } from '../../../shared/kernel/refusal.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useNavigation } from '../../ui/Navigation.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { ExerciseView } from './exerciseForm.ts';

export type InjectView = ExerciseView['injects'][number];

interface ExerciseActs {
  readonly start: () => void;
  readonly give: (inject: InjectView) => void;
  readonly takeBack: (inject: InjectView) => void;
  readonly complete: () => void;
  readonly undoCompletion: () => void;
  readonly drop: () => void;
  readonly problem: Refusal<RefusalCode> | null;
}

/** What is done with an exercise, each with its way back. A started one is ended in its own log. */
export function useExerciseActs({ id: exerciseId, title }: Pick<ExerciseView, 'id' | 'title'>): ExerciseActs {
  const { t } = useTranslation('exercise');
  const offerUndo = useUndo();
  const { go } = useNavigation();
  const start = useCommand('exercise.start');
  const give = useCommand('exercise.giveInject');
  const takeBack = useCommand('exercise.takeInjectBack');
  const complete = useCommand('exercise.complete');
  const undoCompletion = useCommand('exercise.undoCompletion');
  const drop = useCommand('exercise.drop');
  const restore = useCommand('exercise.restore');
  const refused = [start, give, takeBack, complete, undoCompletion, drop].map(({ state }) => state).find(({ kind }) => kind === 'refused');
  return {
    start: () => {
      void start.run({ exerciseId });
    },
    give: ({ id: injectId, given }) => {
      if (given !== null) return;
      void give.run({ exerciseId, injectId }).then((answer) => {
        if (!answer.ok) return;
        offerUndo({ text: t('givenNow', { number: answer.value.number }), undo: () => takeBack.run({ exerciseId, injectId }) });
      });
    },
    takeBack: ({ id: injectId, given }) => {
      if (given === null) return;
      void takeBack.run({ exerciseId, injectId }).then((answer) => {
        if (answer.ok) offerUndo({ text: t('takenBack'), undo: () => give.run({ exerciseId, injectId }) });
      });
    },
    complete: () => {
      void complete.run({ exerciseId }).then((answer) => {
        if (answer.ok) offerUndo({ text: t('completed', { title }), undo: () => undoCompletion.run({ exerciseId }) });
      });
    },
    undoCompletion: () => {
      void undoCompletion.run({ exerciseId }).then((answer) => {
        if (answer.ok) offerUndo({ text: t('uncompleted', { title }), undo: () => complete.run({ exerciseId }) });
      });
    },
    drop: () => {
      void drop.run({ exerciseId }).then((answer) => {
        if (!answer.ok) return;
        go('exercisePlans');
        offerUndo({ text: t('dropped', { title }), undo: () => restore.run({ exerciseId }) });
      });
    },
    problem: refused?.kind === 'refused' ? refused.refusal : null,
  };
}
