import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';
import { LongTextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { useChecklistWords } from './useChecklistWords.ts';

type Checklist = QueryOutput<'handlingChecklist.all'>['steps'][number];

/** More lines than this are not read aloud under stress. */
const MANY = 9;

/** The whole checklist as text, a line each: moved, put otherwise, added and taken off as one writes. */
export function EditDialog({ checklist, onClose }: { readonly checklist: Checklist; readonly onClose: () => void }) {
  const { t } = useTranslation('handlingChecklist');
  const step = useTranslation('handling').t(`step.${checklist.step}`);
  const offerUndo = useUndo();
  const { wordsOf, linesIn } = useChecklistWords();
  const { form, change, clear } = useFormDraft(`handlingChecklist.${checklist.step}`, {
    text: checklist.lines.map(wordsOf).join('\n'),
  });
  const set = useCommand('handlingChecklist.set');
  const lines = linesIn(form.text, checklist.step, checklist.lines);
  const shut = (): void => {
    clear();
    onClose();
  };
  const save = async (): Promise<void> => {
    const answer = await set.run({ step: checklist.step, lines });
    if (!answer.ok) return;
    const { version, was } = answer.value;
    shut();
    offerUndo({
      text: t('saved', { step, version }),
      undo: () => set.run({ step: checklist.step, lines: [...was] }),
    });
  };
  return (
    <FormDialog
      title={t('editTitle', { step })}
      save={t('save')}
      onSave={() => void save()}
      onClose={onClose}
      onCancel={shut}
      state={set.state}
    >
      <LongTextField
        label={t('lines')}
        hint={lines.length > MANY ? t('many', { count: lines.length }) : t('linesHint')}
        value={form.text}
        onChange={(text) => {
          change({ text });
        }}
        rows={10}
        maxLength={20_000}
        autoFocus
      />
    </FormDialog>
  );
}
