import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useNavigation } from '../../ui/Navigation.tsx';
import { PickField } from '../../ui/PickField.tsx';
import styles from './Alerting.module.css';

/** Which list is drilled. The clock starts with the button. */
export function DrillStartDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('callDrill');
  const { go } = useNavigation();
  const start = useCommand('callDrill.start');
  const lists = (useQueryOf('alertList.all', { superseded: false }).value?.lists ?? []).filter(({ valid }) => valid);
  const [chosen, setChosen] = useState<string | null>(null);
  const listId = chosen ?? (lists.length === 1 ? (lists[0]?.id ?? null) : null);
  const save = async (): Promise<void> => {
    if (listId === null) return;
    const answer = await start.run({ listId: asId<'alertList'>(listId) });
    if (!answer.ok) return;
    onClose();
    go('callDrill', { drillId: answer.value.drillId });
  };
  return (
    <FormDialog
      title={t('start')}
      save={t('begin')}
      onSave={() => void save()}
      onClose={onClose}
      state={start.state}
      missing={listId === null ? t('whichMissing') : undefined}
    >
      <p className={styles.lead}>{t('startLead')}</p>
      <PickField
        label={t('which')}
        value={listId}
        onChange={setChosen}
        choices={lists.map(({ id, title }) => ({ value: id, label: title }))}
        nothingFound={t('noList')}
        isRequired
      />
    </FormDialog>
  );
}
