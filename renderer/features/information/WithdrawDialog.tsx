import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/useCommand.ts';
import { TextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import type { AnnouncementView } from './information.ts';
import styles from './Information.module.css';

/** Why a message no longer holds. What has gone out cannot be unsaid. */
export function WithdrawDialog({ announcement, onClose }: { readonly announcement: AnnouncementView; readonly onClose: () => void }) {
  const { t } = useTranslation('information');
  const withdraw = useCommand('announcement.withdraw');
  const [reason, setReason] = useState('');
  const save = async (): Promise<void> => {
    const answer = await withdraw.run({ announcementId: announcement.id, reason });
    if (answer.ok) onClose();
  };
  return (
    <FormDialog
      title={t('withdrawTitle', { number: announcement.number })}
      save={t('withdraw')}
      onSave={() => void save()}
      onClose={onClose}
      state={withdraw.state}
    >
      <p className={styles.quote}>{announcement.text}</p>
      <TextField
        label={t('reason')}
        value={reason}
        onChange={setReason}
        maxLength={1000}
        autoFocus
        {...(announcement.publishedAt === null ? { showOptional: true } : {})}
      />
    </FormDialog>
  );
}
