import { instantOf, unixMsOf, type Instant } from '../../shared/kernel/time.ts';
import { useFormats } from '../text/i18n.ts';
import styles from './MinuteSlider.module.css';

const MINUTE_MS = 60_000;

interface MinuteSliderProps {
  /** Said to those who cannot see it; what it moves through is seen around it. */
  readonly label: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly value: Instant;
  readonly onChange: (at: Instant) => void;
}

/** Any minute between two moments: arrows move one minute, Page Up and Page Down a tenth, Home and End to the ends. */
export function MinuteSlider({ label, from, to, value, onChange }: MinuteSliderProps) {
  const formats = useFormats();
  const [first, last] = [unixMsOf(from), Math.max(unixMsOf(from) + MINUTE_MS, unixMsOf(to))];
  return (
    <label className={styles.slider}>
      <span className="beredt-hidden">{label}</span>
      <input
        type="range"
        min={first}
        max={last}
        step={MINUTE_MS}
        value={Math.min(last, Math.max(first, unixMsOf(value)))}
        aria-valuetext={formats.dateTime(value)}
        onChange={(event) => {
          onChange(instantOf(Number(event.currentTarget.value)));
        }}
      />
    </label>
  );
}
