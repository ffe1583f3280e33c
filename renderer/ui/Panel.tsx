import { clsx } from 'clsx';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Glyph } from './Glyph.tsx';
import styles from './Panel.module.css';

interface PanelProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the most likely one last. */
  readonly actions?: ReactNode;
}

/**
 * A question or a short form in the middle. Esc closes; the focus goes back to where it came from. Wide when something
 * to look at stands beside the form.
 */
export function Dialog({ isWide = false, ...props }: PanelProps & { readonly isWide?: boolean }) {
  return <Native {...props} className={clsx(styles.dialog, isWide && styles.wide)} />;
}

/** Something to read or fill in beside what one was doing. */
export function SidePanel(props: PanelProps) {
  return <Native {...props} className={styles.side} />;
}

const fields = 'input, textarea, select';

/**
 * The browser's own dialog: it makes the rest inert, keeps the focus, answers Esc and gives the focus back, without
 * injecting styles (which the CSP forbids).
 */
function Native(props: PanelProps & { readonly className: string | undefined }) {
  const { title, isOpen, onClose, children, actions, className } = props;
  const { t } = useTranslation('ui');
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element === null || !isOpen) return undefined;
    const before = document.activeElement;
    element.showModal();
    // The browser would begin at the cross in the corner; a person begins where the form says, or at its first field.
    const body = element.querySelector('[data-body]');
    (body?.querySelector<HTMLElement>('[data-autofocus]') ?? body?.querySelector<HTMLElement>(fields))?.focus();
    return () => {
      element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [isOpen]);
  if (!isOpen) return null;
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className={clsx(className)}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.frame}>
        <div className={styles.head}>
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          <button type="button" className={styles.close} aria-label={t('close')} onClick={onClose}>
            <Glyph name="close" />
          </button>
        </div>
        <div className={styles.body} data-body>
          {children}
        </div>
        {actions !== undefined && <div className={styles.foot}>{actions}</div>}
      </div>
    </dialog>
  );
}
