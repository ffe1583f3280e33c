import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOperation } from '../../api/useOperation.ts';
import { useSeat } from '../../api/useSeat.tsx';
import { PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Form } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { Dialog } from '../../ui/Panel.tsx';
import type { KeysStatusProps } from './keysStatus.ts';
import { PrintSheetButton, RecoverySheet } from './RecoverySheet.tsx';
import styles from './Settings.module.css';

/** What a new key does, said before it is done; afterwards the new recovery key, once. */
export function NewStoreKeyDialog({ status, onChange, onClose }: KeysStatusProps & { readonly onClose: () => void }) {
  const { t } = useTranslation('settings');
  const ui = useTranslation('ui').t;
  const seat = useSeat();
  const change = useOperation('keys.changeStoreKey');
  const [passphrase, setPassphrase] = useState('');
  const { refusal, value: changed, isRunning } = change;
  const count = status.slots.filter(({ kind }) => kind === 'passphrase').length;
  const hasKeychain = status.slots.some(({ kind }) => kind === 'keychain');
  const isOwn = seat.person !== null && status.slots.some(({ kind, person }) => kind === 'passphrase' && person === seat.person);
  const begin = async (): Promise<void> => {
    if (isRunning || changed !== undefined) return;
    const reply = await change.run({ passphrase });
    setPassphrase('');
    if (reply.ok) onChange();
    // It may be locked now, and then the whole window says so.
    else seat.refresh();
  };
  // Once begun it stays to its end: the new recovery key is shown here and nowhere else.
  const close = (): void => {
    if (!isRunning) onClose();
  };
  return (
    <Dialog
      isOpen
      title={t(changed === undefined ? 'newKey.title' : 'newKey.done')}
      onClose={close}
      actions={
        changed === undefined ? (
          <>
            <QuietButton disabled={isRunning} onClick={close}>
              {ui('cancel')}
            </QuietButton>
            <PrimaryButton disabled={isRunning} onClick={() => void begin()}>
              {t('newKey.now')}
            </PrimaryButton>
          </>
        ) : (
          <>
            <PrintSheetButton />
            <PrimaryButton onClick={close}>{t('newKey.written')}</PrimaryButton>
          </>
        )
      }
    >
      {changed === undefined ? (
        <Form onSubmit={() => void begin()}>
          <ul className={styles.points}>
            <li>{t('newKey.stays', { count })}</li>
            <li>{t('newKey.sheet')}</li>
            {hasKeychain && <li>{t('newKey.keychain')}</li>}
            <li>{t('newKey.copies')}</li>
            <li>{t('newKey.takes')}</li>
          </ul>
          <TextField
            label={t(isOwn ? 'newKey.ownPassphrase' : 'newKey.passphrase')}
            type="password"
            autoComplete="off"
            value={passphrase}
            onChange={setPassphrase}
          />
          {refusal !== null && refusal !== 'lost' && <InlineProblem problem={refusal} />}
          {isRunning && <p role="status">{t('newKey.running')}</p>}
        </Form>
      ) : (
        <>
          <RecoverySheet printed={changed.printed} />
          {changed.keychain === 'removed' && <p>{t('newKey.keychainGone')}</p>}
          <p>{t('newKey.takeCopy')}</p>
        </>
      )}
    </Dialog>
  );
}
