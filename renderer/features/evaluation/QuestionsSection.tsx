import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/useCommand.ts';
import { useDraft } from '../../api/useDraft.ts';
import { PlainButton, QuietButton } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { useFormats } from '../../text/i18n.ts';
import { ContributeDialog } from './ContributeDialog.tsx';
import { questionText } from './questionText.ts';
import { sameAsRead, type EvaluationView, type QuestionView } from './evaluationView.ts';
import styles from './Evaluation.module.css';

interface QuestionsSectionProps {
  readonly evaluation: EvaluationView;
  /** The municipal four with one's own, or the system perspective. */
  readonly part: 'municipal' | 'system';
  readonly canWrite: boolean;
}

/** Questions with every contributor's own words side by side. */
export function QuestionsSection({ evaluation, part, canWrite }: QuestionsSectionProps) {
  const { t } = useTranslation('evaluation');
  const asked = evaluation.questions.filter(({ kind }) => (kind === 'system') === (part === 'system'));
  const titleId = `evaluation-${part}`;
  return (
    <section aria-labelledby={titleId} className={styles.section}>
      <SectionHead onRule id={titleId}>
        {part === 'system' ? t('questions.system') : t('questions.head')}
      </SectionHead>
      {part === 'system' && <p className={styles.quietBody}>{t('questions.systemLead')}</p>}
      {asked.map((question) => (
        <Question key={question.id} evaluation={evaluation} question={question} canWrite={canWrite} />
      ))}
      {part === 'municipal' && canWrite && <OwnQuestion evaluation={evaluation} />}
    </section>
  );
}

interface QuestionProps {
  readonly evaluation: EvaluationView;
  readonly question: QuestionView;
  readonly canWrite: boolean;
}

function Question({ evaluation, question, canWrite }: QuestionProps) {
  const { t } = useTranslation('evaluation');
  const offerUndo = useUndo();
  const remove = useCommand('evaluation.removeQuestion');
  const add = useCommand('evaluation.addQuestion');
  const [answering, setAnswering] = useState<QuestionView['contributions'][number] | 'new' | null>(null);
  const { contributions, kind, text } = question;
  const words = questionText(question);
  return (
    <div className={styles.question}>
      <div className={styles.askedRow}>
        <h3 className={styles.asked}>{words}</h3>
        {canWrite && (
          <span className={styles.askedActs}>
            {kind === 'own' && contributions.length === 0 && text !== null && (
              <PlainButton
                aria-label={`${t('questions.remove')}: ${words}`}
                onClick={() => {
                  void remove.run({ questionId: question.id }).then((answer) => {
                    if (!answer.ok) return;
                    offerUndo({ text: t('questions.removed'), undo: () => add.run({ evaluationId: evaluation.id, text }) });
                  });
                }}
              >
                {t('questions.remove')}
              </PlainButton>
            )}
            <QuietButton
              size="small"
              aria-label={`${t('questions.answer')}: ${words}`}
              onClick={() => {
                setAnswering('new');
              }}
            >
              {t('questions.answer')}
            </QuietButton>
          </span>
        )}
      </div>
      {contributions.length === 0 ? (
        <p className={styles.quiet}>{t('questions.none')}</p>
      ) : (
        <div className={styles.answers}>
          {contributions.map((contribution) => (
            <Answer
              key={contribution.id}
              evaluation={evaluation}
              question={question}
              contribution={contribution}
              canWrite={canWrite}
              onChange={() => {
                setAnswering(contribution);
              }}
            />
          ))}
        </div>
      )}
      {answering !== null && (
        <ContributeDialog
          evaluation={evaluation}
          question={question}
          earlier={answering === 'new' ? null : answering}
          onClose={() => {
            setAnswering(null);
          }}
        />
      )}
    </div>
  );
}

interface AnswerProps extends QuestionProps {
  readonly contribution: QuestionView['contributions'][number];
  readonly onChange: () => void;
}

function Answer({ evaluation, question, contribution, canWrite, onChange }: AnswerProps) {
  const { t } = useTranslation('evaluation');
  const words = useTranslation('learning').t;
  const formats = useFormats();
  const offerUndo = useUndo();
  const withdraw = useCommand('evaluation.withdrawContribution');
  const contribute = useCommand('evaluation.contribute');
  const { id: contributionId, contributor, perspective, text, at, revised } = contribution;
  return (
    <figure className={styles.answer}>
      <figcaption className={styles.answerBy}>
        <span className={styles.strong}>{contributor.label}</span> {words(`voice.${perspective}`).toLocaleLowerCase('nb')}
        {revised && `, ${t('questions.revised', { when: formats.date(at) })}`}
      </figcaption>
      <blockquote className={styles.words}>{text}</blockquote>
      {canWrite && (
        <div className={styles.answerActs}>
          <PlainButton aria-label={`${t('questions.change')}: ${contributor.label}`} onClick={onChange}>
            {t('questions.change')}
          </PlainButton>
          <PlainButton
            aria-label={`${t('questions.withdraw')}: ${contributor.label}`}
            onClick={() => {
              void withdraw.run({ contributionId }).then((answer) => {
                if (!answer.ok) return;
                const again = { evaluationId: evaluation.id, question: question.id, text: answer.value.was, contributor: sameAsRead(contributor) };
                offerUndo({ text: t('questions.withdrawn'), undo: () => contribute.run(again) });
              });
            }}
          >
            {t('questions.withdraw')}
          </PlainButton>
        </div>
      )}
    </figure>
  );
}

/** One line for a question the template does not ask. */
function OwnQuestion({ evaluation }: { readonly evaluation: EvaluationView }) {
  const { t } = useTranslation('evaluation');
  const offerUndo = useUndo();
  const add = useCommand('evaluation.addQuestion');
  const remove = useCommand('evaluation.removeQuestion');
  const draft = useDraft(`evaluation.question.${evaluation.id}`);
  const save = (): void => {
    void add.run({ evaluationId: evaluation.id, text: draft.text }).then((answer) => {
      if (!answer.ok) return;
      draft.clear();
      const { questionId } = answer.value;
      offerUndo({ text: t('questions.added'), undo: () => remove.run({ questionId }) });
    });
  };
  return (
    <form
      className={styles.ownQuestion}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField
        ref={draft.ref}
        label={t('questions.add')}
        value={draft.text}
        onChange={(text) => {
          draft.write(text);
        }}
        maxLength={500}
      />
      <QuietButton type="submit" disabled={draft.text.trim() === ''}>
        {t('questions.addSave')}
      </QuietButton>
      {add.state.kind === 'refused' && <InlineProblem problem={add.state.refusal} />}
    </form>
  );
}
