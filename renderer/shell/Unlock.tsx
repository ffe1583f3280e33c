import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOperation } from '../api/useOperation.ts';
import { PlainButton, PrimaryButton } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { Form, FormButtons } from '../ui/Form.tsx';
import { InlineProblem } from '../ui/InlineProblem.tsx';
import { useWait } from '../ui/useWait.ts';
import { WaitNote } from '../ui/WaitNote.tsx';
import styles from './Gate.module.css';

/** The store is locked: a passphrase, or the recovery key on paper. */
export function Unlock({ onUnlocked }: { readonly onUnlocked: () => void }) {
  const { t } = useTranslation('shell');
  const [way, setWay] = useState<'passphrase' | 'recovery'>('passphrase');
  const [typed, setTyped] = useState('');
  const byPassphrase = useOperation('keys.unlockWithPassphrase');
  const byRecovery = useOperation('keys.unlockWithRecoveryKey');
  const { refusal, isRunning } = way === 'passphrase' ? byPassphrase : byRecovery;
  const waitMs = useWait(refusal);
  const submit = async (): Promise<void> => {
    if (typed === '' || isRunning || waitMs > 0) return;
    const reply = await (way === 'passphrase'
      ? byPassphrase.run({ passphrase: typed })
      : byRecovery.run({ code: typed }));
    setTyped('');
    if (reply.ok) onUnlocked();
  };
  return (
    <>
      <h1 className={styles.title}>{t('unlock.title')}</h1>
      <p className={styles.lead}>{t('unlock.lead')}</p>
      {refusal !== null && refusal !== 'lost' && (
        <InlineProblem problem={refusal}>
          <WaitNote waitMs={waitMs} />
        </InlineProblem>
      )}
      <Form onSubmit={() => void submit()} label={t('unlock.title')}>
        {way === 'passphrase' ? (
          <TextField
            key="passphrase"
            label={t('unlock.passphrase')}
            type="password"
            autoComplete="current-password"
            autoFocus
            value={typed}
            onChange={setTyped}
          />
        ) : (
          <TextField
            key="recovery"
            label={t('unlock.recovery')}
            hint={t('unlock.recoveryHint')}
            autoFocus
            value={typed}
            onChange={setTyped}
          />
        )}
        <FormButtons>
          <PrimaryButton type="submit" disabled={isRunning || waitMs > 0}>
            {t('unlock.open')}
          </PrimaryButton>
          <PlainButton
            onClick={() => {
              setTyped('');
              setWay(way === 'passphrase' ? 'recovery' : 'passphrase');
            }}
          >
            {t(way === 'passphrase' ? 'unlock.useRecovery' : 'unlock.usePassphrase')}
          </PlainButton>
        </FormButtons>
      </Form>
    </>
  );
}
