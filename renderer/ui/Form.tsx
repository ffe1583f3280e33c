import { clsx } from 'clsx';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import styles from './Field.module.css';

interface FormProps {
  readonly children: ReactNode;
  readonly onSubmit: () => void;
  readonly label?: string;
  /** For buttons that stand outside the form: `<PrimaryButton type="submit" form={id}>`. */
  readonly id?: string;
  /** What must still be chosen, in a sentence. As long as there is one, a press on save says it and sends nothing. */
  readonly missing?: string | undefined;
  /** True when the form stands on the page itself, so that its fields begin where the rows' words begin. */
  readonly onRule?: boolean;
}

/** Fields under each other. Enter in a one-line field submits, as everywhere. */
export function Form({ children, onSubmit, label, id, missing, onRule = false }: FormProps) {
  const [tries, setTries] = useState(0);
  return (
    <form
      id={id}
      aria-label={label}
      className={clsx(styles.form, onRule && styles.onRule)}
      noValidate
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        setTries(missing === undefined ? 0 : tries + 1);
        if (missing === undefined) onSubmit();
      }}
    >
      {children}
      {/* A new one for each press: what is only still there is not read aloud again. */}
      {missing !== undefined && tries > 0 && (
        <p key={tries} role="alert" className={styles.missing}>
          {missing}
        </p>
      )}
      {/* Every button may stand outside the form or be of another kind; without this Enter would then save nothing. */}
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
