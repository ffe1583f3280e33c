import { useTranslation } from 'react-i18next';
import type { Fallen } from '../../../shared/domain/continuity/whatFalls.ts';
import { useFormats } from '../../text/i18n.ts';
import { wrappedText } from '../../ui/wrappedText.ts';
import { HOUR_MS, type DependenceView, type NodeView } from './continuityView.ts';
import { drawn, layOut } from './nodeLayout.ts';
import styles from './Continuity.module.css';

interface NodePictureProps {
  readonly node: NodeView;
  readonly leaning: readonly DependenceView[];
  readonly falling: readonly Fallen[];
  readonly nameOf: (id: string) => string;
  /** What has the focus in the lists under it. */
  readonly focused: string | null;
}

const LINE = 16;

/** What it leans on to the left with the ways out, what falls with it and when to the right. Says what the lists say. */
export function NodePicture({ node, leaning, falling, nameOf, focused }: NodePictureProps) {
  const { t } = useTranslation('continuity');
  const formats = useFormats();
  const span = (hours: number): string => formats.span(hours * HOUR_MS);
  const { width, height, node: at, leaning: left, falling: right } = layOut(leaning, falling, node.id);
  const { box, edge } = drawn;
  return (
    <div className={styles.scroll}>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        style={{ minWidth: Math.round(width * 0.85), maxWidth: Math.round(width * 1.1) }}
        role="img"
        aria-label={t('picture', { name: node.name, on: leaning.length, falls: falling.length })}
      >
        {left.length > 0 && (
          <text x={edge} y={18} className={styles.sideName}>
            {t('leansOn')}
          </text>
        )}
        {right.length > 0 && (
          <text x={at.x + drawn.across} y={18} className={styles.sideName}>
            {t('takesDown')}
          </text>
        )}
        {left.map(({ of, path }) => (
          <path key={of.id} d={path} className={of.alternatives.length === 0 ? styles.openLine : styles.line} />
        ))}
        {right.map(({ of, path }) => (
          <path key={of.id} d={path} className={styles.line} />
        ))}
        {left.map(({ of, x, y }) => (
          <g key={of.id}>
            <Box x={x} y={y} lines={wrappedText(nameOf(of.onId), 22, 3)} isFocused={focused === of.id} />
            <Alternatives of={of} x={x + box.width + 10} y={y + box.height / 2} span={span} />
          </g>
        ))}
        <rect x={at.x} y={at.y} width={box.width} height={box.height} rx="2" className={styles.event} />
        <Lines lines={wrappedText(node.name, 20, 3)} x={at.x + box.width / 2} middle={at.y + box.height / 2} anchor="middle" className={styles.strong} />
        {right.map(({ of, x, y }) => (
          <Box
            key={of.id}
            x={x}
            y={y}
            lines={wrappedText(nameOf(of.id), 22, 2)}
            last={of.stopsAtHours === 0 ? t('atOnce') : t('stopsAfter', { span: span(of.stopsAtHours) })}
            isFocused={focused === of.id}
          />
        ))}
      </svg>
    </div>
  );
}

interface LinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  /** The height of the middle of all of them. */
  readonly middle: number;
  readonly anchor?: 'start' | 'middle';
  readonly className?: string | undefined;
}

function Lines({ lines, x, middle, anchor = 'start', className }: LinesProps) {
  const first = middle - ((lines.length - 1) * LINE) / 2 + 5;
  return (
    <text textAnchor={anchor} className={className}>
      {lines.map((line, at) => (
        <tspan key={at} x={x} y={first + at * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

interface BoxProps {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /** When it stops, under its name. */
  readonly last?: string;
  readonly isFocused: boolean;
}

function Box({ x, y, lines, last, isFocused }: BoxProps) {
  const { box } = drawn;
  const under = last === undefined ? 0 : LINE;
  const middle = y + (box.height - under) / 2;
  return (
    <g>
      <rect x={x} y={y} width={box.width} height={box.height} rx="2" className={isFocused ? styles.boxFocused : styles.box} />
      <Lines lines={lines} x={x + 12} middle={middle} />
      {last !== undefined && (
        <text x={x + 12} y={middle + (lines.length * LINE) / 2 + LINE - 2} className={styles.quiet}>
          {last}
        </text>
      )}
    </g>
  );
}

/** The ways out stand on the line; where there is none, that does. */
function Alternatives({ of: { alternatives }, x, y, span }: {
  readonly of: DependenceView;
  readonly x: number;
  readonly y: number;
  readonly span: (hours: number) => string;
}) {
  const { t } = useTranslation('continuity');
  const [longest] = alternatives;
  if (longest === undefined) {
    return (
      <g>
        <rect x={x + 2} y={y - 26} width="168" height="20" rx="2" className={styles.warning} />
        <text x={x + 10} y={y - 11} className={styles.warningWord}>
          ▲ {t('noAlternative')}
        </text>
      </g>
    );
  }
  const more = alternatives.length > 1 ? ` +${String(alternatives.length - 1)}` : '';
  return (
    <g>
      <text x={x} y={y - 8}>
        {wrappedText(longest.text, 27, 1)[0]}
        {more}
      </text>
      <text x={x} y={y + 18} className={styles.quiet}>
        {longest.hours === null ? t('lastsUnknown') : t('lastsFor', { span: span(longest.hours) })}
      </text>
    </g>
  );
}
