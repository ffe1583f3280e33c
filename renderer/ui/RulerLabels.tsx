import { clsx } from 'clsx';
import { useTranslation } from 'react-i18next';
import type { Instant } from '../../shared/kernel/time.ts';
import { useFormats } from '../text/i18n.ts';
import { Glyph, type GlyphName } from './Glyph.tsx';
import type { RulerScale } from './rulerTicks.ts';
import { Tag } from './Tag.tsx';
import styles from './TimeRuler.module.css';

/** Something that comes (or came) at a moment: a deadline, a meeting, a version, an inject. */
export interface RulerFlag {
  readonly id: string;
  readonly at: Instant;
  /** What it is, with its time in the words if the reader needs it: `Statusmøte 04:15`. */
  readonly label: string;
  /** Set beside it in a lighter tone where there is room: `om 28 min`. */
  readonly detail?: string;
  readonly level?: 'critical' | 'warning';
  readonly mark?: GlyphName;
}

/** The words of one flag; the short form is what is left when there is no room. */
export function FlagLabel({ flag, form }: { readonly flag: RulerFlag; readonly form: 'whole' | 'short' }) {
  const words = form === 'short' && flag.label.length > 14 ? `${flag.label.slice(0, 12).trimEnd()}…` : flag.label;
  if (flag.level !== undefined) return <Tag level={flag.level}>{words}</Tag>;
  return (
    <>
      {flag.mark !== undefined && (
        <span className={styles.mark}>
          <Glyph name={flag.mark} size={12} />
        </span>
      )}
      {words}
      {form === 'whole' && flag.detail !== undefined && <span className={styles.detail}> {flag.detail}</span>}
    </>
  );
}

/** What comes next, in words: all there is room for in a slim window. */
export function NextFlag({ flags, now }: { readonly flags: readonly RulerFlag[]; readonly now: Instant }) {
  const { t } = useTranslation('ui');
  const shown = flags.find((flag) => flag.level !== undefined) ?? flags.find((flag) => flag.at >= now);
  return (
    <div className={styles.next}>
      {shown === undefined ? (
        <span className={styles.detail}>{t('noDeadlines')}</span>
      ) : (
        <FlagLabel flag={shown} form="whole" />
      )}
    </div>
  );
}

interface FlagListProps {
  readonly flags: readonly RulerFlag[];
  readonly scale: RulerScale;
  readonly hidden?: boolean;
}

/** The ruler's twin: every flag with its time, for a screen reader and behind the fold. */
export function FlagList({ flags, scale, hidden = false }: FlagListProps) {
  const { t } = useTranslation('ui');
  const formats = useFormats();
  return (
    <ul className={clsx(hidden && 'beredt-hidden')}>
      {flags.map((flag) => (
        <li key={flag.id}>
          <time dateTime={flag.at}>{scale === 'hours' ? formats.clock(flag.at) : formats.date(flag.at)}</time>{' '}
          <span>
            {flag.level !== undefined && `${t(flag.level)}: `}
            {flag.label}
            {flag.detail !== undefined && `, ${flag.detail}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
