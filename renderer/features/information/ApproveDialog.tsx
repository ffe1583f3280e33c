import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/useCommand.ts';
import { useOwners } from '../../api/useOwners.ts';
import { useSeat } from '../../api/useSeat.tsx';
import { PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { Form } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { Dialog } from '../../ui/Panel.tsx';
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
    <Dialog
      isOpen
      title={t('approveTitle', { number: announcement.number })}
      onClose={onClose}
      actions={
        <>
          <QuietButton onClick={onClose}>{t('cancel')}</QuietButton>
          <PrimaryButton onClick={() => void save()}>{t('approve')}</PrimaryButton>
        </>
      }
    >
      <Form onSubmit={() => void save()}>
        <p className={styles.quote}>{announcement.text}</p>
        <SuggestField label={t('approvedBy')} value={by} onChange={setBy} suggestions={owners.suggestions} maxLength={200} />
        {approve.state.kind === 'refused' && <InlineProblem problem={approve.state.refusal} />}
      </Form>
    </Dialog>
  );
}
