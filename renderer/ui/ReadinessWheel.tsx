import { clsx } from 'clsx';
import { useTranslation } from 'react-i18next';
import { Glyph } from './Glyph.tsx';
import styles from './ReadinessWheel.module.css';
import { wheelBlocks, wheelStep } from './wheelGeometry.ts';

/** How a criterion («godt nok når») stands: good enough, needs attention, or nobody has answered yet. */
export interface WheelCriterion {
  readonly id: string;
  readonly state: 'met' | 'open' | 'unknown';
}

export interface WheelStep {
  readonly name: string;
  readonly criteria: readonly WheelCriterion[];
}

/** One mark per criterion, and always the list: the wheel shows the shape, the list can be read and counted. */
export function ReadinessWheel({ steps }: { readonly steps: readonly WheelStep[] }) {
  const { t } = useTranslation('ui');
  const all = steps.flatMap((step) => step.criteria);
  const met = all.filter((criterion) => criterion.state === 'met').length;
  const states = new Map(all.map((criterion) => [criterion.id, criterion.state]));
  const blocks = wheelBlocks(
    steps.map((step) => step.criteria.map(({ id, state }) => ({ id, isOpen: state === 'open' }))),
  );
  return (
    <div className={styles.wheel}>
      <svg
        className={styles.drawing}
        viewBox="-180 -178 360 348"
        role="img"
        aria-label={t('wheel', { met, total: all.length })}
      >
        {blocks.map((block) => {
          const state = states.get(block.id);
          return (
            <g key={block.id} data-state={state}>
              <path
                d={block.path}
                className={clsx(styles.block, state === 'open' && styles.open, state === 'unknown' && styles.unknown)}
              />
              {block.sign !== null && (
                <g transform={`translate(${String(block.sign.x - 7)} ${String(block.sign.y - 8)})`}>
                  <Glyph name="exception" size={15} />
                </g>
              )}
            </g>
          );
        })}
        {steps.map((step, at) => {
          const { arc, digit } = wheelStep(at, steps.length);
          return (
            <g key={step.name}>
              <path d={arc} className={styles.ring} />
              <text x={digit.x} y={digit.y + 7} className={styles.digit}>
                {at + 1}
              </text>
            </g>
          );
        })}
        <text x="0" y="8" className={styles.total}>
          {met}
        </text>
        <text x="0" y="34" className={styles.unit}>
          {t('wheelTotal', { count: all.length })}
        </text>
      </svg>
      <WheelList steps={steps} />
    </div>
  );
}

/** The wheel's twin: one row per step. */
export function WheelList({ steps }: { readonly steps: readonly WheelStep[] }) {
  const { t } = useTranslation('ui');
  return (
    <ol className={styles.list}>
      {steps.map((step, at) => {
        const met = step.criteria.filter((criterion) => criterion.state === 'met').length;
        const needsAttention = step.criteria.some((criterion) => criterion.state === 'open');
        return (
          <li key={step.name} className={styles.row}>
            <span className={styles.number}>{at + 1}</span>
            <span>{step.name}</span>
            <span className={clsx(styles.count, needsAttention && styles.attention)}>
              {needsAttention && <Glyph name="exception" size={14} label={t('exception')} />}
              {t('criteriaMet', { met, total: step.criteria.length })}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
