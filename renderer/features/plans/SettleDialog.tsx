import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { commentOutcomes, type CommentOutcome } from '../../../shared/domain/plan/hearing.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useDraft } from '../../api/useDraft.ts';
import { LongTextField, RadioField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import styles from './Plans.module.css';

interface SettleDialogProps {
  readonly commentId: Id<'planComment'>;
  readonly text: string;
  readonly onClose: () => void;
}

/** What was done with what somebody said. */
export function SettleDialog({ commentId, text, onClose }: SettleDialogProps) {
  const { t } = useTranslation('plan');
  const offerUndo = useUndo();
  const settle = useCommand('plan.settleComment');
  const reopen = useCommand('plan.reopenComment');
  const [outcome, setOutcome] = useState<CommentOutcome>('taken-in');
  const done = useDraft(`plan.answer.${commentId}`);
  const save = async (): Promise<void> => {
    const answer = await settle.run({ commentId, outcome, done: done.text });
    if (!answer.ok) return;
    done.clear();
    onClose();
    offerUndo({ text: t('done.settled'), undo: () => reopen.run({ commentId }) });
  };
  return (
    <FormDialog title={t('hearing.settle')} save={t('hearing.settle')} state={settle.state} onSave={() => void save()} onClose={onClose}>
      <p className={styles.commentText}>{text}</p>
      <RadioField
        label={t('hearing.outcome')}
        value={outcome}
        choices={commentOutcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
        onChange={setOutcome}
      />
      <LongTextField ref={done.ref} label={t('hearing.done')} value={done.text} maxLength={2_000} onChange={done.write} />
    </FormDialog>
  );
}
