import { useTranslation } from 'react-i18next';
import { whenAndWho } from '../../text/whenAndWho.ts';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { ConcurrentNote } from '../../ui/ConcurrentNote.tsx';
import { LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import { RuleMark } from '../../ui/RuleMark.tsx';
import type { HandlingLineView } from './pictureView.ts';
import { useLineWords } from './useHandlingActions.ts';
import styles from './Handling.module.css';

interface HandlingLineRowProps {
  readonly line: HandlingLineView;
  readonly isLive: boolean;
  readonly onTick: () => void;
  readonly onSetAside: () => void;
}

/** One line of a checklist: a press ticks it, and says when and by whom. */
export function HandlingLineRow({ line, isLive, onTick, onSetAside }: HandlingLineRowProps) {
  const { t } = useTranslation('handling');
  const formats = useFormats();
  const { state, answered } = line;
  return (
    <LedgerRow mark={state === 'done' ? <RuleMark kind="done" /> : undefined}>
      <LedgerCell column="state">{state === 'open' ? '' : state === 'done' ? t('done') : t('notApplicable')}</LedgerCell>
      <LedgerCell column="when">{state === 'open' || answered === null ? '' : whenAndWho(answered, formats)}</LedgerCell>
      <LedgerCell column="text">
        <button
          type="button"
          data-row={line.key}
          aria-pressed={state === 'done'}
          className={state === 'open' ? styles.line : styles.settled}
          onClick={isLive ? onTick : undefined}
        >
          {useLineWords()(line)}
          {state === 'not-applicable' && line.reason !== null && (
            <span className={styles.reason}>{t('because', { reason: line.reason })}</span>
          )}
        </button>
        <ConcurrentNote of={line.concurrent} say={(values) => t('concurrent', { values })} />
      </LedgerCell>
      <LedgerCell column="acts" className={styles.lineActs}>
        {isLive && state === 'open' && (
          <PlainButton size="small" onClick={onSetAside}>
            {t('notApplicable')}
          </PlainButton>
        )}
      </LedgerCell>
    </LedgerRow>
  );
}
