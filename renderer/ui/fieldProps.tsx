import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Field.module.css';

/** What every field is told. Nothing is mandatory unless `isRequired`; `showOptional` says «valgfritt». */
export interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  /** A sentence that says how to put it right. */
  readonly error?: ReactNode;
  readonly isRequired?: boolean;
  readonly showOptional?: boolean;
  readonly isDisabled?: boolean;
}

export const fieldClassNames = {
  label: styles.label,
  description: styles.hint,
  error: styles.error,
  input: styles.input,
} as Record<string, string>;

/** What every Mantine input is given, whatever its kind. */
export function useShared(props: FieldProps) {
  const { label, hint, error, isRequired = false, showOptional = false, isDisabled = false } = props;
  const { t } = useTranslation('ui');
  return {
    label: (
      <>
        {label}
        {isRequired && <span className={styles.optional}>{t('required')}</span>}
        {showOptional && !isRequired && <span className={styles.optional}>{t('optional')}</span>}
      </>
    ),
    ...(hint === undefined ? {} : { description: hint }),
    ...(error === undefined ? {} : { error }),
    required: isRequired,
    withAsterisk: false,
    disabled: isDisabled,
    classNames: fieldClassNames,
  };
}

/** Only the props that were given: an explicit undefined would override Mantine's defaults. */
export function given<Props extends object, Name extends keyof Props>(
  props: Props,
  names: readonly Name[],
): Partial<Pick<Props, Name>> {
  const present = names.filter((name) => props[name] !== undefined).map((name) => [name, props[name]] as const);
  return Object.fromEntries(present) as Partial<Pick<Props, Name>>;
}
