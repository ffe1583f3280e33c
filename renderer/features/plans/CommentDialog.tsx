import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';
import { ChoiceField, LongTextField, TextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { PlanView } from './PlanBar.tsx';

interface CommentDialogProps {
  readonly plan: PlanView;
  readonly sections: readonly { readonly id: string; readonly heading: string }[];
  readonly onClose: () => void;
}

/** What somebody thinks of a plan on hearing, on the whole or on one section. */
export function CommentDialog({ plan, sections, onClose }: CommentDialogProps) {
  const { t } = useTranslation('plan');
  const offerUndo = useUndo();
  const comment = useCommand('plan.comment');
  const withdraw = useCommand('plan.withdrawComment');
  const { form, change, clear } = useFormDraft(`plan.comment.${plan.id}`, { text: '', section: '', from: '' });
  const save = async (): Promise<void> => {
    const { text, section, from } = form;
    const answer = await comment.run({
      planId: plan.id,
      text,
      ...(section === '' ? {} : { sectionId: asId<'section'>(section) }),
      ...(from.trim() === '' ? {} : { from }),
    });
    if (!answer.ok) return;
    clear();
    onClose();
    const { commentId } = answer.value;
    offerUndo({ text: t('done.commented'), undo: () => withdraw.run({ commentId }) });
  };
  return (
    <FormDialog title={t('hearing.give')} save={t('hearing.send')} state={comment.state} onSave={() => void save()} onClose={onClose}>
      <LongTextField
        label={t('hearing.text')}
        value={form.text}
        maxLength={10_000}
        autoFocus
        onChange={(text) => {
          change({ text });
        }}
      />
      <ChoiceField
        label={t('hearing.about')}
        value={form.section}
        choices={[{ value: '', label: t('hearing.whole') }, ...sections.map(({ id, heading }) => ({ value: id, label: heading === '' ? t('untitled') : heading }))]}
        onChange={(section) => {
          change({ section });
        }}
      />
      <TextField
        label={t('hearing.from')}
        hint={t('hearing.fromHint')}
        value={form.from}
        maxLength={200}
        showOptional
        onChange={(from) => {
          change({ from });
        }}
      />
    </FormDialog>
  );
}
