import { useFormats } from '../../text/i18n.ts';
import type { Instant } from '../../../shared/kernel/time.ts';
import styles from './StaffCare.module.css';

interface CellProps<Value extends string> {
  /** Spoken: whose, and what. */
  readonly label: string;
  readonly value: Value | '';
  readonly choices: readonly { readonly value: Value | ''; readonly label: string }[];
  readonly onChange: (value: Value | null) => void;
  readonly at?: Instant | undefined;
}

/** One answer of one person, chosen in place with the arrows or a first letter; under it, when it was given. */
export function Cell<Value extends string>({ label, value, choices, onChange, at }: CellProps<Value>) {
  const formats = useFormats();
  return (
    <td>
      <select
        className={styles.select}
        aria-label={label}
        value={value}
        data-empty={value === ''}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.currentTarget.value)?.value ?? '';
          onChange(chosen === '' ? null : chosen);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <span className={styles.at}>{at === undefined ? '' : formats.clock(at)}</span>
    </td>
  );
}
