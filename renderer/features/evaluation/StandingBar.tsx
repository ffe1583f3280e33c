import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/useCommand.ts';
import { PlainButton, PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { ExerciseTag } from '../../ui/Tag.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { DocumentDialog } from './DocumentDialog.tsx';
import type { EvaluationView } from './evaluationView.ts';
import styles from './Evaluation.module.css';

/** How far it has come, and the two things one does with it as a whole: fetch the report, finish it. */
export function StandingBar({ evaluation }: { readonly evaluation: EvaluationView }) {
  const { t } = useTranslation('evaluation');
  const offerUndo = useUndo();
  const [isFetching, setIsFetching] = useState(false);
  const finish = useCommand('evaluation.finish');
  const reopen = useCommand('evaluation.reopen');
  const discard = useCommand('evaluation.discard');
  const restore = useCommand('evaluation.restore');
  const { id: evaluationId, finishedAt, discarded } = evaluation;
  const problem = [finish.state, reopen.state].find((state) => state.kind === 'refused');
  const onFinish = (): void => {
    void finish.run({ evaluationId }).then((answer) => {
      if (answer.ok) offerUndo({ text: t('finished'), undo: () => reopen.run({ evaluationId }) });
    });
  };
  return (
    <div className={styles.standing}>
      {discarded && <p>{t('discardedNow')}</p>}
      <div className={styles.buttons}>
        {evaluation.incident.kind === 'exercise' && <ExerciseTag long />}
        {discarded ? (
          <PrimaryButton
            onClick={() => {
              void restore.run({ evaluationId });
            }}
          >
            {t('restore')}
          </PrimaryButton>
        ) : finishedAt === null ? (
          <PrimaryButton onClick={onFinish}>{t('finish')}</PrimaryButton>
        ) : (
          <PrimaryButton
            onClick={() => {
              setIsFetching(true);
            }}
          >
            {t('report.make')}
          </PrimaryButton>
        )}
        {finishedAt === null ? (
          <QuietButton
            onClick={() => {
              setIsFetching(true);
            }}
          >
            {t('report.make')}
          </QuietButton>
        ) : (
          <QuietButton
            onClick={() => {
              void reopen.run({ evaluationId });
            }}
          >
            {t('reopen')}
          </QuietButton>
        )}
        {!discarded && (
          <PlainButton
            onClick={() => {
              void discard.run({ evaluationId }).then((answer) => {
                if (answer.ok) offerUndo({ text: t('discarded'), undo: () => restore.run({ evaluationId }) });
              });
            }}
          >
            {t('discard')}
          </PlainButton>
        )}
      </div>
      {problem?.kind === 'refused' && <InlineProblem problem={problem.refusal} />}
      {isFetching && (
        <DocumentDialog
          of={{ kind: 'evaluation-report', evaluationId }}
          onClose={() => {
            setIsFetching(false);
          }}
        />
      )}
    </div>
  );
}
