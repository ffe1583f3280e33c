import { useTranslation } from 'react-i18next';
import { perspectives, type Perspective } from '../../../shared/domain/evaluation/evaluation.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useOwners } from '../../api/useOwners.ts';
import { ChoiceField, LongTextField } from '../../ui/Field.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { SuggestField } from '../../ui/PickField.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { sameAsRead, type EvaluationView, type QuestionView } from './evaluationView.ts';
import { questionText } from './questionText.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';

interface ContributeDialogProps {
  readonly evaluation: EvaluationView;
  readonly question: QuestionView;
  /** The words to change; null for a new answer. */
  readonly earlier: QuestionView['contributions'][number] | null;
  readonly onClose: () => void;
}

interface AnswerForm {
  readonly who: string;
  readonly perspective: Perspective;
  readonly text: string;
}

/** One person's words on one question. Those who were invited are suggested first, with the perspective they were asked for. */
export function ContributeDialog({ evaluation, question, earlier, onClose }: ContributeDialogProps) {
  const { t } = useTranslation('evaluation');
  const words = useTranslation('learning').t;
  const offerUndo = useUndo();
  const owners = useOwners();
  const contribute = useCommand('evaluation.contribute');
  const withdraw = useCommand('evaluation.withdrawContribution');
  const { form, change, clear } = useFormDraft<AnswerForm>(
    `evaluation.answer.${evaluation.id}.${question.id}.${earlier?.id ?? 'new'}`,
    { who: earlier?.contributor.label ?? '', perspective: earlier?.perspective ?? 'staff', text: earlier?.text ?? '' },
  );
  const invitedAs = (name: string) =>
    evaluation.invitations.find(({ who }) => who.label.toLocaleLowerCase('nb') === name.trim().toLocaleLowerCase('nb'));
  const invited = invitedAs(form.who);
  const contributor =
    earlier !== null ? sameAsRead(earlier.contributor) : invited === undefined ? owners.ownerOf(form.who) : sameAsRead(invited.who);
  const save = (): void => {
    if (contributor === null) return;
    const answer = { evaluationId: evaluation.id, question: question.id, contributor, perspective: form.perspective };
    void contribute.run({ ...answer, text: form.text }).then((given) => {
      if (!given.ok) return;
      clear();
      onClose();
      const { contributionId, was } = given.value;
      offerUndo({
        text: t('questions.saved'),
        undo: () => (was === null ? withdraw.run({ contributionId }) : contribute.run({ ...answer, text: was })),
      });
    });
  };
  return (
    <FormDialog
      title={questionText(question)}
      save={t('questions.save')}
      onSave={save}
      onClose={onClose}
      state={contribute.state}
      missing={contributor === null ? t('questions.whoMissing') : undefined}
    >
      <FieldPair>
        <SuggestField
          label={t('questions.who')}
          value={form.who}
          onChange={(who) => {
            const known = invitedAs(who);
            change({ who, ...(known === undefined ? {} : { perspective: known.perspective }) });
          }}
          suggestions={[...evaluation.invitations.map(({ who }) => who.label), ...owners.suggestions]}
          maxLength={200}
          isDisabled={earlier !== null}
          isRequired
        />
        <ChoiceField
          label={t('voices.perspective')}
          value={form.perspective}
          choices={perspectives.map((one) => ({ value: one, label: words(`perspective.${one}`) }))}
          onChange={(perspective) => {
            change({ perspective });
          }}
          isDisabled={earlier !== null || invited !== undefined}
        />
      </FieldPair>
      <LongTextField
        label={t('questions.text')}
        value={form.text}
        onChange={(text) => {
          change({ text });
        }}
        rows={5}
        isRequired
      />
    </FormDialog>
  );
}
