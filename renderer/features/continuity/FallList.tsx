import { useTranslation } from 'react-i18next';
import type { Fallen } from '../../../shared/domain/continuity/whatFalls.ts';
import { instantOf, unixMsOf, type Instant } from '../../../shared/kernel/time.ts';
import { useFormats } from '../../text/i18n.ts';
import { useMinute } from '../../ui/clock.ts';
import { Tag } from '../../ui/Tag.tsx';
import { HOUR_MS, type NodeView } from './continuityView.ts';
import styles from './Continuity.module.css';

interface FallListProps {
  readonly falling: readonly Fallen[];
  readonly nodeOf: (id: string) => NodeView | undefined;
  /** When the first fell: then the hours are times of day, and what has stopped is told from what still holds. */
  readonly since?: Instant;
  readonly onOpen: (id: string) => void;
}

/** What stands still when something falls, the first first: when, because of what, and how long that is tolerated. */
export function FallList({ falling, nodeOf, since, onOpen }: FallListProps) {
  const { t } = useTranslation('continuity');
  if (falling.length === 0) return <p className={styles.second}>{t('fallsNothing')}</p>;
  return (
    <ol>
      {falling.map((fallen) => {
        const node = nodeOf(fallen.id);
        return (
          <li key={fallen.id} className={styles.dependence}>
            <button type="button" className={styles.row} data-row={fallen.id} onClick={() => { onOpen(fallen.id); }}>
              <span className={styles.name}>{node?.name}</span>
              <span className={styles.second}>{t('through', { name: nodeOf(fallen.throughId)?.name ?? '' })}</span>
              {since === undefined ? <InHours fallen={fallen} /> : <ByTheClock fallen={fallen} since={since} />}
              {node?.kind === 'function' && node.toleratedHours === null && <span className={styles.second}>{t('noLimit')}</span>}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function InHours({ fallen: { stopsAtHours, intolerableAtHours } }: { readonly fallen: Fallen }) {
  const { t } = useTranslation('continuity');
  const formats = useFormats();
  const span = (hours: number): string => formats.span(hours * HOUR_MS);
  const stops = stopsAtHours === 0 ? t('atOnce') : t('stopsAfter', { span: span(stopsAtHours) });
  return <span>{intolerableAtHours === null ? stops : `${stops} · ${t('overAt', { span: span(intolerableAtHours) })}`}</span>;
}

function ByTheClock({ fallen: { stopsAtHours, intolerableAtHours }, since }: { readonly fallen: Fallen; readonly since: Instant }) {
  const { t } = useTranslation('continuity');
  const formats = useFormats();
  const now = useMinute();
  const at = (hours: number): Instant => instantOf(unixMsOf(since) + hours * HOUR_MS);
  const time = (hours: number): string => formats.dateTimeShort(at(hours), now);
  const hasStopped = at(stopsAtHours) <= now;
  const state = t(hasStopped ? 'stoppedAt' : 'holdsTo', { time: time(stopsAtHours) });
  if (intolerableAtHours === null) return <span>{state}</span>;
  if (at(intolerableAtHours) <= now) {
    return (
      <span>
        {state} <Tag level="critical">{t('intolerableFrom', { time: time(intolerableAtHours) })}</Tag>
      </span>
    );
  }
  return <span>{`${state} · ${t('toleratedTo', { time: time(intolerableAtHours) })}`}</span>;
}
