import { useTranslation } from 'react-i18next';
import { consequenceGrades, consequenceTypes, likelihoods, type Likelihood } from '../../../shared/domain/risk/risk.ts';
import { levelOf } from '../../../shared/domain/risk/riskLevel.ts';
import { ChoiceField } from '../../ui/Field.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { cellOf, type MatrixBy, type RiskView } from './riskView.ts';
import styles from './RiskMatrix.module.css';

interface RiskMatrixProps {
  readonly events: readonly RiskView[];
  readonly by: MatrixBy;
  readonly onBy: (by: MatrixBy) => void;
  /** The cell whose events alone are listed; null for all. */
  readonly chosen: string | null;
  readonly onChoose: (cell: string | null) => void;
}

const upwards = [...likelihoods].reverse();

/**
 * The matrix as a picture: how many events stand where. Level is a word and a pattern, never a colour alone; a cell
 * with events is a button that leaves only them in the list.
 */
export function RiskMatrix({ events, by, onBy, chosen, onChoose }: RiskMatrixProps) {
  const { t } = useTranslation('risk');
  const counts = new Map<string, number>();
  for (const event of events) {
    const cell = cellOf(event, by) ?? '';
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const unjudged = counts.get('') ?? 0;
  return (
    <section aria-label={t('matrix')} data-pane="matrix">
      <SectionHead fact={t('count', { count: events.length })}>{t('matrix')}</SectionHead>
      <div className={styles.by}>
        <ChoiceField
          label={t('matrixFor')}
          value={by}
          onChange={onBy}
          choices={(['worst', ...consequenceTypes] as const).map((value) => ({
            value,
            label: value === 'worst' ? t('worst') : t(`consequence.${value}`),
          }))}
        />
      </div>
      <table className={styles.matrix}>
        <caption className="beredt-hidden">{t('matrix')}</caption>
        <thead>
          <tr>
            <td />
            {consequenceGrades.map((grade) => (
              <th key={grade} scope="col" title={t(`grades.${grade}`)}>
                {grade}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {upwards.map((likelihood) => (
            <tr key={likelihood}>
              <th scope="row" title={t(`likelihoods.${likelihood}`)}>
                {likelihood}
              </th>
              {consequenceGrades.map((grade) => {
                const cell = t('cell', { likelihood, grade });
                return (
                  <Cell
                    key={grade}
                    cell={cell}
                    likelihood={likelihood}
                    grade={grade}
                    count={counts.get(cell) ?? 0}
                    isChosen={chosen === cell}
                    onChoose={onChoose}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.axes}>
        <span>
          {t('likelihood')} A–E
        </span>
        <span>
          {t('consequenceAxis')} 1–5
        </span>
      </p>
      {unjudged > 0 && <p className={styles.note}>{t('matrixUnjudged', { count: unjudged })}</p>}
      <p className={styles.note}>{t('matrixNote')}</p>
    </section>
  );
}

interface CellProps {
  readonly cell: string;
  readonly likelihood: Likelihood;
  readonly grade: number;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onChoose: (cell: string | null) => void;
}

function Cell({ cell, likelihood, grade, count, isChosen, onChoose }: CellProps) {
  const { t } = useTranslation('risk');
  const kind = levelOf(likelihood, grade);
  const level = t(`levelShort.${kind}`);
  return (
    <td className={styles[kind]} data-level={kind}>
      {count === 0 ? (
        <>
          <span aria-hidden="true" className={styles.word}>
            {level}
          </span>
          <span className="beredt-hidden">{t('cellEmpty', { cell, level })}</span>
        </>
      ) : (
        <button
          type="button"
          className={styles.cell}
          aria-pressed={isChosen}
          onClick={() => {
            onChoose(isChosen ? null : cell);
          }}
        >
          <span className="beredt-hidden">{cell}: </span>
          <span className={styles.count}>{count} </span>
          <span className={styles.word}>{level}</span>
          <span className="beredt-hidden"> {t('riskWord')}</span>
        </button>
      )}
    </td>
  );
}
