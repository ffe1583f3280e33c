import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOperation } from '../../api/useOperation.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useSeat } from '../../api/useSeat.tsx';
import { PlainButton, QuietButton } from '../../ui/Button.tsx';
import { FormButtons } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import type { KeysStatusProps } from './keysStatus.ts';
import styles from './Settings.module.css';

type Slot = KeysStatusProps['status']['slots'][number];

/** Everything that opens the store, each of which an administrator can take away. That cannot be undone, so it is asked. */
export function WaysIn({ status, onChange }: KeysStatusProps) {
  const { t } = useTranslation('settings');
  const ui = useTranslation('ui').t;
  const seat = useSeat();
  const people = useQueryOf('contact.people', {}).value?.people ?? [];
  const remove = useOperation('keys.removeSlot');
  const keep = useOperation('keys.addKeychain');
  const [asked, setAsked] = useState<string | null>(null);
  const mayChange = seat.rights.includes('administrator');
  const nameOf = ({ kind, person }: Slot): string => {
    if (kind !== 'passphrase') return t(`way.${kind}`);
    const name = people.find(({ id }) => id === person)?.name;
    return person === null ? t('way.passphrase') : t('way.passphraseOf', { name: name ?? t('way.somebody') });
  };
  const takeAway = async (slot: string): Promise<void> => {
    const reply = await remove.run({ slot });
    setAsked(null);
    if (reply.ok) onChange();
  };
  const hasKeychain = status.slots.some(({ kind }) => kind === 'keychain');
  const refusal = remove.refusal ?? keep.refusal;
  return (
    <div className={styles.gap}>
      <SectionHead level={3}>{t('ways')}</SectionHead>
      <ul>
        {status.slots.map((slot) => (
          <li key={slot.id} className={styles.row}>
            <span>{nameOf(slot)}</span>
            {asked === slot.id ? (
              <span className={styles.acts}>
                <span>{t('wayLosesAccess')}</span>
                <QuietButton size="small" autoFocus onClick={() => void takeAway(slot.id)}>
                  {t('wayRemove')}
                </QuietButton>
                <PlainButton
                  size="small"
                  onClick={() => {
                    setAsked(null);
                  }}
                >
                  {ui('cancel')}
                </PlainButton>
              </span>
            ) : (
              mayChange &&
              slot.kind !== 'device' && (
                <PlainButton
                  size="small"
                  aria-label={t('wayRemoveNamed', { name: nameOf(slot) })}
                  onClick={() => {
                    setAsked(slot.id);
                  }}
                >
                  {t('wayRemove')}
                </PlainButton>
              )
            )}
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{t('wayRemovedHint')}</p>
      {refusal !== null && refusal !== 'lost' && <InlineProblem problem={refusal} />}
      {status.keychain && status.state === 'protected' && !hasKeychain && mayChange && (
        <>
          <p className={styles.hint}>{t('keychainLead')}</p>
          <FormButtons>
          <QuietButton
            onClick={() =>
              void keep.run({}).then((reply) => {
                if (reply.ok) onChange();
              })
            }
          >
            {t('keychainAdd')}
          </QuietButton>
          </FormButtons>
        </>
      )}
    </div>
  );
}
