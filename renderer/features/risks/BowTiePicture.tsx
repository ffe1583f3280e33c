import { useTranslation } from 'react-i18next';
import { isOpen } from '../../../shared/domain/risk/bowTie.ts';
import { wrappedText } from '../../ui/wrappedText.ts';
import { BarrierMark } from './BarrierMark.tsx';
import { drawn, layOut, type BarrierView, type BranchView } from './bowTieLayout.ts';
import styles from './BowTie.module.css';

interface BowTiePictureProps {
  readonly title: string;
  readonly branches: readonly BranchView[];
  /** The branch or barrier that has the focus in the outline. */
  readonly focused: string | null;
}

const LINE = 16;

function Lines({ lines, x, y, anchor = 'middle', className }: {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'start' | 'middle';
  readonly className?: string | undefined;
}) {
  return (
    <text x={x} y={y} textAnchor={anchor} className={className}>
      {lines.map((line, at) => (
        <tspan key={at} x={x} dy={at === 0 ? 0 : LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** The bow-tie as a picture: a fixed layout that says the same as the outline under it, on screen and on paper. */
export function BowTiePicture({ title, branches, focused }: BowTiePictureProps) {
  const { t } = useTranslation('bowTie');
  const { width, height, event, branches: placed } = layOut(branches);
  const count = (side: BranchView['side']): number => branches.filter((branch) => branch.side === side).length;
  const barriers = branches.reduce((sum, branch) => sum + branch.barriers.length, 0);
  const name = wrappedText(title, 18, 4);
  return (
    <div className={styles.scroll}>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        style={{ minWidth: Math.round(width * 0.8), maxWidth: Math.round(width * 1.15) }}
        role="img"
        aria-label={t('picture', { title, causes: count('cause'), effects: count('consequence'), barriers })}
      >
        <text x={8} y={18} className={styles.sideName}>
          {t('side.cause')}
        </text>
        <text x={8 + drawn.box.width + 24} y={18} className={styles.quiet}>
          {t('sideHint.cause')}
        </text>
        <text x={width - 8} y={18} textAnchor="end" className={styles.sideName}>
          {t('side.consequence')}
        </text>
        <text x={width - 8 - drawn.box.width - 24} y={18} textAnchor="end" className={styles.quiet}>
          {t('sideHint.consequence')}
        </text>
        {placed.map(({ branch, path }) => (
          <path key={branch.id} d={path} className={isOpen(branch.barriers) ? styles.openLine : styles.line} />
        ))}
        <circle cx={event.x} cy={event.y} r={drawn.radius} className={styles.event} />
        <text x={event.x} y={event.y - name.length * (LINE / 2) - 6} textAnchor="middle" className={styles.quiet}>
          {t('event')}
        </text>
        <Lines lines={name} x={event.x} y={event.y - name.length * (LINE / 2) + 16} className={styles.strong} />
        {placed.map(({ branch, x, y, barriers: on }) => (
          <g key={branch.id}>
            <rect
              x={x}
              y={y}
              width={drawn.box.width}
              height={drawn.box.height}
              rx="2"
              className={focused === branch.id ? styles.boxFocused : styles.box}
            />
            <Lines lines={wrappedText(branch.text, 21, 3)} x={x + 12} y={y + 36 - (wrappedText(branch.text, 21, 3).length - 1) * (LINE / 2)} anchor="start" />
            {on.map(({ barrier, x: at, y: middle }) => (
              <Barrier key={barrier.id} barrier={barrier} x={at} y={middle} isFocused={focused === barrier.id} />
            ))}
          </g>
        ))}
      </svg>
    </div>
  );
}

interface BarrierProps {
  readonly barrier: BarrierView;
  readonly x: number;
  readonly y: number;
  readonly isFocused: boolean;
}

function Barrier({ barrier, x, y, isFocused }: BarrierProps) {
  const { t } = useTranslation('bowTie');
  const { text, state, effect, owner } = barrier;
  const lines = wrappedText(text, 17, 2);
  const top = y - drawn.bar / 2;
  return (
    <g>
      <title>{text}</title>
      {isFocused && <rect x={x - drawn.slot / 2 + 1} y={top - 38} width={drawn.slot - 2} height={drawn.bar + 76} rx="2" className={styles.focus} />}
      <Lines lines={lines} x={x} y={top - 8 - (lines.length - 1) * LINE} />
      <BarrierMark state={state} effect={effect} x={x} y={y} height={drawn.bar} />
      {state === 'missing' && <rect x={x - 34} y={y + drawn.bar / 2 + 3} width="68" height="18" rx="2" className={styles.warning} />}
      <text x={x} y={y + drawn.bar / 2 + 16} textAnchor="middle" className={state === 'missing' ? styles.warningWord : styles.quiet}>
        {state === 'missing' ? `▲ ${t('state.missing')}` : t(`state.${state}`)}
      </text>
      <text x={x} y={y + drawn.bar / 2 + 33} textAnchor="middle" className={styles.small}>
        {wrappedText(owner?.label ?? t('noOwner'), 18, 1)[0]}
      </text>
    </g>
  );
}
