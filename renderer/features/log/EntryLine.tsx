import { useRef, useState, type ClipboardEvent, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../ui/clock.ts';
import { PlainButton, QuietButton } from '../../ui/Button.tsx';
import { useLedgerTemplate } from '../../ui/Ledger.tsx';
import { useFormats } from '../../text/i18n.ts';
import { isEmptyLine, readLine } from './entryLineState.ts';
import { logColumns } from './logColumns.ts';
import type { EntryLineHook } from './useEntryLine.ts';
import styles from './Log.module.css';

interface EntryLineProps {
  readonly entry: EntryLineHook;
  readonly input: RefObject<HTMLTextAreaElement | null>;
  /** Saves the line; several when a paste was split. */
  readonly onSave: (texts: readonly string[] | null) => void;
  /** ↑ in an empty line. */
  readonly onUp: () => void;
  /** Ctrl+Z in an empty line. */
  readonly onTakeBack: () => void;
  readonly keeper: string | null;
  /** The number the line will get, as far as this window knows; null before the first. */
  readonly nextNumber: string | null;
  /** When the running call began, as a clock; null when there is none. */
  readonly callSince: string | null;
}

/** The line that always has the caret: Enter saves, and what is typed already stands in the columns of the log. */
export function EntryLine({ entry, input, onSave, onUp, onTakeBack, keeper, nextNumber, callSince }: EntryLineProps) {
  const { t } = useTranslation('log');
  const formats = useFormats();
  const now = useNow();
  const { line } = entry;
  const [pasted, setPasted] = useState<readonly string[] | null>(null);
  const shape = useLedgerTemplate(logColumns);
  const reading = readLine(line, now);
  const isComposing = useRef(false);

  const save = (texts: readonly string[] | null): void => {
    setPasted(null);
    onSave(texts);
    input.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing || isComposing.current) return;
    const { selectionStart, selectionEnd } = event.currentTarget;
    const atHead = selectionStart === 0 && selectionEnd === 0;
    const current = entry.current();
    if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey) {
      event.preventDefault();
      save(null);
    } else if (event.key === 'Backspace' && atHead && (current.kind !== null || current.time !== null)) {
      event.preventDefault();
      entry.unchip();
    } else if (event.key === 'ArrowUp' && isEmptyLine(current)) {
      event.preventDefault();
      onUp();
    } else if (event.key.toLowerCase() === 'z' && event.ctrlKey && !event.shiftKey && isEmptyLine(current)) {
      event.preventDefault();
      onTakeBack();
    }
  };

  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const lines = event.clipboardData
      .getData('text/plain')
      .split(/\r?\n/)
      .map((one) => one.trim())
      .filter((one) => one !== '');
    setPasted(lines.length > 1 && isEmptyLine(entry.current()) ? lines : null);
  };

  return (
    <div className={styles.entry}>
      <div className={styles.box} style={{ '--ledger-columns': shape.template } as React.CSSProperties}>
        <span style={{ gridColumn: 'c-number' }} className={styles.stamp}>
          {nextNumber}
        </span>
        <span style={{ gridColumn: 'c-occurred' }}>
          {line.time === null ? (
            <span className={styles.pale}>{formats.clock(reading.occurredAt)}</span>
          ) : (
            <span className={styles.chip}>{formats.clock(reading.occurredAt)}</span>
          )}
        </span>
        {shape.visible.left.some(({ name }) => name === 'recorded') && (
          <span style={{ gridColumn: 'c-recorded' }} className={styles.stamp} data-testid="began">
            {formats.clockSeconds(reading.beganAt)}
          </span>
        )}
        <span style={{ gridColumn: 'c-type' }}>
          {line.kind === null ? (
            <span className={styles.pale}>{t('kind.note')}</span>
          ) : (
            <span className={styles.chip}>{t(`kind.${line.kind.kind}`)}</span>
          )}
        </span>
        <span className={styles.field}>
          <textarea
            ref={(element) => {
              input.current = element;
              entry.ref(element);
            }}
            className={styles.input}
            rows={1}
            value={line.text}
            aria-label={t('entryLabel')}
            placeholder={isEmptyLine(line) ? t('entryPlaceholder') : ''}
            spellCheck={false}
            autoComplete="off"
            autoFocus
            onChange={(event) => {
              entry.type(event.currentTarget.value);
            }}
            onKeyDown={onKeyDown}
            onPaste={onPaste}
            onCompositionStart={() => {
              isComposing.current = true;
            }}
            onCompositionEnd={() => {
              isComposing.current = false;
            }}
          />
          {reading.people.map((person) => (
            <span key={`@${person}`} className={styles.mark}>
              @ {person}
            </span>
          ))}
          {reading.topics.map((topic) => (
            <span key={`#${topic}`} className={styles.mark}>
              # {topic}
            </span>
          ))}
          {reading.unconfirmed && <span className={`${styles.mark ?? ''} ${styles.unsure ?? ''}`}>? {t('hint.unconfirmed')}</span>}
        </span>
      </div>
      {pasted === null ? (
        <div className={styles.below} aria-hidden="true">
          <span>
            <b>03.45</b> {t('hint.time')}
          </span>
          <span>
            <b>b:</b> {t('hint.decision')}
          </span>
          <span>
            <b>m:</b> {t('hint.message')}
          </span>
          <span>
            <b>s:</b> {t('hint.situation')}
          </span>
          <span>
            <b>@</b> {t('hint.person')}
          </span>
          <span>
            <b>#</b> {t('hint.topic')}
          </span>
          <span>
            <b>?</b> {t('hint.unconfirmed')}
          </span>
          {callSince !== null && <strong>{t('callRunning', { clock: callSince })}</strong>}
          <span className={styles.keeper}>{keeper === null ? t('keeperUnknown') : t('keeper', { name: keeper })}</span>
        </div>
      ) : (
        <div className={styles.ask} role="group" aria-label={t('pasteAsk', { count: pasted.length })}>
          <span>{t('pasteAsk', { count: pasted.length })}</span>
          <QuietButton
            size="small"
            onClick={() => {
              save(pasted);
            }}
          >
            {t('pasteMany', { count: pasted.length })}
          </QuietButton>
          <PlainButton
            onClick={() => {
              save(null);
            }}
          >
            {t('pasteOne')}
          </PlainButton>
        </div>
      )}
    </div>
  );
}
