import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OperationOutput } from '../../../shared/contract/api.ts';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { RestoreDialog } from './RestoreDialog.tsx';
import styles from './Settings.module.css';

export type BackupCopy = OperationOutput<'backup.list'>['backups'][number];

interface BackupCopiesProps {
  readonly folder: string;
  readonly copies: readonly BackupCopy[];
  readonly onRestored: () => void;
}

/** The copies there are, newest first, each with its way back. */
export function BackupCopies({ folder, copies, onRestored }: BackupCopiesProps) {
  const { t } = useTranslation('settings');
  const formats = useFormats();
  const [chosen, setChosen] = useState<BackupCopy | null>(null);
  return (
    <div className={styles.gap}>
      <SectionHead level={3}>{t('backup.copies')}</SectionHead>
      {copies.length === 0 && <p>{t('backup.noCopies')}</p>}
      <ul>
        {copies.map((copy) => (
          <li key={copy.name} className={styles.row}>
            <span>
              {formats.dateTime(copy.takenAt)}
              <span className={styles.hint}>
                {t('backup.copy', { count: copy.entries, letter: copy.letter, size: formats.bytes(copy.bytes) })}
              </span>
              {!copy.protected && <Tag level="warning">{t('backup.openCopy')}</Tag>}
            </span>
            <PlainButton
              size="small"
              aria-label={t('backup.restoreFrom', { when: formats.dateTime(copy.takenAt) })}
              onClick={() => {
                setChosen(copy);
              }}
            >
              {t('backup.restore')}
            </PlainButton>
          </li>
        ))}
      </ul>
      {chosen !== null && (
        <RestoreDialog
          folder={folder}
          copy={chosen}
          onRestored={onRestored}
          onClose={() => {
            setChosen(null);
          }}
        />
      )}
    </div>
  );
}
