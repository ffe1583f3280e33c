import { useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { channels } from '../../../shared/domain/gateway/gateway.ts';
import { useOperation } from '../../api/useOperation.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useSeat } from '../../api/useSeat.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { GatewayChannel } from './GatewayChannel.tsx';
import { GatewayLog } from './GatewayLog.tsx';
import styles from './Settings.module.css';

/** SMS and e-mail out of the machine: off until an administrator turns it on, with what leaves it said in one sentence. */
export function GatewaySection() {
  const { t } = useTranslation('gateway');
  const mayChange = useSeat().rights.includes('administrator');
  return (
    <section aria-labelledby="settings-gateway">
      <SectionHead onRule id="settings-gateway">
        {t('title')}
      </SectionHead>
      <div className={styles.body}>
        <p>{t('lead')}</p>
        {mayChange ? <Setup /> : <p className={styles.hint}>{t('administrators')}</p>}
      </div>
    </section>
  );
}

function Setup() {
  const { t } = useTranslation('gateway');
  const { value } = useQueryOf('gateway.setup', {});
  const { run: askSecrets, value: secrets } = useOperation('gateway.secrets');
  const refreshSecrets = useCallback((): void => {
    void askSecrets({});
  }, [askSecrets]);
  // A secret belongs to an address: when that changes, so does whether there is one.
  useEffect(refreshSecrets, [refreshSecrets, value]);
  return (
    <>
      <p>{t('leaves')}</p>
      {channels.map((channel) => {
        const found = value?.channels.find((one) => one.channel === channel);
        return found === undefined ? null : (
          <GatewayChannel
            key={`${channel} ${found.setup?.url ?? ''}`}
            view={found}
            hasSecret={secrets?.kept.includes(channel) ?? false}
            onSecret={refreshSecrets}
          />
        );
      })}
      <GatewayLog />
    </>
  );
}
