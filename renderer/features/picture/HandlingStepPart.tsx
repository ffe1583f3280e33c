import { useTranslation } from 'react-i18next';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { Ledger } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { HandlingLineRow } from './HandlingLineRow.tsx';
import { answeredOf } from './HandlingStrip.tsx';
import type { HandlingLineView, HandlingStepView } from './pictureView.ts';
import styles from './Handling.module.css';

const columns: LedgerColumns = {
  left: [
    { name: 'state', width: 96, kind: 'meta' },
    { name: 'when', width: 112, kind: 'meta', end: true },
    { name: 'gap', width: 8 },
  ],
  right: [
    { name: 'text', width: 'rest', kind: 'words' },
    { name: 'acts', width: 132, end: true },
  ],
};

interface HandlingStepPartProps {
  readonly step: HandlingStepView;
  readonly number: number;
  readonly isShown: boolean;
  readonly isLive: boolean;
  readonly onToggle: () => void;
  readonly onEnter: () => void;
  readonly onEnterAt: () => void;
  readonly onLeave: () => void;
  readonly onAddLine: () => void;
  readonly onTick: (line: HandlingLineView) => void;
  readonly onSetAside: (line: HandlingLineView) => void;
}

/** One step: its name is the way to its checklist; beside it when it was entered, by whom, and the way in or out. */
export function HandlingStepPart(props: HandlingStepPartProps) {
  const { step, number, isShown, isLive, onToggle, onEnter, onEnterAt, onLeave, onAddLine, onTick, onSetAside } = props;
  const { t } = useTranslation('handling');
  const formats = useFormats();
  const name = t(`step.${step.step}`);
  const isUnderWay = step.visits.some(({ left }) => left === null);
  const id = `handling-${step.step}`;
  return (
    <section aria-labelledby={id} className={styles.step} data-under-way={isUnderWay}>
      <div className={styles.stepHead}>
        <h2 className={styles.stepTitle} id={id}>
          <button type="button" data-row={`step.${step.step}`} aria-expanded={isShown} onClick={onToggle}>
            {t('numbered', { number, step: name })}
          </button>
        </h2>
        <span className={styles.visits}>
          {step.visits.length === 0 && t('notEntered')}
          {step.visits.map(({ id: visitId, enteredAt, entered, left }) => (
            <span key={visitId} className={left === null ? styles.open : undefined}>
              {left === null
                ? t('visitOpen', { from: formats.clock(enteredAt) })
                : t('visit', { from: formats.clock(enteredAt), to: formats.clock(left.at) })}{' '}
              {entered.by.initials}
            </span>
          ))}
          {isUnderWay && <strong>{t('underWay')}</strong>}
        </span>
        <span className={styles.count}>{t('answered', answeredOf(step))}</span>
        {isLive && (
          <span className={styles.acts}>
            {isUnderWay ? (
              <PlainButton size="small" onClick={onLeave}>
                {t('leave')}
              </PlainButton>
            ) : (
              <>
                <PlainButton size="small" onClick={onEnter}>
                  {step.visits.length === 0 ? t('enter') : t('enterAgain')}
                </PlainButton>
                <PlainButton size="small" onClick={onEnterAt}>
                  {t('otherTime')}
                </PlainButton>
              </>
            )}
          </span>
        )}
      </div>
      {isShown && (
        <>
          <p className={styles.about}>
            {t(`about.${step.step}`)}
            {step.checklistVersion > 0 && ` ${t('checklistVersion', { version: step.checklistVersion })}`}
          </p>
          <Ledger kind="list" columns={columns} label={t('checklist', { step: name })}>
            {step.lines.map((line) => (
              <HandlingLineRow
                key={line.key}
                line={line}
                isLive={isLive}
                onTick={() => {
                  onTick(line);
                }}
                onSetAside={() => {
                  onSetAside(line);
                }}
              />
            ))}
          </Ledger>
          {isLive && (
            <div className={styles.add}>
              <PlainButton size="small" onClick={onAddLine}>
                {t('addLine')}
              </PlainButton>
            </div>
          )}
        </>
      )}
    </section>
  );
}
