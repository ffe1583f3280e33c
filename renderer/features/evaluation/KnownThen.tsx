import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kernel/ids.ts';
import { instantOf, unixMsOf, type Instant } from '../../../shared/kernel/time.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { PlainButton, QuietButton } from '../../ui/Button.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { MinuteSlider } from '../../ui/MinuteSlider.tsx';
import { PageLink } from '../../ui/Navigation.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useFormats } from '../../text/i18n.ts';
import { LogTimeline } from './LogTimeline.tsx';
import type { LogLine } from './useWholeLog.ts';
import { knownAt, type KnownItem } from './knownAt.ts';
import page from './Evaluation.module.css';
import styles from './KnownThen.module.css';

const MINUTE_MS = 60_000;

interface KnownThenProps {
  readonly incidentId: Id<'incident'>;
  readonly lines: readonly LogLine[];
  /** Null: the end, when everything was known. */
  readonly moment: Instant | null;
  readonly onMoment: (moment: Instant) => void;
}

/** What was known, assumed and not known at any minute: what made sense then is judged by this, not by what came later. */
export function KnownThen({ incidentId, lines, moment, onMoment }: KnownThenProps) {
  const { t } = useTranslation('evaluation');
  const told = lines.filter(({ kind }) => kind !== 'evaluation');
  const times = told.flatMap(({ occurredAt, recordedAt }) => [unixMsOf(occurredAt), unixMsOf(recordedAt)]);
  return (
    <section aria-labelledby="evaluation-then" className={page.section} data-pane="then">
      <SectionHead onRule id="evaluation-then">
        {t('then.head')}
      </SectionHead>
      {times.length === 0 ? (
        <p className={page.quietBody}>{t('then.noLog')}</p>
      ) : (
        <Then
          incidentId={incidentId}
          lines={told}
          from={Math.floor(Math.min(...times) / MINUTE_MS) * MINUTE_MS}
          to={Math.ceil((Math.max(...times) + 1) / MINUTE_MS) * MINUTE_MS}
          moment={moment}
          onMoment={onMoment}
        />
      )}
    </section>
  );
}

function Then({ incidentId, lines, from, to, moment, onMoment }: KnownThenProps & { readonly from: number; readonly to: number }) {
  const { t } = useTranslation('evaluation');
  const formats = useFormats();
  const at = moment === null ? to : Math.min(to, Math.max(from, unixMsOf(moment)));
  const instant = instantOf(at);
  const picture = useQueryOf('situation.picture', { incidentId, asOf: { instant } }, { keepsPrevious: true }).value?.picture ?? null;
  const statements = useQueryOf('situation.statements', { incidentId }).value?.statements ?? [];
  const known = knownAt({ at: instant, lines, then: picture?.statements ?? [], ever: statements });
  const clock = formats.clock(instant);
  // A minute is looked at when it is over: what was written in it is in.
  const minutes = lines.map(({ recordedAt }) => Math.ceil(unixMsOf(recordedAt) / MINUTE_MS) * MINUTE_MS);
  const before = minutes.findLast((minute) => minute < at);
  const after = minutes.find((minute) => minute > at);
  const step = (minute: number | undefined) => (): void => {
    if (minute !== undefined) onMoment(instantOf(minute));
  };
  return (
    <div className={styles.then}>
      <LogTimeline lines={lines.filter(({ withdrawn }) => withdrawn === null)} from={from} to={to} at={at} />
      <div className={styles.slider}>
        <MinuteSlider label={t('then.slider')} from={instantOf(from)} to={instantOf(to)} value={instant} onChange={onMoment} />
      </div>
      <div className={styles.sliderSteps}>
        <output className={styles.sliderAt}>{t('then.at', { clock })}</output>
        <QuietButton size="small" disabled={before === undefined} onClick={step(before)}>
          {t('then.before')}
        </QuietButton>
        <QuietButton size="small" disabled={after === undefined} onClick={step(after)}>
          {t('then.after')}
        </QuietButton>
      </div>
      <div className={styles.thenColumns}>
        <ThenList title={t('then.known')} sign="known" items={known.known} />
        <ThenList title={t('then.assumed')} sign="assumed" items={known.wondered} />
        <ThenList title={t('then.unknown')} sign="unconfirmed" items={known.notYet} isNotYet />
      </div>
      <p className={styles.thenLinks}>
        <PageLink page="incident.log" params={{ incidentId }}>
          {t('then.openLog')}
        </PageLink>
        <PageLink page="incident.picture" params={{ incidentId }}>
          {t('then.openPicture')}
        </PageLink>
      </p>
    </div>
  );
}

interface ThenListProps {
  readonly title: string;
  readonly sign: 'known' | 'assumed' | 'unconfirmed';
  readonly items: readonly KnownItem[];
  readonly isNotYet?: boolean;
}

/** As many as one takes in at a glance; the rest are counted and unfold. */
const SHOWN = 5;

function ThenList({ title, sign, items, isNotYet = false }: ThenListProps) {
  const { t } = useTranslation('evaluation');
  const formats = useFormats();
  const [isWhole, setIsWhole] = useState(false);
  const rest = items.length - SHOWN;
  return (
    <div className={styles.thenList}>
      <h3 className={styles.thenTitle}>
        <Glyph name={sign} size={14} /> {title}
      </h3>
      <ul>
        {items.length === 0 && <li className={page.quiet}>{t('then.nothing')}</li>}
        {(isWhole ? items : items.slice(0, SHOWN)).map(({ id, text, recordedAt, number }) => (
          <li key={id} className={isNotYet ? styles.notYet : styles.thenItem}>
            {text}{' '}
            <span className={page.quiet}>
              {number !== null && <span className={styles.lineNumber}>{number}</span>}
              {isNotYet && ` ${t('then.recorded', { clock: formats.clock(recordedAt) })}`}
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <PlainButton
          aria-expanded={isWhole}
          onClick={() => {
            setIsWhole(!isWhole);
          }}
        >
          {isWhole ? t('then.fewer') : t('then.more', { count: rest })}
        </PlainButton>
      )}
    </div>
  );
}
