import { useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/useCommand.ts';
import { useOperation } from '../../api/useOperation.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useSeat } from '../../api/useSeat.tsx';
import { PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { OfferSection } from './OfferSection.tsx';
import { PairedSeats } from './PairedSeats.tsx';
import styles from './Seats.module.css';

/** Often enough to see a telephone come in; seldom enough to be nothing. */
const ASK_EVERY_MS = 5_000;

/** Whether the installation is open to the network, to whom, and how they get in. */
export function SeatsPage() {
  const { t } = useTranslation('seat');
  const seat = useSeat();
  const { value: state } = useQueryOf('network.state', {});
  const mayChange = seat.rights.includes('administrator') && seat.paired === null;
  const open = useCommand('network.open');
  const close = useCommand('network.close');
  const { run: ask, value: status } = useOperation('network.status');
  const isOpen = state?.isOpen ?? false;
  const refresh = useCallback((): void => {
    if (mayChange) void ask({});
  }, [ask, mayChange]);
  useEffect(() => {
    refresh();
    const timer = setInterval(refresh, ASK_EVERY_MS);
    return () => {
      clearInterval(timer);
    };
  }, [refresh, isOpen]);
  const refused = [open.state, close.state].find((command) => command.kind === 'refused');
  const listening = status?.listening ?? null;
  return (
    <div className={styles.page}>
      <section aria-labelledby="seats-network">
        <SectionHead onRule id="seats-network">
          {t('network')}
        </SectionHead>
        <div className={styles.body}>
          <p role="status">{t(isOpen ? 'isOpen' : 'isClosed')}</p>
          <p className={styles.hint}>{t('lead')}</p>
          {isOpen && status?.fault != null && (
            <InlineProblem problem={{ happened: t('fault'), safe: t('faultSafe'), todo: t('faultTodo') }} />
          )}
          {refused !== undefined && <InlineProblem problem={refused.refusal} />}
          {!mayChange && <p className={styles.hint}>{t('administrators')}</p>}
          {mayChange && (
            <div className={styles.acts}>
              {isOpen ? (
                <QuietButton onClick={() => void close.run({}).then(refresh)}>{t('close')}</QuietButton>
              ) : (
                <PrimaryButton onClick={() => void open.run({}).then(refresh)}>{t('open')}</PrimaryButton>
              )}
            </div>
          )}
        </div>
      </section>
      {mayChange && isOpen && listening !== null && (
        <OfferSection origins={listening.origins} fingerprint={status?.fingerprint ?? ''} />
      )}
      {mayChange && <PairedSeats seen={status?.seen ?? []} />}
    </div>
  );
}
