import { useTranslation } from 'react-i18next';
import { middleOf, pointsOf } from '../../../shared/domain/map/geometry.ts';
import { positionOf } from '../../../shared/domain/map/position.ts';
import { sayPosition } from '../../../shared/domain/map/sayPosition.ts';
import type { Instant } from '../../../shared/kernel/time.ts';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { ConcurrentNote } from '../../ui/ConcurrentNote.tsx';
import { LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { MapObjectView } from './mapFeatures.ts';
import styles from './Map.module.css';

interface MapRowProps {
  readonly object: MapObjectView;
  readonly now: Instant;
  readonly isSelected: boolean;
  readonly isOpen: boolean;
  readonly onShow: (object: MapObjectView) => void;
  readonly onChange: (object: MapObjectView) => void;
  readonly onMove: (object: MapObjectView) => void;
  readonly onRemove: (object: MapObjectView) => void;
}

/** One object in words: what, what it is called, where, and how long it holds. */
export function MapRow({ object, now, isSelected, isOpen, onShow, onChange, onMove, onRemove }: MapRowProps) {
  const { t } = useTranslation('map');
  const formats = useFormats();
  const points = pointsOf(object.geometry).length;
  const said = sayPosition(positionOf(middleOf(object.geometry)));
  const act = (does: (object: MapObjectView) => void) => () => {
    does(object);
  };
  return (
    <LedgerRow isSelected={isSelected} isStale={isOver(object, now)}>
      <LedgerCell column="changed">
        {formats.clock(object.last.at)}
        {formats.date(object.last.at) !== formats.date(now) && (
          <span className={styles.second}>{formats.dayMonth(object.last.at)}</span>
        )}
      </LedgerCell>
      <LedgerCell column="kind">{t(`kind.${object.kind}`)}</LedgerCell>
      <LedgerCell column="name">
        <button type="button" className={styles.name} data-row={object.id} onClick={act(onShow)}>
          {object.name}
        </button>
        {object.unconfirmed && <span className={styles.second}>{t('unconfirmed')}</span>}
        {object.note !== null && <span className={styles.second}>{object.note}</span>}
        <ConcurrentNote of={object.concurrent} say={(values) => t('concurrent', { values })} />
      </LedgerCell>
      <LedgerCell column="where">
        {said.mgrs ?? said.degrees}
        {points > 1 && <span className={styles.second}>{t('points', { count: points })}</span>}
      </LedgerCell>
      <LedgerCell column="valid">{useValid(object, now)}</LedgerCell>
      <LedgerCell column="who">{object.last.by.initials}</LedgerCell>
      <LedgerCell column="acts" className={styles.acts}>
        {isOpen && (
          <>
            <PlainButton size="small" onClick={act(onChange)}>
              {t('change')}
            </PlainButton>
            <PlainButton size="small" onClick={act(onMove)}>
              {t('move')}
            </PlainButton>
            <PlainButton size="small" onClick={act(onRemove)}>
              {t('remove')}
            </PlainButton>
          </>
        )}
      </LedgerCell>
    </LedgerRow>
  );
}

/** True when it has stopped holding, or has not begun. */
export function isOver({ validFrom, validTo }: MapObjectView, now: Instant): boolean {
  return (validTo !== null && validTo <= now) || (validFrom !== null && validFrom > now);
}

function useValid({ validFrom, validTo }: MapObjectView, now: Instant): string {
  const { t } = useTranslation('map');
  const formats = useFormats();
  const when = (at: Instant): string => formats.dateTimeShort(at, now);
  if (validTo !== null && validTo <= now) return `${t('validToOnly', { to: when(validTo) })}, ${t('over')}`;
  if (validFrom !== null && validTo !== null) return t('validFromTo', { from: when(validFrom), to: when(validTo) });
  if (validFrom !== null) return t('validFromOnly', { from: when(validFrom) });
  return validTo === null ? '' : t('validToOnly', { to: when(validTo) });
}
