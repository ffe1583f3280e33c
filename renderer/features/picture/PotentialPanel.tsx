import { clsx } from 'clsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sameName } from '../../../shared/domain/situation/situation.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import type { Instant } from '../../../shared/kernel/time.ts';
import { useFormats } from '../../text/i18n.ts';
import { readNumber } from '../../text/readNumber.ts';
import { whenAndWho } from '../../text/whenAndWho.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { AssessDialog } from './AssessDialog.tsx';
import { HeadFact } from './HeadFact.tsx';
import { PotentialCurve } from './PotentialCurve.tsx';
import { ScoreDialog } from './ScoreDialog.tsx';
import type { NumberView, PotentialView } from './pictureView.ts';
import styles from './Picture.module.css';

interface PotentialPanelProps {
  readonly incidentId: Id<'incident'>;
  readonly potentials: readonly PotentialView[];
  readonly numbers: readonly NumberView[];
  readonly at: Instant;
  readonly isLive: boolean;
  /** Scoring comes afterwards: a closed incident lets it, an earlier moment does not. */
  readonly canScore: boolean;
}

/** What this could turn into. A potential named like a number is drawn as that number's way ahead; all are listed. */
export function PotentialPanel({ incidentId, potentials, numbers, at, isLive, canScore }: PotentialPanelProps) {
  const { t } = useTranslation('picture');
  const formats = useFormats();
  const [assessing, setAssessing] = useState<string | null>(null);
  const [scoring, setScoring] = useState<PotentialView | null>(null);
  const latest = potentials
    .map(({ now }) => now)
    .sort((one, other) => one.written.position - other.written.position)
    .at(-1);
  const curveOf = (potential: PotentialView) => {
    const number = numbers.find(({ label }) => sameName(label) === sameName(potential.what));
    const [expected, worst] = [readNumber(potential.now.expected), readNumber(potential.now.worst)];
    const { horizon } = potential.now;
    return number === undefined || expected === null || worst === null || horizon === null
      ? null
      : { number, expected, worst, horizon };
  };
  return (
    <section aria-label={t('potential')} data-pane="potential">
      <SectionHead
        fact={
          <HeadFact add={isLive ? { text: t('assess'), command: 'picture.assess' } : null}>
            {latest !== undefined && t('potentialBy', { when: whenAndWho(latest.written, formats) })}
          </HeadFact>
        }
      >
        {t('potential')}
      </SectionHead>
      {potentials.length === 0 && <p className={styles.inset}>{t('noPotential')}</p>}
      {potentials.map((potential) => {
        const curve = curveOf(potential);
        return curve === null ? null : <PotentialCurve key={potential.what} what={potential.what} at={at} {...curve} />;
      })}
      {potentials.length > 0 && (
        <table className={styles.numbers}>
          <thead>
            <tr>
              <td />
              <th scope="col">{t('horizon')}</th>
              <th scope="col">{t('expected')}</th>
              <th scope="col">{t('worst')}</th>
              <th scope="col">{t('outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {potentials.map((potential) => {
              const { what, now } = potential;
              return (
                <tr key={what}>
                  <th scope="row">
                    {isLive ? (
                      <button
                        type="button"
                        className={styles.numberName}
                        onClick={() => {
                          setAssessing(what);
                        }}
                      >
                        {what}
                      </button>
                    ) : (
                      what
                    )}
                  </th>
                  <td className={styles.quietValue}>
                    {now.horizon === null ? '–' : formats.dateTimeShort(now.horizon, at)}
                  </td>
                  <td className={styles.said}>{now.expected}</td>
                  <td className={clsx(styles.nowValue, styles.said)}>{now.worst}</td>
                  <td className={styles.said}>
                    {canScore ? (
                      <PlainButton
                        size="small"
                        aria-label={`${t('score')}: ${what}`}
                        onClick={() => {
                          setScoring(potential);
                        }}
                      >
                        {now.score?.outcome ?? '–'}
                      </PlainButton>
                    ) : (
                      (now.score?.outcome ?? '–')
                    )}
                    {now.score !== null && <span className={styles.verdict}>{t(`verdict.${now.score.verdict}`)}</span>}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {scoring !== null && (
        <ScoreDialog
          potential={scoring}
          onClose={() => {
            setScoring(null);
          }}
        />
      )}
      {assessing !== null && (
        <AssessDialog
          incidentId={incidentId}
          what={assessing}
          onClose={() => {
            setAssessing(null);
          }}
        />
      )}
    </section>
  );
}
