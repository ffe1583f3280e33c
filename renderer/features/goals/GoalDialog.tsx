import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import { instantOf, type Instant } from '../../../shared/kernel/time.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useDraft } from '../../api/useDraft.ts';
import { useOwners } from '../../api/useOwners.ts';
import { momentAhead } from '../../text/momentAhead.ts';
import { TextField } from '../../ui/Field.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { SuggestField } from '../../ui/PickField.tsx';
import { MomentField } from '../../ui/TimeField.tsx';
import { useUndo } from '../../ui/Undo.tsx';

export type GoalView = QueryOutput<'goal.all'>['goals'][number];

interface GoalDialogProps {
  readonly incidentId: Id<'incident'>;
  /** The goal to change; null for a new one. */
  readonly goal: GoalView | null;
  readonly onClose: () => void;
}

/** One line, a deadline and an owner; the line alone is enough, and Enter in any field saves. */
export function GoalDialog({ incidentId, goal, onClose }: GoalDialogProps) {
  const { t } = useTranslation('goal');
  const offerUndo = useUndo();
  const owners = useOwners();
  const draft = useDraft(`goal.${incidentId}`);
  const [changedText, setChangedText] = useState(goal?.text ?? '');
  const [deadline, setDeadline] = useState<Instant | null>(goal?.deadline ?? null);
  const [owner, setOwner] = useState(goal?.owner?.label ?? '');
  const set = useCommand('goal.set');
  const change = useCommand('goal.change');
  const drop = useCommand('goal.drop');
  const { state } = goal === null ? set : change;
  const text = goal === null ? draft.text : changedText;

  const setNew = async (): Promise<void> => {
    const given = owners.ownerOf(owner);
    const answer = await set.run({
      incidentId,
      text,
      ...(deadline === null ? {} : { deadline }),
      ...(given === null ? {} : { owner: given }),
    });
    if (!answer.ok) return;
    const { goalId, number } = answer.value;
    draft.clear();
    onClose();
    offerUndo({ text: t('wasSet', { number }), undo: () => drop.run({ goalId, reason: t('undoReason') }) });
  };
  const saveChange = async (known: GoalView): Promise<void> => {
    const isSameOwner = owner.trim() === (known.owner?.label ?? '');
    const answer = await change.run({
      goalId: known.id,
      text,
      deadline,
      ...(isSameOwner ? {} : { owner: owners.ownerOf(owner) }),
    });
    if (!answer.ok) return;
    onClose();
    offerUndo({
      text: t('wasChanged', { number: known.number }),
      undo: () =>
        change.run({
          goalId: known.id,
          text: known.text,
          deadline: known.deadline,
          ...(isSameOwner ? {} : { owner: owners.ownerOf(known.owner?.label ?? '') }),
        }),
    });
  };
  const save = (): void => void (goal === null ? setNew() : saveChange(goal));
  return (
    <FormDialog
      title={goal === null ? t('set') : t('change')}
      save={goal === null ? t('save') : t('saveChange')}
      onSave={save}
      onClose={onClose}
      state={state}
    >
      <TextField
        ref={draft.ref}
        label={t('text')}
        value={text}
        onChange={(next) => {
          if (goal === null) draft.write(next);
          else setChangedText(next);
        }}
        maxLength={500}
        autoFocus
      />
      <FieldPair>
        <MomentField
          label={t('deadlineLabel')}
          value={deadline}
          onChange={(at) => {
            setDeadline(at === null ? null : momentAhead(at, instantOf(Date.now())));
          }}
          showOptional
        />
        <SuggestField
          label={t('owner')}
          value={owner}
          onChange={setOwner}
          suggestions={owners.suggestions}
          placeholder={t('ownerHint')}
          maxLength={200}
          showOptional
        />
      </FieldPair>
    </FormDialog>
  );
}
