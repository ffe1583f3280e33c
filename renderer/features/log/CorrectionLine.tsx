import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../api/useDraft.ts';
import { PlainButton, QuietButton } from '../../ui/Button.tsx';
import { useLedgerTemplate } from '../../ui/Ledger.tsx';
import { useFormats } from '../../text/i18n.ts';
import { readMoment } from '../../text/readTime.ts';
import type { Instant } from '../../../shared/kernel/time.ts';
import { logColumns } from './logColumns.ts';
import type { LogEntryView } from './useLog.ts';
import styles from './Log.module.css';

interface CorrectionLineProps {
  readonly entry: LogEntryView;
  readonly onSave: (correction: { readonly text: string; readonly occurredAt: Instant; readonly reason: string }) => void;
  readonly onClose: () => void;
}

/** Stands where the entry line stands while a line is corrected. The old words stay in the log, struck through. */
export function CorrectionLine({ entry, onSave, onClose }: CorrectionLineProps) {
  const { t } = useTranslation('log');
  const ui = useTranslation('ui').t;
  const formats = useFormats();
  const latest = entry.corrections.at(-1);
  const occurredAt = latest?.occurredAt ?? entry.occurredAt;
  const draft = useDraft(`log.correct.${entry.id}`);
  const [time, setTime] = useState(formats.clockBare(occurredAt));
  const [reason, setReason] = useState('');
  const shape = useLedgerTemplate(logColumns);
  const input = useRef<HTMLTextAreaElement>(null);
  const isFilled = useRef(false);

  useEffect(() => {
    input.current?.focus();
  }, []);
  useEffect(() => {
    if (!draft.isReady || isFilled.current) return;
    isFilled.current = true;
    if (draft.text === '') draft.restore(latest?.text ?? entry.text ?? '');
  }, [draft, entry.text, latest?.text]);

  const save = (): void => {
    const unchanged = time === formats.clockBare(occurredAt);
    onSave({ text: draft.text, occurredAt: unchanged ? occurredAt : (readMoment(time, occurredAt) ?? occurredAt), reason });
    draft.clear();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
    } else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      save();
    }
  };

  return (
    <div className={styles.entry} role="group" aria-label={t('correctTitle', { number: entry.number })} onKeyDown={onKeyDown}>
      <div className={styles.box} style={{ '--ledger-columns': shape.template } as React.CSSProperties}>
        <span style={{ gridColumn: 'c-number' }} className={styles.stamp}>
          {entry.number}
        </span>
        <input
          style={{ gridColumn: 'c-occurred' }}
          className={styles.timeInput}
          aria-label={t('correctTime')}
          value={time}
          onChange={(event) => {
            setTime(event.currentTarget.value);
          }}
        />
        <span style={{ gridColumn: 'c-type' }}>{t(`kind.${entry.kind}`)}</span>
        <span className={styles.field}>
          <textarea
            ref={(element) => {
              input.current = element;
              draft.ref(element);
            }}
            className={styles.input}
            rows={1}
            value={draft.text}
            aria-label={t('correctText')}
            spellCheck={false}
            onChange={(event) => {
              draft.write(event.currentTarget.value, event.currentTarget.selectionStart);
            }}
          />
        </span>
      </div>
      <div className={styles.ask}>
        <input
          className={styles.findInput}
          placeholder={t('correctReason')}
          aria-label={t('correctReason')}
          value={reason}
          onChange={(event) => {
            setReason(event.currentTarget.value);
          }}
        />
        <QuietButton size="small" onClick={save}>
          {t('correctSave')}
        </QuietButton>
        <PlainButton onClick={onClose}>{ui('cancel')}</PlainButton>
      </div>
    </div>
  );
}
