import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { controlLevels, type ControlKind, type ControlLevel } from '../../../shared/domain/control/control.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useOwners } from '../../api/useOwners.ts';
import { ChoiceField, TextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { SuggestField } from '../../ui/PickField.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { ControlNodeView } from './ControlPage.tsx';

/** A node to change, or a new one of this kind under another. */
export interface NodeAsked {
  readonly kind: ControlKind;
  readonly parent: ControlNodeView | null;
  readonly node: ControlNodeView | null;
}

/** What the node says; who owns it and how it tells back, where the chain needs it. */
export function NodeDialog({ asked: { kind, parent, node }, onClose }: { readonly asked: NodeAsked; readonly onClose: () => void }) {
  const { t } = useTranslation('control');
  const offerUndo = useUndo();
  const owners = useOwners();
  const add = useCommand('control.add');
  const change = useCommand('control.change');
  const remove = useCommand('control.remove');
  const [text, setText] = useState(node?.text ?? '');
  const [owner, setOwner] = useState(node?.owner?.label ?? '');
  const [feedback, setFeedback] = useState(node?.feedback ?? '');
  const [level, setLevel] = useState<ControlLevel>('municipality');
  const isOwned = kind === 'controller' || kind === 'operator';
  const { state } = node === null ? add : change;
  const save = async (): Promise<void> => {
    // The register's own entry stays as long as nobody has said otherwise.
    const isSameOwner = node !== null && owner.trim() === (node.owner?.label ?? '');
    if (node === null) {
      const answer = await add.run({ kind, parentId: parent?.id ?? null, level, text, owner: owners.ownerOf(owner), feedback });
      if (!answer.ok) return;
      const { nodeId } = answer.value;
      offerUndo({ text: t('added', { text: text.trim() }), undo: () => remove.run({ nodeId }) });
    } else {
      const { id: nodeId } = node;
      const answer = await change.run({ nodeId, text, feedback, ...(isSameOwner ? {} : { owner: owners.ownerOf(owner) }) });
      if (!answer.ok) return;
      const { was } = answer.value;
      offerUndo({ text: t('changed', { text: text.trim() }), undo: () => change.run({ nodeId, ...was }) });
    }
    onClose();
  };
  return (
    <FormDialog
      title={t(`kind.${kind}`)}
      save={t('save')}
      onSave={() => void save()}
      onClose={onClose}
      state={state}
    >
      <TextField label={t(`hint.${kind}`)} value={text} onChange={setText} maxLength={1_000} autoFocus />
      {kind === 'goal' && node === null && (
        <ChoiceField
          label={t('levelLabel')}
          value={level}
          onChange={setLevel}
          choices={controlLevels.map((value) => ({ value, label: t(`level.${value}`) }))}
        />
      )}
      {isOwned && (
        <SuggestField
          label={t('owner')}
          hint={t('ownerHint')}
          value={owner}
          onChange={setOwner}
          suggestions={owners.suggestions}
          maxLength={200}
        />
      )}
      {kind === 'sensor' && (
        <TextField label={t('feedback')} hint={t('feedbackHint')} value={feedback} onChange={setFeedback} maxLength={1_000} />
      )}
    </FormDialog>
  );
}
