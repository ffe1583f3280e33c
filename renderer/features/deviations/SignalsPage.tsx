import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextField } from '../../ui/Field.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { PageLink } from '../../ui/Navigation.tsx';
import { RuleMark } from '../../ui/RuleMark.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { useRows } from '../../ui/useRows.ts';
import { useUndo } from '../../ui/Undo.tsx';
import { DeviationTabs } from './DeviationTabs.tsx';
import styles from './Deviations.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'count', width: 80, kind: 'number', end: true }],
  right: [
    { name: 'routine', width: 'rest', kind: 'words' },
    { name: 'parts', width: 264, kind: 'meta', from: 'medium' },
    { name: 'latest', width: 144, kind: 'meta', end: true },
  ],
};

/** What piles up against the same routine; Enter goes to the deviations themselves (S0-23). */
export function SignalsPage() {
  const { t } = useTranslation('deviation');
  const formats = useFormats();
  const { value } = useQueryOf('deviation.signals', {});
  const keys = useRows({});
  useScreen({ title: t('signalsPage') });
  if (value === undefined) return null;
  const { threshold, routines } = value;
  return (
    <div className={styles.page}>
      <DeviationTabs />
      <p className={styles.words}>{t('signalsLead', { ...threshold })}</p>
      <Threshold key={`${String(threshold.count)} ${String(threshold.days)}`} threshold={threshold} />
      {routines.length === 0 ? (
        <EmptyState>{t('signalsEmpty')}</EmptyState>
      ) : (
        <Ledger kind="list" columns={columns} label={t('signalsPage')} {...keys}>
          {routines.map(({ key, title, negative, positive, latest, isRaised }) => (
            <LedgerRow key={key} {...(isRaised ? { mark: <RuleMark kind="exception" /> } : {})}>
              <LedgerCell column="count">{negative + positive}</LedgerCell>
              <LedgerCell column="routine">
                <PageLink
                  className={styles.link}
                  page="deviation.routine"
                  params={{ routineKey: encodeURIComponent(key) }}
                  data-row={key}
                >
                  {title}
                </PageLink>
                {isRaised && <span className={styles.under}>{t('raised')}</span>}
              </LedgerCell>
              <LedgerCell column="parts">{t('signalCount', { negative, count: positive })}</LedgerCell>
              <LedgerCell column="latest">{t('signalLatest', { date: formats.dayMonth(latest) })}</LedgerCell>
            </LedgerRow>
          ))}
        </Ledger>
      )}
    </div>
  );
}

/** How many within how many days: the municipality's own choice. */
function Threshold({ threshold }: { readonly threshold: { readonly count: number; readonly days: number } }) {
  const { t } = useTranslation('deviation');
  const offerUndo = useUndo();
  const set = useCommand('deviation.setThreshold');
  const [count, setCount] = useState(String(threshold.count));
  const [days, setDays] = useState(String(threshold.days));
  const [isWrong, setIsWrong] = useState(false);
  const save = async (): Promise<void> => {
    const next = { count: Number(count), days: Number(days) };
    const isRight = Number.isInteger(next.count) && Number.isInteger(next.days) && next.count >= 2 && next.count <= 100 && next.days >= 7 && next.days <= 730;
    setIsWrong(!isRight);
    if (!isRight) return;
    const answer = await set.run(next);
    if (!answer.ok) return;
    const { was } = answer.value;
    offerUndo({ text: t('thresholdSaved'), undo: () => set.run(was) });
  };
  return (
    <form
      className={styles.threshold}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField label={t('thresholdCount')} inputMode="numeric" maxLength={3} value={count} onChange={setCount} />
      <TextField label={t('thresholdDays')} inputMode="numeric" maxLength={3} value={days} onChange={setDays} />
      <QuietButton type="submit">{t('thresholdSave')}</QuietButton>
      {isWrong && <p role="alert">{t('thresholdWrong')}</p>}
      {set.state.kind === 'refused' && <InlineProblem problem={set.state.refusal} />}
    </form>
  );
}
