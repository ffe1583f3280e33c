import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOperation } from '../../api/useOperation.ts';
import { useSeat } from '../../api/useSeat.tsx';
import { QuietButton } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Form, FormButtons } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { AutoLock } from './AutoLock.tsx';
import { NewStoreKey } from './NewStoreKey.tsx';
import { RecoveryKey } from './RecoveryKey.tsx';
import { WaysIn } from './WaysIn.tsx';
import styles from './Settings.module.css';

/** The ways into the store: a passphrase for whoever sits here, what else opens it, and when it locks by itself. */
export function KeysSection() {
  const { t } = useTranslation('settings');
  const seat = useSeat();
  const { run: askStatus, value: status } = useOperation('keys.status');
  const set = useOperation('keys.setPassphrase');
  const lock = useOperation('keys.lock');
  const [passphrase, setPassphrase] = useState('');
  const [isDone, setIsDone] = useState(false);
  const refresh = useCallback(() => void askStatus({}), [askStatus]);
  useEffect(refresh, [refresh]);
  const isProtected = status?.state === 'protected';
  const save = async (): Promise<void> => {
    const reply = await set.run({ person: seat.person, passphrase });
    setIsDone(reply.ok);
    if (!reply.ok) return;
    setPassphrase('');
    refresh();
  };
  return (
    <section aria-labelledby="settings-keys">
      <SectionHead onRule id="settings-keys">
        {t('keys')}
      </SectionHead>
      <div className={styles.body}>
        {status !== undefined && (
          <p>{isProtected ? t('protected') : <><Tag level="warning" /> {t('unprotected')}</>}</p>
        )}
        <Form onSubmit={() => void save()}>
          <TextField
            label={seat.name === null ? t('passphrase') : t('passphraseOf', { name: seat.name })}
            hint={t('passphraseHint')}
            type="password"
            autoComplete="new-password"
            value={passphrase}
            onChange={setPassphrase}
          />
          {set.refusal !== null && set.refusal !== 'lost' && <InlineProblem problem={set.refusal} />}
          <FormButtons>
            <QuietButton type="submit">{t('passphraseSet')}</QuietButton>
            {isProtected && (
              <QuietButton
                onClick={() =>
                  void lock.run({}).then(() => {
                    seat.refresh();
                  })
                }
              >
                {t('lock')}
              </QuietButton>
            )}
            <span role="status">{isDone && t('passphraseDone')}</span>
          </FormButtons>
        </Form>
        {status !== undefined && (
          <>
            <WaysIn status={status} onChange={refresh} />
            <AutoLock status={status} onChange={refresh} />
            <RecoveryKey hasOne={status.slots.some(({ kind }) => kind === 'recovery')} onChange={refresh} />
            <NewStoreKey status={status} onChange={refresh} />
          </>
        )}
      </div>
    </section>
  );
}
