import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSeat } from '../../api/useSeat.tsx';
import { QuietButton } from '../../ui/Button.tsx';
import { FormButtons } from '../../ui/Form.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import type { KeysStatusProps } from './keysStatus.ts';
import { NewStoreKeyDialog } from './NewStoreKeyDialog.tsx';
import styles from './Settings.module.css';

/** A new key for the store itself, when somebody may know the one it has. */
export function NewStoreKey({ status, onChange }: KeysStatusProps) {
  const { t } = useTranslation('settings');
  const isAdministrator = useSeat().rights.includes('administrator');
  const [isAsked, setIsAsked] = useState(false);
  const hasPassphrase = status.slots.some(({ kind }) => kind === 'passphrase');
  return (
    <div className={styles.gap}>
      <SectionHead level={3}>{t('newKey.title')}</SectionHead>
      <p>{t('newKey.lead')}</p>
      {!hasPassphrase ? (
        <p className={styles.hint}>{t('newKey.needsPassphrase')}</p>
      ) : isAdministrator ? (
        <FormButtons>
          <QuietButton
            onClick={() => {
              setIsAsked(true);
            }}
          >
            {t('newKey.begin')}
          </QuietButton>
        </FormButtons>
      ) : (
        <p className={styles.hint}>{t('newKey.administrators')}</p>
      )}
      {isAsked && (
        <NewStoreKeyDialog
          status={status}
          onChange={onChange}
          onClose={() => {
            setIsAsked(false);
          }}
        />
      )}
    </div>
  );
}
