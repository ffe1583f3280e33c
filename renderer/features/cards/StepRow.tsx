import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import type { StepPlace } from '../../../shared/domain/cardRun/cardRun.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { useFormats } from '../../text/i18n.ts';
import styles from './Cards.module.css';

type CardAnswer = QueryOutput<'cardRun.ofIncident'>['runs'][number]['answers'][string];

interface StepRowProps {
  readonly place: StepPlace;
  readonly answer: CardAnswer | undefined;
  readonly role: string;
  readonly isOpened: boolean;
  readonly onChoose: () => void;
  readonly onUndo: () => void;
}

/** A step that is not at hand: answered with its value and by whom, or waiting with its role. */
export function StepRow({ place, answer, role, isOpened, onChoose, onUndo }: StepRowProps) {
  const { t } = useTranslation('card');
  const undo = useTranslation('ui').t('undo');
  const formats = useFormats();
  const { step, number } = place;
  return (
    <li className={styles.step} value={number} data-answered={answer !== undefined}>
      <span className={styles.tick} aria-hidden="true">
        {answer?.kind === 'acknowledged' ? '✓' : ''}
      </span>
      <span className={styles.number}>{number}</span>
      {answer === undefined ? (
        <button type="button" className={styles.pick} onClick={onChoose}>
          {step.text}
          {step.hardStop && <strong> · {isOpened ? t('hardStopOpened') : t('hardStop')}</strong>}
        </button>
      ) : (
        <span className={styles.stepText}>{step.text}</span>
      )}
      <span className={styles.dots} aria-hidden="true" />
      {answer === undefined ? (
        <span className={styles.meta}>{role}</span>
      ) : (
        <>
          <span className={styles.seen}>
            {answer.kind === 'acknowledged' ? answer.text : t('aside', { reason: answer.text })}
          </span>
          <span className={styles.meta}>
            {formats.clock(answer.at)} {answer.by.initials}
          </span>
          <PlainButton size="small" onClick={onUndo} aria-label={`${undo} ${String(number)}`}>
            {undo}
          </PlainButton>
        </>
      )}
    </li>
  );
}
