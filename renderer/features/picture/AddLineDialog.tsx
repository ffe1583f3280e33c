import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useDraft } from '../../api/useDraft.ts';
import { TextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { HandlingStepView } from './pictureView.ts';

interface AddLineDialogProps {
  readonly incidentId: Id<'incident'>;
  readonly step: HandlingStepView;
  readonly onClose: () => void;
}

/** What this incident needs beyond what always stands on the step's checklist. */
export function AddLineDialog({ incidentId, step: { step }, onClose }: AddLineDialogProps) {
  const { t } = useTranslation('handling');
  const offerUndo = useUndo();
  const draft = useDraft(`handling.line.${incidentId}.${step}`);
  const add = useCommand('handling.addLine');
  const remove = useCommand('handling.removeLine');
  const save = (): void => {
    void add.run({ incidentId, step, text: draft.text }).then((answer) => {
      if (!answer.ok) return;
      draft.clear();
      onClose();
      const { lineId } = answer.value;
      offerUndo({ text: t('lineAdded'), undo: () => remove.run({ lineId }) });
    });
  };
  return (
    <FormDialog
      title={t('addTitle', { step: t(`step.${step}`) })}
      save={t('save')}
      onSave={save}
      onClose={onClose}
      state={add.state}
    >
      <TextField
        ref={draft.ref}
        label={t('addLabel')}
        value={draft.text}
        onChange={(next) => {
          draft.write(next);
        }}
        maxLength={500}
        autoFocus
      />
    </FormDialog>
  );
}
