import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Kbd } from './Kbd.tsx';
import { useCommandHandler } from './keyboard/Commands.tsx';
import styles from './Undo.module.css';

/** Something done at once that can be taken back. `text` says what was done, in the past tense. */
export interface Undoable {
  readonly text: string;
  readonly undo: () => unknown;
}

/** The bar goes before the key does: whoever was interrupted may still press it, and hears what was undone. */
const SHOWN_MS = 10_000;
const KEPT_MS = 60_000;

const UndoContext = createContext<((done: Undoable) => void) | null>(null);

/** Holds the last thing done and offers to take it back for ten seconds; Ctrl+Z outside a text field does so for a minute. */
export function UndoProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('ui');
  const [done, setDone] = useState<Undoable | null>(null);
  const [isShown, setIsShown] = useState(false);
  const [announced, setAnnounced] = useState('');
  const isHeld = useRef(false);
  useEffect(() => {
    if (done === null) return undefined;
    const hide = (): void => {
      if (isHeld.current) timer = setTimeout(hide, 1000);
      else setIsShown(false);
    };
    let timer = setTimeout(hide, SHOWN_MS);
    const forget = setTimeout(() => {
      setDone(null);
    }, KEPT_MS);
    return () => {
      clearTimeout(timer);
      clearTimeout(forget);
    };
  }, [done]);
  const undo = useCallback(() => {
    if (done === null) return;
    setDone(null);
    setAnnounced(`${t('undone')}: ${done.text}`);
    done.undo();
  }, [done, t]);
  useCommandHandler('shell.undo', undo, done !== null);
  const offer = useCallback((next: Undoable) => {
    setDone(next);
    setIsShown(true);
    setAnnounced('');
  }, []);
  const hold = useMemo(
    () => ({
      onPointerEnter: () => {
        isHeld.current = true;
      },
      onPointerLeave: () => {
        isHeld.current = false;
      },
      onFocus: () => {
        isHeld.current = true;
      },
      onBlur: () => {
        isHeld.current = false;
      },
    }),
    [],
  );
  return (
    <UndoContext value={offer}>
      {children}
      <div role="status">
        {done === null || !isShown ? (
          <span className="beredt-hidden">{announced}</span>
        ) : (
          <div className={styles.bar} {...hold}>
            <span>{done.text}</span>
            <button type="button" className={styles.button} onClick={undo}>
              <span className={styles.word}>{t('undo')}</span>
              <Kbd keys="Ctrl+Z" />
            </button>
          </div>
        )}
      </div>
    </UndoContext>
  );
}

/** `const offerUndo = useUndo(); offerUndo({ text: 'Mål 2 er fjernet', undo: () => … })` instead of «Er du sikker?». */
export function useUndo(): (done: Undoable) => void {
  const offer = use(UndoContext);
  if (offer === null) throw new Error('no UndoProvider above');
  return offer;
}
