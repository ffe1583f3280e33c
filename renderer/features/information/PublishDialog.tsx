import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { instantOf, type Instant } from '../../../shared/kernel/time.ts';
import { useCommand } from '../../api/useCommand.ts';
import { momentAhead } from '../../text/momentAhead.ts';
import { FieldPair } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { MomentField } from '../../ui/TimeField.tsx';
import type { AnnouncementView } from './information.ts';
import styles from './Information.module.css';

/** It has gone out: when, and when people hear more. Beredt sends nothing; it remembers that somebody did. */
export function PublishDialog({ announcement, onClose }: { readonly announcement: AnnouncementView; readonly onClose: () => void }) {
  const { t } = useTranslation('information');
  const publish = useCommand('announcement.publish');
  const [publishedAt, setPublishedAt] = useState<Instant | null>(null);
  const [nextUpdateAt, setNextUpdateAt] = useState<Instant | null>(null);
  const save = async (): Promise<void> => {
    const answer = await publish.run({
      announcementId: announcement.id,
      ...(publishedAt === null ? {} : { publishedAt }),
      ...(nextUpdateAt === null ? {} : { nextUpdateAt }),
    });
    if (answer.ok) onClose();
  };
  return (
    <FormDialog
      title={t('publishTitle', { number: announcement.number })}
      save={t('publish')}
      onSave={() => void save()}
      onClose={onClose}
      state={publish.state}
    >
      <p className={styles.quote}>{announcement.text}</p>
      <p>{t('publishHint', { channels: announcement.channels.join(', ') })}</p>
      <FieldPair>
        <MomentField
          label={t('nextUpdate')}
          value={nextUpdateAt}
          onChange={(at) => {
            setNextUpdateAt(at === null ? null : momentAhead(at, instantOf(Date.now())));
          }}
          showOptional
        />
        <MomentField label={t('publishedAt')} value={publishedAt} onChange={setPublishedAt} showOptional />
      </FieldPair>
    </FormDialog>
  );
}
