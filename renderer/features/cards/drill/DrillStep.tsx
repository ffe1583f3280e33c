import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepOutcome } from '../../../../shared/domain/card/practice.ts';
import type { StepPlace } from '../../../../shared/domain/cardRun/cardRun.ts';
import { PlainButton, PrimaryButton, QuietButton } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/Field.tsx';
import styles from './Drill.module.css';

interface DrillStepProps {
  readonly place: StepPlace;
  readonly pausePoint: string;
  readonly all: number;
  readonly role: string;
  readonly canGoBack: boolean;
  readonly onAnswer: (how: StepOutcome, note: string) => void;
  readonly onBack: () => void;
}

/** One step at a time, large. Enter says that it is clear; being stuck asks what was in the way. */
export function DrillStep({ place, pausePoint, all, role, canGoBack, onAnswer, onBack }: DrillStepProps) {
  const { t } = useTranslation('cardWriting');
  const [isStuck, setStuck] = useState(false);
  const [note, setNote] = useState('');
  const clear = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    clear.current?.focus();
  }, []);
  const { step, number } = place;
  return (
    <section className={styles.step} aria-label={t('drill.stepOf', { number, all })}>
      <p className={styles.place}>
        {pausePoint} · {t('drill.stepOf', { number, all })}
      </p>
      <p className={styles.text}>{step.text}</p>
      <p className={styles.place}>
        {role}
        {step.valueHint !== null && ` · ${t('sheet.answer')}: ${step.valueHint}`}
      </p>
      {step.hardStop && <p className={styles.stop}>{t('sheet.stop')}</p>}
      {isStuck ? (
        <form
          className={styles.why}
          onSubmit={(event) => {
            event.preventDefault();
            onAnswer('stuck', note);
          }}
        >
          <TextField label={t('drill.whatNote', { number })} value={note} onChange={setNote} maxLength={500} autoFocus />
          <div className={styles.acts}>
            <PrimaryButton type="submit">{t('drill.stuck')}</PrimaryButton>
            <QuietButton
              onClick={() => {
                onAnswer('clear', '');
              }}
            >
              {t('drill.clear')}
            </QuietButton>
          </div>
        </form>
      ) : (
        <div className={styles.acts}>
          <PrimaryButton
            ref={clear}
            onClick={() => {
              onAnswer('clear', '');
            }}
          >
            {t('drill.clear')}
          </PrimaryButton>
          <QuietButton
            onClick={() => {
              setStuck(true);
            }}
          >
            {t('drill.stuck')}
          </QuietButton>
          {canGoBack && <PlainButton onClick={onBack}>{t('drill.back')}</PlainButton>}
        </div>
      )}
    </section>
  );
}
