import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/useCommand.ts';
import { useOwners } from '../../api/useOwners.ts';
import { useSeat } from '../../api/useSeat.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { SuggestField } from '../../ui/PickField.tsx';
import type { AnnouncementView } from './information.ts';
import styles from './Information.module.css';

/** Who answers for the words. Whoever sits here stands there already. */
export function ApproveDialog({ announcement, onClose }: { readonly announcement: AnnouncementView; readonly onClose: () => void }) {
  const { t } = useTranslation('information');
  const owners = useOwners();
  const seat = useSeat();
  const approve = useCommand('announcement.approve');
  const [by, setBy] = useState(seat.role?.title ?? seat.name ?? '');
  const save = async (): Promise<void> => {
    const approvedBy = owners.ownerOf(by);
    const answer = await approve.run({ announcementId: announcement.id, ...(approvedBy === null ? {} : { approvedBy }) });
    if (answer.ok) onClose();
  };
  return (
    <FormDialog
      title={t('approveTitle', { number: announcement.number })}
      save={t('approve')}
      onSave={() => void save()}
      onClose={onClose}
      state={approve.state}
    >
      <p className={styles.quote}>{announcement.text}</p>
      <SuggestField label={t('approvedBy')} value={by} onChange={setBy} suggestions={owners.suggestions} maxLength={200} />
    </FormDialog>
  );
}
