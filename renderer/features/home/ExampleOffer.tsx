import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/apiContext.tsx';
import type { OperationHook } from '../../api/useOperation.ts';
import { useSeat } from '../../api/useSeat.tsx';
import { QuietButton } from '../../ui/Button.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import styles from './Home.module.css';

/** Elvheim beside one's own municipality: loaded once, into an empty Beredt, and marked as an example ever after. */
export function ExampleOffer({ load }: { readonly load: OperationHook<'municipality.loadExample'> }) {
  const { t } = useTranslation('home');
  const { refresh } = useSeat();
  const percent = useProgress(load.isRunning);
  return (
    <LedgerRow isTall>
      <LedgerCell column="number">{t('or')}</LedgerCell>
      <LedgerCell column="what">
        <span className={styles.what}>{t('example')}</span>
        <span className={styles.detail}>{t('exampleWhy')}</span>
        <span role="status" className={styles.detail}>
          {load.isRunning && t('exampleLoading', { percent })}
        </span>
        {load.refusal !== null && load.refusal !== 'lost' && <InlineProblem problem={load.refusal} />}
      </LedgerCell>
      <LedgerCell column="act">
        <QuietButton
          className={styles.act}
          disabled={load.isRunning}
          onClick={() => {
            void load.run({ incidents: true }).then(refresh);
          }}
        >
          {t('exampleLoad')}
        </QuietButton>
      </LedgerCell>
    </LedgerRow>
  );
}

const ASK_EVERY_MS = 400;

/** How far the loading has come, in whole percent; asked for while it runs. */
function useProgress(isRunning: boolean): number {
  const { client } = useApi();
  const [percent, setPercent] = useState(0);
  useEffect(() => {
    if (!isRunning) return undefined;
    setPercent(0);
    const asking = setInterval(() => {
      void client.operate('work.list', {}).then((reply) => {
        const work = reply.ok ? reply.value.work.find(({ kind }) => kind === 'example') : undefined;
        if (work !== undefined && work.total > 0) setPercent(Math.floor((work.done / work.total) * 100));
      });
    }, ASK_EVERY_MS);
    return () => {
      clearInterval(asking);
    };
  }, [client, isRunning]);
  return percent;
}
