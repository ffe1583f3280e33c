import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { asId, type Id } from '../../../shared/kernel/ids.ts';
import { instantOf, type Instant } from '../../../shared/kernel/time.ts';
import { useDraft } from '../../api/useDraft.ts';
import { useOwners } from '../../api/useOwners.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { momentAhead } from '../../text/momentAhead.ts';
import { ChoiceField, TextField } from '../../ui/Field.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { SuggestField } from '../../ui/PickField.tsx';
import { MomentField } from '../../ui/TimeField.tsx';
import { useSaveTask } from './useSaveTask.ts';

export type TaskView = QueryOutput<'task.all'>['tasks'][number];

interface TaskDialogProps {
  readonly incidentId: Id<'incident'>;
  /** The task to change; null for a new one. */
  readonly task: TaskView | null;
  readonly onClose: () => void;
}

/** What, who and by when, and which goal it serves. What is enough; Enter in any field saves. */
export function TaskDialog({ incidentId, task, onClose }: TaskDialogProps) {
  const { t } = useTranslation('task');
  const owners = useOwners();
  const goals = useQueryOf('goal.all', { incidentId }).value?.goals ?? [];
  const draft = useDraft(`task.${incidentId}`);
  const [changedText, setChangedText] = useState(task?.text ?? '');
  const [deadline, setDeadline] = useState<Instant | null>(task?.deadline ?? null);
  const [owner, setOwner] = useState(task?.owner?.label ?? '');
  const [goalId, setGoalId] = useState<string>(task?.goalId ?? '');
  const { create, change, problem } = useSaveTask(incidentId);
  const text = task === null ? draft.text : changedText;

  const save = (): void => {
    const said = {
      text,
      deadline,
      owner: owners.ownerOf(owner),
      goalId: goalId === '' ? null : asId<'goal'>(goalId),
    };
    const isSameOwner = owner.trim() === (task?.owner?.label ?? '');
    void (task === null ? create(said) : change(task, said, isSameOwner)).then((isSaved) => {
      if (!isSaved) return;
      if (task === null) draft.clear();
      onClose();
    });
  };
  const serving = goals.filter(({ id, state }) => state === 'active' || id === goalId);
  return (
    <FormDialog
      title={task === null ? t('create') : t('change')}
      save={task === null ? t('save') : t('saveChange')}
      onSave={save}
      onClose={onClose}
      problem={problem}
    >
      <TextField
        ref={draft.ref}
        label={t('text')}
        placeholder={t('textHint')}
        value={text}
        onChange={(next) => {
          if (task === null) draft.write(next);
          else setChangedText(next);
        }}
        maxLength={1000}
        autoFocus
      />
      <FieldPair>
        <SuggestField
          label={t('owner')}
          value={owner}
          onChange={setOwner}
          suggestions={owners.suggestions}
          placeholder={t('ownerHint')}
          maxLength={200}
          showOptional
        />
        <MomentField
          label={t('deadlineLabel')}
          value={deadline}
          onChange={(at) => {
            setDeadline(at === null ? null : momentAhead(at, instantOf(Date.now())));
          }}
          showOptional
        />
      </FieldPair>
      {serving.length > 0 && (
        <ChoiceField
          label={t('goal')}
          value={goalId}
          onChange={setGoalId}
          choices={[
            { value: '', label: t('goalNone') },
            ...serving.map(({ id, number, text: goal }) => ({
              value: id,
              label: `${t('serves', { number })}: ${goal}`,
            })),
          ]}
        />
      )}
    </FormDialog>
  );
}
