import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useDraft } from '../../api/useDraft.ts';
import { LongTextField, TextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { AnswerView } from './information.ts';

interface AnswerDialogProps {
  readonly incidentId: Id<'incident'>;
  /** The answer to change; null for a new one. */
  readonly answer: AnswerView | null;
  readonly onClose: () => void;
}

/** A question as people ask it, and what they are told. */
export function AnswerDialog({ incidentId, answer, onClose }: AnswerDialogProps) {
  const { t } = useTranslation('information');
  const offerUndo = useUndo();
  const draft = useDraft(`answer.${incidentId}`);
  const write = useCommand('answer.write');
  const change = useCommand('answer.change');
  const retire = useCommand('answer.retire');
  const [changedQuestion, setChangedQuestion] = useState(answer?.question ?? '');
  const [text, setText] = useState(answer?.text ?? '');
  const question = answer === null ? draft.text : changedQuestion;
  const { state } = answer === null ? write : change;
  const save = async (): Promise<void> => {
    if (answer === null) {
      const done = await write.run({ incidentId, question, text });
      if (!done.ok) return;
      const { answerId } = done.value;
      draft.clear();
      offerUndo({ text: t('answerWritten'), undo: () => retire.run({ answerId, retired: true }) });
    } else {
      const done = await change.run({ answerId: answer.id, question, text });
      if (!done.ok) return;
      const { was } = done.value;
      offerUndo({ text: t('answerChanged'), undo: () => change.run({ answerId: answer.id, ...was }) });
    }
    onClose();
  };
  return (
    <FormDialog
      title={answer === null ? t('answer') : t('answerChange')}
      save={t('answerSave')}
      onSave={() => void save()}
      onClose={onClose}
      state={state}
    >
      <TextField
        ref={draft.ref}
        label={t('question')}
        value={question}
        onChange={(next) => {
          if (answer === null) draft.write(next);
          else setChangedQuestion(next);
        }}
        maxLength={1000}
        autoFocus
      />
      <LongTextField label={t('answerText')} value={text} onChange={setText} maxLength={5000} />
    </FormDialog>
  );
}
