import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOperation } from '../../api/useOperation.ts';
import { useSeat } from '../../api/useSeat.tsx';
import { QuietButton } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Form, FormButtons } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { Tag } from '../../ui/Tag.tsx';
import styles from './Settings.module.css';

/** The ways into the store: a passphrase for whoever sits here, and a recovery key on paper for when all are forgotten. */
export function KeysSection() {
  const { t } = useTranslation('settings');
  const seat = useSeat();
  const { run: askStatus, value: status } = useOperation('keys.status');
  const set = useOperation('keys.setPassphrase');
  const issue = useOperation('keys.issueRecoveryKey');
  const lock = useOperation('keys.lock');
  const [passphrase, setPassphrase] = useState('');
  const [isDone, setIsDone] = useState(false);
  useEffect(() => {
    void askStatus({});
  }, [askStatus]);
  const isProtected = status?.state === 'protected';
  const hasRecovery = status?.slots.some((slot) => slot.kind === 'recovery') === true;
  const save = async (): Promise<void> => {
    const reply = await set.run({ person: seat.person, passphrase });
    setIsDone(reply.ok);
    if (!reply.ok) return;
    setPassphrase('');
    void askStatus({});
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
            label={t('passphrase')}
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
        <div className={styles.gap}>
          <SectionHead level={3}>{t('recovery')}</SectionHead>
          <p>{t('recoveryLead')}</p>
          <p>{hasRecovery ? t('recoveryHas') : t('recoveryNone')}</p>
          {issue.value !== undefined && (
            <div role="status">
              <p>{t('recoveryNow')}</p>
              <p className={styles.code}>{issue.value.printed}</p>
            </div>
          )}
          {issue.refusal !== null && issue.refusal !== 'lost' && <InlineProblem problem={issue.refusal} />}
          <QuietButton
            onClick={() =>
              void issue.run({}).then(() => {
                void askStatus({});
              })
            }
          >
            {t('recoveryMake')}
          </QuietButton>
        </div>
      </div>
    </section>
  );
}
