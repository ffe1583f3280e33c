import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOperation } from '../../api/useOperation.ts';
import { useFormats } from '../../text/i18n.ts';
import { PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Form } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { Dialog } from '../../ui/Panel.tsx';
import type { BackupCopy } from './BackupCopies.tsx';
import styles from './Settings.module.css';

interface RestoreDialogProps {
  readonly folder: string;
  readonly copy: BackupCopy;
  readonly onRestored: () => void;
  readonly onClose: () => void;
}

/** What a restore does, said before it is done, and what it did. A copy under another key asks for its own. */
export function RestoreDialog({ folder, copy, onRestored, onClose }: RestoreDialogProps) {
  const { t } = useTranslation('settings');
  const ui = useTranslation('ui').t;
  const formats = useFormats();
  const restore = useOperation('backup.restore');
  const [passphrase, setPassphrase] = useState('');
  const [recoveryKey, setRecoveryKey] = useState('');
  const [isOtherKey, setIsOtherKey] = useState(false);
  const { refusal, value: restored, isRunning } = restore;
  const begin = async (): Promise<void> => {
    if (isRunning || restored !== undefined) return;
    const reply = await restore.run({
      folder,
      name: copy.name,
      ...(passphrase === '' ? {} : { passphrase }),
      ...(recoveryKey === '' || passphrase !== '' ? {} : { recoveryKey }),
    });
    if (!reply.ok && 'refusal' in reply && reply.refusal.code === 'backup/other-key') setIsOtherKey(true);
  };
  const close = (): void => {
    onClose();
    if (restored !== undefined) onRestored();
  };
  return (
    <Dialog
      isOpen
      title={t('backup.restoreFrom', { when: formats.dateTime(copy.takenAt) })}
      onClose={close}
      actions={
        restored === undefined ? (
          <>
            <QuietButton onClick={close}>{ui('cancel')}</QuietButton>
            <PrimaryButton disabled={isRunning} onClick={() => void begin()}>
              {t('backup.restoreNow')}
            </PrimaryButton>
          </>
        ) : (
          <PrimaryButton onClick={close}>{t('backup.goOn')}</PrimaryButton>
        )
      }
    >
      {restored === undefined ? (
        <Form onSubmit={() => void begin()}>
          <p>{t('backup.restoreWhat', { count: copy.entries })}</p>
          <p>{t('backup.restoreAside')}</p>
          {isOtherKey && (
            <>
              <TextField
                label={t('backup.itsPassphrase')}
                type="password"
                autoComplete="off"
                value={passphrase}
                onChange={setPassphrase}
              />
              <TextField label={t('backup.itsRecoveryKey')} value={recoveryKey} onChange={setRecoveryKey} />
            </>
          )}
          {refusal !== null && refusal !== 'lost' && <InlineProblem problem={refusal} />}
          {isRunning && <p role="status">{t('backup.checking')}</p>}
        </Form>
      ) : (
        <div role="status">
          <p>{t('backup.restored', { count: restored.entries, when: formats.dateTime(restored.takenAt) })}</p>
          {restored.movedAside !== null && <p className={styles.path}>{t('backup.movedAside', { folder: restored.movedAside })}</p>}
        </div>
      )}
    </Dialog>
  );
}
