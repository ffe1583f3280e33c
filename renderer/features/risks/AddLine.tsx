import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useDraft } from '../../api/useDraft.ts';
import { TextField } from '../../ui/Field.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { BranchView } from './bowTieLayout.ts';
import styles from './BowTie.module.css';

interface AddBranchLineProps {
  readonly eventId: Id<'hazardEvent'>;
  readonly side: BranchView['side'];
}

/** One line, Enter draws it, and the line is ready for the next. */
export function AddBranchLine({ eventId, side }: AddBranchLineProps) {
  const { t } = useTranslation('bowTie');
  const offerUndo = useUndo();
  const add = useCommand('bowTie.addBranch');
  const remove = useCommand('bowTie.removeBranch');
  const line = useDraft(`bowTie.${side}.${eventId}`);
  const save = async (): Promise<void> => {
    const text = line.text.trim();
    if (text === '') return;
    line.clear();
    const answer = await add.run({ eventId, side, text });
    if (!answer.ok) {
      line.write(text);
      return;
    }
    const { branchId } = answer.value;
    offerUndo({ text: t('added', { text }), undo: () => remove.run({ branchId }) });
  };
  return (
    <div className={styles.adding} data-add={side}>
      <TextField
        ref={line.ref}
        label={t(`add.${side}`)}
        placeholder={t(`addHint.${side}`)}
        value={line.text}
        onChange={(text) => { line.write(text); }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          void save();
        }}
        maxLength={300}
      />
      {add.state.kind === 'refused' && <InlineProblem problem={add.state.refusal} />}
    </div>
  );
}

/** The same for a barrier on one branch. Esc, or Enter on an empty line, goes back to the branch. */
export function AddBarrierLine({ branch, onLeave }: { readonly branch: BranchView; readonly onLeave: () => void }) {
  const { t } = useTranslation('bowTie');
  const offerUndo = useUndo();
  const add = useCommand('bowTie.addBarrier');
  const remove = useCommand('bowTie.removeBarrier');
  const { id: branchId } = branch;
  const line = useDraft(`bowTie.barrier.${branchId}`);
  const save = async (): Promise<void> => {
    const text = line.text.trim();
    if (text === '') {
      onLeave();
      return;
    }
    line.clear();
    const answer = await add.run({ branchId, text });
    if (!answer.ok) {
      line.write(text);
      return;
    }
    const { barrierId } = answer.value;
    offerUndo({ text: t('added', { text }), undo: () => remove.run({ barrierId }) });
  };
  return (
    <div className={styles.adding}>
      <TextField
        ref={line.ref}
        label={t('addBarrierTo', { text: branch.text })}
        placeholder={t('addHint.barrier')}
        value={line.text}
        onChange={(text) => { line.write(text); }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          if (event.key === 'Escape') onLeave();
          else void save();
        }}
        maxLength={300}
        autoFocus
      />
      {add.state.kind === 'refused' && <InlineProblem problem={add.state.refusal} />}
    </div>
  );
}
