import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { AboutObject } from '../../objects/AboutObject.tsx';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton, PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { PageLink, useNavigation, useParam } from '../../ui/Navigation.tsx';
import { useScreen } from '../../ui/screen.tsx';
import type { ExerciseView } from './exerciseForm.ts';
import { ExercisePanel } from './ExercisePanel.tsx';
import { InjectList } from './InjectList.tsx';
import { useExerciseActs } from './useExerciseActs.ts';
import styles from './Exercises.module.css';

/** One exercise: why, out of what, with whom, and what they are told when. */
export function ExercisePage() {
  const { t } = useTranslation('exercise');
  const exerciseId = useParam('exerciseId');
  const { value, isLoading } = useQueryOf('exercise.all', {});
  const exercise = value?.exercises.find(({ id }) => id === exerciseId) ?? null;
  if (isLoading || value === undefined) return null;
  return (
    <div className={styles.page} data-pane="page">
      {exercise === null ? <EmptyState action={<PageLink page="exercisePlans">{t('page')}</PageLink>}>{t('gone')}</EmptyState> : <Exercise exercise={exercise} />}
    </div>
  );
}

function Exercise({ exercise }: { readonly exercise: ExerciseView }) {
  const { t } = useTranslation('exercise');
  const formats = useFormats();
  const { go } = useNavigation();
  const acts = useExerciseActs(exercise);
  const [isChanging, setChanging] = useState(false);
  const { title, goal, scenario, basis, on, participants, observers, state, incident, evaluationId, completedOn } = exercise;
  useScreen({
    title,
    ...(state === 'running'
      ? {
          keys: [
            { keys: 'G', does: t('keys.give') },
            { keys: 'A', does: t('keys.undo') },
          ],
        }
      : {}),
  });
  const basisPage =
    basis.kind === 'hazardEvent' ? { page: 'risk', params: { eventId: basis.id } } : { page: 'incident.log', params: { incidentId: basis.id } };
  const names = (people: ExerciseView['participants']): string => people.map(({ name }) => name).join(', ');
  return (
    <>
      <div className={styles.top}>
        <p className={styles.lead}>{goal}</p>
        <div className={styles.acts}>
          {state === 'planned' && <PrimaryButton onClick={acts.start}>{t('start')}</PrimaryButton>}
          {incident !== null && (
            <QuietButton
              onClick={() => {
                go('incident.log', { incidentId: incident.id });
              }}
            >
              {t('toLog')}
            </QuietButton>
          )}
          {incident !== null && state !== 'running' && (
            <QuietButton
              onClick={() => {
                if (evaluationId === null) go('evaluation.new', { incidentId: incident.id });
                else go('evaluation', { evaluationId });
              }}
            >
              {t(evaluationId === null ? 'evaluate' : 'toEvaluation')}
            </QuietButton>
          )}
          {state === 'closed' && <PrimaryButton onClick={acts.complete}>{t('complete')}</PrimaryButton>}
          {state !== 'completed' && (
            <QuietButton
              onClick={() => {
                setChanging(true);
              }}
            >
              {t('change')}
            </QuietButton>
          )}
          {state === 'planned' && <PlainButton onClick={acts.drop}>{t('drop')}</PlainButton>}
          {state === 'completed' && <PlainButton onClick={acts.undoCompletion}>{t('undoCompletion')}</PlainButton>}
        </div>
      </div>
      {acts.problem !== null && (
        <div className={styles.words}>
          <InlineProblem problem={acts.problem} />
        </div>
      )}
      <dl className={styles.facts}>
        <dt>{t('on')}</dt>
        <dd>
          {formats.calendarDay(on)}, {t(`state.${state}`, { date: completedOn === null ? '' : formats.calendarDay(completedOn) })}
        </dd>
        <dt>{t('basis')}</dt>
        <dd>
          <PageLink {...basisPage}>{t(`basisKind.${basis.kind}`, { title: basis.title ?? t('unnamed') })}</PageLink>
        </dd>
        {scenario !== '' && (
          <>
            <dt>{t('scenario')}</dt>
            <dd className={styles.scenario}>{scenario}</dd>
          </>
        )}
        <dt>{t('participants')}</dt>
        <dd>{names(participants)}</dd>
        {observers.length > 0 && (
          <>
            <dt>{t('observers')}</dt>
            <dd>{names(observers)}</dd>
          </>
        )}
      </dl>
      <InjectList exercise={exercise} acts={acts} />
      <div className={styles.words}>
        <AboutObject kind="exercise" id={exercise.id} />
      </div>
      {isChanging && (
        <ExercisePanel
          exercise={exercise}
          onClose={() => {
            setChanging(false);
          }}
        />
      )}
    </>
  );
}
