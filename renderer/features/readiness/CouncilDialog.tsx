import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { PickField } from '../../ui/PickField.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { Readiness } from './readinessView.ts';
import styles from './Readiness.module.css';

/** Who sits in the preparedness council. */
export function CouncilDialog({ members: now, onClose }: { readonly members: Readiness['council']; readonly onClose: () => void }) {
  const { t } = useTranslation('readiness');
  const offerUndo = useUndo();
  const name = useCommand('readiness.nameCouncil');
  const people = useQueryOf('contact.people', {}).value?.people ?? [];
  const [members, setMembers] = useState<readonly string[]>(now.map(({ id }) => id));
  const nameOf = (id: string): string => [...people, ...now].find((one) => one.id === id)?.name ?? '';
  const save = async (): Promise<void> => {
    const answer = await name.run({ members: members.map((id) => asId<'contact'>(id)) });
    if (!answer.ok && answer.refusal.code !== 'readiness/nothing-changed') return;
    onClose();
    if (!answer.ok) return;
    const { was } = answer.value;
    offerUndo({ text: t('councilSaved'), undo: () => name.run({ members: [...was] }) });
  };
  return (
    <FormDialog title={t('council')} save={t('save')} onSave={() => void save()} onClose={onClose} state={name.state}>
      {members.length === 0 && <p>{t('councilNone')}</p>}
      <ul>
        {members.map((id) => (
          <li key={id} className={styles.tie}>
            <span>{nameOf(id)}</span>
            <QuietButton
              size="small"
              aria-label={t('tieRemove', { title: nameOf(id) })}
              onClick={() => {
                setMembers(members.filter((member) => member !== id));
              }}
            >
              ×
            </QuietButton>
          </li>
        ))}
      </ul>
      <PickField
        label={t('councilAdd')}
        value={null}
        choices={people.filter(({ id }) => !members.includes(id)).map(({ id, name: label }) => ({ value: id, label }))}
        nothingFound={t('nothingFound')}
        onChange={(id) => {
          if (id !== null) setMembers([...members, id]);
        }}
      />
    </FormDialog>
  );
}
