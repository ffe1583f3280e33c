import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useSeat } from '../../api/useSeat.tsx';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { PickField } from '../../ui/PickField.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { LogEntryView } from './useLog.ts';
import styles from './Log.module.css';

/** Which function has dealt with a line: Enter says the one that sits here, or the one that is picked. */
export function AcknowledgeDialog({ entry, onClose }: { readonly entry: LogEntryView; readonly onClose: () => void }) {
  const { t } = useTranslation('log');
  const formats = useFormats();
  const seat = useSeat();
  const offerUndo = useUndo();
  const acknowledge = useCommand('log.acknowledgeEntry');
  const roles = useQueryOf('role.all', { incidentId: entry.incidentId }).value?.roles ?? [];
  const [roleId, setRoleId] = useState<string | null>(seat.role?.id ?? null);
  const entryId = entry.id;

  const say = async (role: string | null, acknowledged: boolean): Promise<void> => {
    const chosen = role === null ? {} : { roleId: asId<'role'>(role) };
    const answer = await acknowledge.run({ entryId, ...chosen, acknowledged });
    if (!answer.ok) return;
    onClose();
    const { number } = entry;
    offerUndo({
      text: acknowledged ? t('acknowledged', { number }) : t('unacknowledged', { number }),
      undo: () => acknowledge.run({ entryId, ...chosen, acknowledged: !acknowledged }),
    });
  };
  return (
    <FormDialog
      title={t('acknowledgeTitle', { number: entry.number })}
      save={t('acknowledge')}
      onSave={() => void say(roleId, true)}
      onClose={onClose}
      state={acknowledge.state}
      below={
        entry.acknowledged.length > 0 && (
          <ul className={styles.acknowledgements}>
            {entry.acknowledged.map((one) => (
              <li key={one.roleId ?? one.by.person ?? ''}>
                {acknowledgedBy(one)} {formats.clock(one.at)}{' '}
                <PlainButton size="small" onClick={() => void say(one.roleId, false)}>
                  {t('takeBack')}
                </PlainButton>
              </li>
            ))}
          </ul>
        )
      }
    >
      <PickField
        label={t('acknowledgeRole')}
        hint={seat.name === null ? t('acknowledgeSeat') : t('acknowledgeSelf', { name: seat.name })}
        value={roleId}
        onChange={setRoleId}
        choices={roles.map(({ id, title }) => ({ value: id, label: title }))}
        nothingFound={t('acknowledgeNone')}
        showOptional
      />
    </FormDialog>
  );
}

/** The function, else the person, as a log shows them; a seat without a name has neither. */
export function acknowledgedBy({ role, by }: LogEntryView['acknowledged'][number]): string {
  return role ?? by.name ?? '–';
}
