import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId, type Id } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { ChecksField, CheckField } from '../../ui/Field.tsx';
import { PickField } from '../../ui/PickField.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import styles from './Plans.module.css';

interface Choice {
  readonly roles: readonly string[] | null;
  readonly people: readonly string[];
}

/** Who must have read the plan: every role or some, with their deputies, and people by name (substitutes, partners). */
export function ReadersDialog({ planId, onClose }: { readonly planId: Id<'plan'>; readonly onClose: () => void }) {
  const { t } = useTranslation('plan');
  const offerUndo = useUndo();
  const set = useCommand('plan.setReaders');
  const chosen = useQueryOf('plan.readers', { planId }).value?.chosen;
  const roles = useQueryOf('role.all', {}).value?.roles ?? [];
  const everybody = useQueryOf('contact.people', {}).value?.people ?? [];
  const [typed, setTyped] = useState<Choice | null>(null);
  const choice: Choice = typed ?? chosen ?? { roles: null, people: [] };
  const save = async (): Promise<void> => {
    const input = { planId, roles: choice.roles?.map((id) => asId<'role'>(id)) ?? null, people: choice.people.map((id) => asId<'contact'>(id)) };
    const answer = await set.run(input);
    if (!answer.ok) return;
    onClose();
    const { was } = answer.value;
    offerUndo({ text: t('done.readers'), undo: () => set.run({ planId, roles: was.roles === null ? null : [...was.roles], people: [...was.people] }) });
  };
  return (
    <FormDialog title={t('readers.choose')} save={t('readers.save')} state={set.state} onSave={() => void save()} onClose={onClose}>
      <CheckField
        label={t('readers.everyRole')}
        hint={t('readers.everyRoleHint')}
        isChecked={choice.roles === null}
        onChange={(all) => {
          setTyped({ ...choice, roles: all ? null : roles.map(({ id }) => id) });
        }}
      />
      {choice.roles !== null && (
        <ChecksField
          label={t('readers.roles')}
          values={choice.roles}
          choices={roles.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(values) => {
            setTyped({ ...choice, roles: values });
          }}
        />
      )}
      <PickField
        label={t('readers.add')}
        value={null}
        choices={everybody.filter(({ id }) => !choice.people.includes(id)).map(({ id, name }) => ({ value: id, label: name }))}
        nothingFound={t('noName')}
        onChange={(id) => {
          if (id !== null) setTyped({ ...choice, people: [...choice.people, id] });
        }}
      />
      <ul className={styles.plainList}>
        {choice.people.map((id) => {
          const name = everybody.find((one) => one.id === id)?.name ?? '';
          return (
            <li key={id}>
              {name}{' '}
              <PlainButton
                size="small"
                aria-label={t('readers.removeOf', { name })}
                onClick={() => {
                  setTyped({ ...choice, people: choice.people.filter((one) => one !== id) });
                }}
              >
                {t('readers.remove')}
              </PlainButton>
            </li>
          );
        })}
      </ul>
    </FormDialog>
  );
}
