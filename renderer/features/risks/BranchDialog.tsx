import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/useCommand.ts';
import { AboutObject } from '../../objects/AboutObject.tsx';
import { PlainButton } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { BranchView } from './bowTieLayout.ts';

interface BranchDialogProps {
  readonly branch: BranchView;
  readonly onRemove: (id: string) => void;
  readonly onClose: () => void;
}

/** Other words for a cause or a consequence, or out of the drawing. */
export function BranchDialog({ branch, onRemove, onClose }: BranchDialogProps) {
  const { t } = useTranslation('bowTie');
  const offerUndo = useUndo();
  const change = useCommand('bowTie.changeBranch');
  const [text, setText] = useState(branch.text);
  const { id: branchId, side } = branch;
  const save = async (): Promise<void> => {
    const answer = await change.run({ branchId, text });
    if (!answer.ok && answer.refusal.code !== 'bowTie/nothing-changed') return;
    if (answer.ok) offerUndo({ text: t('changed', { text: text.trim() }), undo: () => change.run({ branchId, text: branch.text }) });
    onClose();
  };
  return (
    <FormDialog
      below={<AboutObject kind="branch" id={branch.id} />}
      title={branch.text}
      save={t('save')}
      onSave={() => void save()}
      onClose={onClose}
      state={change.state}
      left={
        <PlainButton
          onClick={() => {
            onClose();
            onRemove(branchId);
          }}
        >
          {t('remove')}
        </PlainButton>
      }
    >
      <TextField label={t(`branchText.${side}`)} value={text} onChange={setText} maxLength={300} autoFocus isRequired />
    </FormDialog>
  );
}
