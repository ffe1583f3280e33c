import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { middleOf, moved, pointsOf } from '../../../shared/domain/map/geometry.ts';
import type { MapGeometry } from '../../../shared/domain/map/mapObject.ts';
import { positionOf } from '../../../shared/domain/map/position.ts';
import { sayPosition } from '../../../shared/domain/map/sayPosition.ts';
import { PlainButton, QuietButton } from '../../ui/Button.tsx';
import type { MapObjectView } from './mapFeatures.ts';
import styles from './Map.module.css';

/** An object on its way: where it would be, and which of its points is held; null for the whole. */
export interface Moving {
  readonly object: MapObjectView;
  readonly geometry: MapGeometry;
  readonly point: number | null;
}

interface MovingBarProps {
  readonly moving: Moving;
  readonly onMove: (moving: Moving) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

const STEP_M = 10;
const LONG_STEP_M = 100;
const directions: Readonly<Record<string, readonly [east: number, north: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** Moves an object by the arrow keys, whole or one point at a time, and says where it is as it goes. */
export function MovingBar({ moving, onMove, onSave, onCancel }: MovingBarProps) {
  const { t } = useTranslation('map');
  const ui = useTranslation('ui').t;
  const bar = useRef<HTMLDivElement>(null);
  const { object, geometry, point } = moving;
  useEffect(() => {
    bar.current?.focus();
  }, []);
  const points = pointsOf(geometry);
  const place = point === null ? middleOf(geometry) : (points[point] ?? middleOf(geometry));
  const said = sayPosition(positionOf(place));
  const where = said.mgrs ?? said.degrees;
  const pick = (by: number): void => {
    const next = (point ?? -1) + by;
    onMove({ ...moving, point: next < 0 || next >= points.length ? null : next });
  };
  const act = (event: KeyboardEvent): (() => void) | null => {
    const direction = directions[event.key];
    if (direction !== undefined) {
      const step = event.shiftKey ? LONG_STEP_M : STEP_M;
      return () => {
        onMove({ ...moving, geometry: moved(geometry, direction[0] * step, direction[1] * step, point) });
      };
    }
    if (event.key === 'PageDown') return () => { pick(1); };
    if (event.key === 'PageUp') return () => { pick(point === null ? points.length : -1); };
    if (event.key === 'Escape') return onCancel;
    return event.key === 'Enter' && event.target === bar.current ? onSave : null;
  };
  return (
    <div
      ref={bar}
      role="group"
      aria-label={t('moving.whole', { name: object.name })}
      tabIndex={-1}
      className={styles.moving}
      onKeyDown={(event) => {
        const does = act(event);
        if (does === null) return;
        event.preventDefault();
        event.stopPropagation();
        does();
      }}
    >
      <p>{t('moving.whole', { name: object.name })}</p>
      <p role="status" className={styles.where}>
        {point === null
          ? where
          : t('moving.point', { point: point + 1, points: points.length, name: object.name, where })}
      </p>
      <QuietButton size="small" onClick={onSave}>
        {t('saveChange')}
      </QuietButton>
      <PlainButton size="small" onClick={onCancel}>
        {ui('cancel')}
      </PlainButton>
    </div>
  );
}
