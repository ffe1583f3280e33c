import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bounds } from '../../../shared/domain/map/geometry.ts';
import { useFormats } from '../../text/i18n.ts';
import { useMode } from '../../ui/appearance.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import type { BaseMap } from './baseMap.ts';
import type { MapDrawing, MapView } from './mapDrawing.ts';
import type { DrawnObject } from './mapFeatures.ts';
import { mapPalette } from './mapPalette.ts';
import { scaleBar } from './scaleBar.ts';
import styles from './Map.module.css';

interface MapCanvasProps {
  readonly objects: readonly DrawnObject[];
  readonly base: BaseMap | null;
  /** Where to look; a new object each time somebody asks. */
  readonly target: { readonly bounds: Bounds } | null;
  readonly onSelect: (id: string) => void;
  readonly onWhole: () => void;
}

/** The map as a picture. What it shows stands in words in the list; without WebGL it says so and the list is enough. */
export function MapCanvas({ objects, base, target, onSelect, onWhole }: MapCanvasProps) {
  const { t } = useTranslation('map');
  const mode = useMode();
  const host = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<MapDrawing | null>(null);
  const [missing, setMissing] = useState<'noCanvas' | 'notLoaded' | null>(null);
  const [view, setView] = useState<MapView | null>(null);
  const title = t('canvas');
  const select = useEffectEvent(onSelect);
  const begin = useEffectEvent((container: HTMLElement, draw: typeof import('./mapDrawing.ts').drawMap) =>
    draw({ container, palette: mapPalette(), base, title, onSelect: select, onView: setView }),
  );
  useEffect(() => {
    const container = host.current;
    if (container === null) return undefined;
    let made: MapDrawing | null = null;
    let isGone = false;
    import('./mapDrawing.ts').then(
      ({ drawMap }) => {
        if (isGone) return;
        try {
          made = begin(container, drawMap);
          setDrawing(made);
        } catch {
          setMissing('noCanvas');
        }
      },
      () => {
        setMissing('notLoaded');
      },
    );
    return () => {
      isGone = true;
      made?.remove();
    };
  }, []);
  useEffect(() => {
    drawing?.dress(mapPalette(), base);
  }, [drawing, base, mode]);
  useEffect(() => {
    drawing?.show(objects);
  }, [drawing, objects]);
  useEffect(() => {
    if (target !== null) drawing?.lookAt(target.bounds);
  }, [drawing, target]);

  if (missing !== null) {
    return (
      <div className={styles.missing}>
        <InlineProblem problem={t(missing, { returnObjects: true })} />
      </div>
    );
  }
  return (
    <figure className={styles.figure} aria-label={title} aria-describedby="map-text">
      <div ref={host} className={styles.canvas} data-map-seen={view?.seen} />
      {view === null && <p className={styles.loading}>{t('loading')}</p>}
      <div className={styles.buttons}>
        <PlainButton size="small" onClick={() => drawing?.zoom(1)}>
          {t('zoomIn')}
        </PlainButton>
        <PlainButton size="small" onClick={() => drawing?.zoom(-1)}>
          {t('zoomOut')}
        </PlainButton>
        <PlainButton size="small" onClick={onWhole}>
          {t('whole')}
        </PlainButton>
      </div>
      <figcaption className={styles.caption}>
        <span id="map-text" className="beredt-hidden">
          {t('canvasText')}
        </span>
        {view !== null && <MapFacts view={view} count={objects.length} base={base} />}
      </figcaption>
    </figure>
  );
}

/** Scale, grid, base and how much is in view: what must be known to read the map. */
function MapFacts({ view, count, base }: { readonly view: MapView; readonly count: number; readonly base: BaseMap | null }) {
  const { t } = useTranslation('map');
  const formats = useFormats();
  const bar = scaleBar(view.metresPerPixel);
  const metres = (length: number): string =>
    length >= 1_000 ? `${formats.number(length / 1_000)} km` : `${formats.number(length)} m`;
  const { zone, step } = view.grid;
  return (
    <>
      <span className={styles.scale} style={{ width: bar.pixels }}>
        {metres(bar.metres)}
      </span>
      <span>{zone === null ? t('gridNone') : t('gridFact', { zone, step: metres(step) })}</span>
      <span role="status">{t('inView', { seen: view.seen, count })}</span>
      <span>{base === null ? t('base.none') : t('base.is', { name: base.name })}</span>
    </>
  );
}
