import { clsx } from 'clsx';
import type { ReactNode, SyntheticEvent } from 'react';
import styles from './Field.module.css';

interface FormProps {
  readonly children: ReactNode;
  readonly onSubmit: () => void;
  readonly label?: string;
  /** True when the form stands on the page itself, so that its fields begin where the rows' words begin. */
  readonly onRule?: boolean;
}

/** Fields under each other. Enter in a one-line field submits, as everywhere. */
export function Form({ children, onSubmit, label, onRule = false }: FormProps) {
  return (
    <form
      aria-label={label}
      className={clsx(styles.form, onRule && styles.onRule)}
      noValidate
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      {/* The buttons may stand outside the form (a dialog's foot); without this Enter would then save nothing. */}
      <input type="submit" hidden />
    </form>
  );
}

/** Fields that belong together, beside each other where there is room. */
export function FieldPair({ children }: { readonly children: ReactNode }) {
  return <div className={styles.pair}>{children}</div>;
}

/** The form's buttons: the primary one first, since the eye comes from the left. */
export function FormButtons({ children }: { readonly children: ReactNode }) {
  return <div className={styles.buttons}>{children}</div>;
}
