import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { practiceOutcomes, type PracticeOutcome, type StepOutcome } from '../../../../shared/domain/card/practice.ts';
import { stepPlaces } from '../../../../shared/domain/cardRun/cardRun.ts';
import { asId } from '../../../../shared/kernel/ids.ts';
import { osloDay } from '../../../../shared/kernel/osloDay.ts';
import { instantOf } from '../../../../shared/kernel/time.ts';
import { useCommand } from '../../../api/useCommand.ts';
import { useQueryOf } from '../../../api/useQueryOf.ts';
import { useSeat } from '../../../api/useSeat.tsx';
import { PlainButton, PrimaryButton, QuietButton } from '../../../ui/Button.tsx';
import { LongTextField, RadioField } from '../../../ui/Field.tsx';
import { InlineProblem } from '../../../ui/InlineProblem.tsx';
import { useNavigation, useParam } from '../../../ui/Navigation.tsx';
import { NotHere } from '../../../ui/NotHere.tsx';
import { useScreen } from '../../../ui/screen.tsx';
import { useUndo } from '../../../ui/Undo.tsx';
import { useRoleTitles } from '../useRoleTitles.ts';
import { DrillClock } from './DrillClock.tsx';
import { DrillStep } from './DrillStep.tsx';
import styles from './Drill.module.css';

interface Answered {
  readonly how: StepOutcome;
  readonly note: string;
}

/**
 * Three minutes with a card, alone or two together: each step is clear or one is stuck on it. It belongs to no incident;
 * all that is kept is who tried it, when, and how it went.
 */
export function TryCardPage() {
  const { t } = useTranslation('cardWriting');
  const { go } = useNavigation();
  const offerUndo = useUndo();
  const seat = useSeat();
  const cardId = asId<'card'>(useParam('cardId'));
  const { value, isLoading } = useQueryOf('card.one', { cardId });
  const roles = useRoleTitles();
  const people = useQueryOf('contact.people', {}).value?.people ?? [];
  const practise = useCommand('card.practise');
  const withdraw = useCommand('card.withdrawPractice');
  const [startedMs, setStartedMs] = useState<number | null>(null);
  const [stoppedMs, setStoppedMs] = useState<number | null>(null);
  const [answers, setAnswers] = useState<readonly Answered[]>([]);
  const [outcome, setOutcome] = useState<PracticeOutcome>('well');
  const [note, setNote] = useState('');
  const begin = useRef<HTMLButtonElement>(null);
  const card = value?.card ?? null;
  useScreen(card === null ? {} : { title: card.content.title, fact: t('drill.page') });
  const isReady = card !== null && startedMs === null;
  useEffect(() => {
    if (isReady) begin.current?.focus();
  }, [isReady]);
  if (card === null || card.retired) return <NotHere isLoading={isLoading} />;

  const places = stepPlaces(card.content);
  const current = places[answers.length];
  const answer = (how: StepOutcome, said: string): void => {
    const next = [...answers, { how, note: said }];
    setAnswers(next);
    if (next.length < places.length) return;
    setStoppedMs(Date.now());
    setOutcome(next.some((one) => one.how === 'stuck') ? 'partly' : 'well');
  };
  const me = people.find(({ id }) => id === seat.person);
  const stuck = answers.filter(({ how }) => how === 'stuck').length;
  const save = async (): Promise<void> => {
    const minutes = Math.max(1, Math.round(((stoppedMs ?? Date.now()) - (startedMs ?? Date.now())) / 60_000));
    const saved = await practise.run({
      cardId,
      on: osloDay(instantOf(Date.now())),
      minutes,
      outcome,
      note,
      steps: answers.flatMap(({ how, note: said }, at) => {
        const place = places[at];
        return place === undefined ? [] : [{ stepId: place.step.id, how, note: said }];
      }),
    });
    if (!saved.ok) return;
    const { practiceId } = saved.value;
    offerUndo({
      text: t('drill.saved', { title: card.content.title }),
      undo: () => withdraw.run({ cardId, practiceId }),
    });
    go('card', { cardId });
  };
  return (
    <div className={styles.page} data-pane="page" data-drill>
      <p className={styles.mark}>
        <strong>{t('drill.mark')}</strong>
        <span>{t('drill.lead')}</span>
      </p>
      <DrillClock startedMs={startedMs} stoppedMs={stoppedMs} />
      {startedMs === null && (
        <PrimaryButton
          ref={begin}
          onClick={() => {
            setStartedMs(Date.now());
          }}
        >
          {t('drill.begin')}
        </PrimaryButton>
      )}
      {startedMs !== null && current !== undefined && (
        <DrillStep
          key={current.step.id}
          place={current}
          pausePoint={card.content.pausePoints[current.pausePoint]?.title ?? ''}
          all={places.length}
          role={roles.get(current.step.role)?.title ?? ''}
          canGoBack={answers.length > 0}
          onAnswer={answer}
          onBack={() => {
            setAnswers(answers.slice(0, -1));
          }}
        />
      )}
      {stoppedMs !== null && current === undefined && (
        <form
          className={styles.end}
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <p className={styles.lead}>
            {t('drill.endLead', { count: places.length, clear: places.length - stuck, stuck })}
          </p>
          <RadioField
            label={t('drill.end')}
            value={outcome}
            onChange={setOutcome}
            choices={practiceOutcomes.map((one) => ({ value: one, label: t(`outcome.${one}`) }))}
          />
          <LongTextField label={t('drill.note')} value={note} onChange={setNote} maxLength={2000} autoFocus />
          <p className={styles.who}>
            {me === undefined ? t('drill.whoNone') : t('drill.who', { name: me.name })}
          </p>
          {practise.state.kind === 'refused' && <InlineProblem problem={practise.state.refusal} />}
          <div className={styles.acts}>
            <PrimaryButton type="submit">{t('drill.save')}</PrimaryButton>
            <QuietButton
              onClick={() => {
                setStoppedMs(null);
                setAnswers(answers.slice(0, -1));
              }}
            >
              {t('drill.back')}
            </QuietButton>
          </div>
        </form>
      )}
      <p className={styles.leave}>
        <PlainButton
          onClick={() => {
            go('card', { cardId });
          }}
        >
          {t('drill.stop')}
        </PlainButton>
      </p>
    </div>
  );
}
