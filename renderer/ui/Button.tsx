import { clsx } from 'clsx';
import type { ButtonHTMLAttributes, Ref } from 'react';
import type { Chord } from './keyboard/chord.ts';
import { Kbd } from './Kbd.tsx';
import styles from './Button.module.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** The shortcut that does the same, shown after the words. */
  readonly keys?: Chord;
  /** `large` only for the few doors on Hjem, `small` inside rows. */
  readonly size?: 'small' | 'normal' | 'large';
  readonly ref?: Ref<HTMLButtonElement>;
}

/** The one filled button of a screen: what is most likely wanted next. */
export function PrimaryButton(props: ButtonProps) {
  return <AnyButton {...props} className={clsx(styles.primary, props.className)} />;
}

/** Every other button. */
export function QuietButton(props: ButtonProps) {
  return <AnyButton {...props} />;
}

/** A word to press in running text or at the end of a row. */
export function PlainButton(props: ButtonProps) {
  return <AnyButton {...props} className={clsx(styles.plain, props.className)} />;
}

function AnyButton({ keys, size = 'normal', className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      aria-keyshortcuts={keys?.replace('Ctrl', 'Control')}
      {...rest}
      className={clsx(styles.button, size !== 'normal' && styles[size], className)}
    >
      <span>{children}</span>
      {keys !== undefined && <Kbd keys={keys} />}
    </button>
  );
}
