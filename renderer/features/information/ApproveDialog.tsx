import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { informationMandate } from '../../../shared/domain/announcement/informationMandate.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useDelegation } from '../../api/useDelegation.ts';
import { useOwners } from '../../api/useOwners.ts';
import { useSeat } from '../../api/useSeat.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { SuggestField } from '../../ui/PickField.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { AnnouncementView } from './information.ts';
import styles from './Information.module.css';

interface ApproveDialogProps {
  readonly incidentId: Id<'incident'>;
  readonly announcement: AnnouncementView;
  readonly onClose: () => void;
}

/**
 * Who answers for the words, and by what authority. Whoever sits here stands there already, with the line of the plan that
 * speaks of information; when that line is another's, it says whose. It warns and never stops.
 */
export function ApproveDialog({ incidentId, announcement, onClose }: ApproveDialogProps) {
  const { t } = useTranslation('information');
  const owners = useOwners();
  const seat = useSeat();
  const approve = useCommand('announcement.approve');
  const [by, setBy] = useState(seat.role?.title ?? seat.name ?? '');
  const [typed, setTyped] = useState<string | null>(null);
  const { roles, deciders } = useDelegation(incidentId, { authority: '', decidedBy: by });
  const authority = typed ?? informationMandate(deciders, roles);
  const { delegation, suggestions } = useDelegation(incidentId, { authority, decidedBy: by });
  const save = async (): Promise<void> => {
    const approvedBy = owners.ownerOf(by);
    const answer = await approve.run({
      announcementId: announcement.id,
      ...(approvedBy === null ? {} : { approvedBy }),
      ...(authority.trim() === '' ? {} : { authority }),
    });
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
      <SuggestField
        label={t('authority')}
        hint={t('authorityHint')}
        value={authority}
        onChange={setTyped}
        suggestions={suggestions}
        maxLength={500}
      />
      <div role="status">
        {(delegation.kind === 'others' || delegation.kind === 'nobodys') && (
          <p className={styles.outside}>
            <Tag level="warning">{t('outside')}</Tag>{' '}
            {delegation.kind === 'others' ? t('outsideOthers', { titles: delegation.titles.join(', ') }) : t('outsideNobodys')}
          </p>
        )}
      </div>
    </FormDialog>
  );
}
