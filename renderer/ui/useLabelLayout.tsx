import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { Instant } from '../../shared/kernel/time.ts';
import { FlagLabel, type RulerFlag } from './RulerLabels.tsx';
import { layoutFlags, type FlagBox, type RulerLayout } from './rulerLayout.ts';
import styles from './TimeRuler.module.css';

const NOW_WIDTH_PX = 48;
const FOLD_WIDTH_PX = 60;

interface LabelLayout {
  /** Draw it: the labels, unseen, to be measured. */
  readonly measure: ReactNode;
  /** `now` is where the word «nå» stands, null when it has to yield. */
  readonly layout: RulerLayout & { readonly now: number | null };
}

/** Measures every label in both forms where it will stand, then lays them out; measures again when fonts arrive. */
export function useLabelLayout(
  flags: readonly RulerFlag[],
  x: (at: Instant) => number,
  length: number,
  nowX: number,
  nowWord: string,
): LabelLayout {
  const probe = useRef<HTMLDivElement>(null);
  const [widths, setWidths] = useState<Readonly<Record<string, number>>>({});
  const key = JSON.stringify(flags.map(({ id, label, detail, level }) => [id, label, detail, level]));
  useLayoutEffect(() => {
    let mounted = true;
    const read = (): void => {
      const spans = [...(probe.current?.children ?? [])] as HTMLElement[];
      if (mounted) setWidths(Object.fromEntries(spans.map((span) => [span.dataset['probe'] ?? '', span.offsetWidth])));
    };
    read();
    void document.fonts.ready.then(read);
    return () => {
      mounted = false;
    };
  }, [key, nowWord]);
  const measure = (
    <div ref={probe} className={styles.measure} aria-hidden="true">
      {flags.flatMap((flag) =>
        (['whole', 'short'] as const).map((form) => (
          <span key={`${form}:${flag.id}`} data-probe={`${form}:${flag.id}`} className={styles.flag}>
            <FlagLabel flag={flag} form={form} />
          </span>
        )),
      )}
    </div>
  );
  const firstToCome = flags.find((flag) => x(flag.at) >= nowX)?.id;
  const boxes = flags.map((flag): FlagBox => {
    const width = widths[`whole:${flag.id}`] ?? 120;
    return {
      id: flag.id,
      x: x(flag.at),
      width,
      shortWidth: Math.min(width, widths[`short:${flag.id}`] ?? width),
      priority: flag.level === 'critical' ? 3 : flag.level === 'warning' ? 2 : flag.id === firstToCome ? 1 : 0,
    };
  });
  const withNow = layoutFlags(boxes, length, FOLD_WIDTH_PX, [{ from: nowX, to: nowX + NOW_WIDTH_PX }]);
  const without = layoutFlags(boxes, length, FOLD_WIDTH_PX);
  // The caret itself says now; its word yields to any deadline that would otherwise be cut, moved or folded.
  const clean = (layout: RulerLayout): boolean =>
    layout.folded.length === 0 && layout.placed.every((flag) => flag.form === 'whole' && flag.storey === 0);
  const keepsWord = nowX > 0 && nowX + NOW_WIDTH_PX < length && (clean(withNow) || !clean(without));
  return { measure, layout: keepsWord ? { ...withNow, now: nowX } : { ...without, now: null } };
}
