import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton } from '../../ui/Button.tsx';
import styles from './Cards.module.css';

type ImprovisedStep = QueryOutput<'improvised.ofIncident'>['steps'][number];

interface ImprovisedStepsProps {
  readonly steps: readonly ImprovisedStep[];
  readonly onUnmark: (step: ImprovisedStep) => void;
}

/** What was done at this place in the card and stands on no card: without a number, so that the card's own keep theirs. */
export function ImprovisedSteps({ steps, onUnmark }: ImprovisedStepsProps) {
  const { t } = useTranslation('improvised');
  const formats = useFormats();
  return steps.map((step) => (
    <li key={step.id} className={styles.step} data-improvised>
      <span className={styles.tick} aria-hidden="true">
        ✓
      </span>
      <span className={styles.number} aria-hidden="true">
        +
      </span>
      <span className={styles.stepText}>
        {step.text} <i className={styles.meta}>{step.role === null ? t('inCard') : `${t('inCard')} · ${step.role.title}`}</i>
      </span>
      <span className={styles.dots} aria-hidden="true" />
      <span className={styles.meta}>{`${formats.clock(step.markedAt)} ${step.initials}`.trim()}</span>
      <PlainButton
        size="small"
        aria-label={`${t('unmark')}: ${step.text}`}
        onClick={() => {
          onUnmark(step);
        }}
      >
        {t('unmark')}
      </PlainButton>
    </li>
  ));
}
