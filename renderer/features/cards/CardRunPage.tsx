import { Fragment, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import { stepPlaces, stopBefore } from '../../../shared/domain/cardRun/cardRun.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { AboutObject } from '../../objects/AboutObject.tsx';
import { PlainButton, QuietButton } from '../../ui/Button.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useParam } from '../../ui/Navigation.tsx';
import { NotHere } from '../../ui/NotHere.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { useCommandHandler } from '../../ui/keyboard/Commands.tsx';
import { useFormats } from '../../text/i18n.ts';
import { CurrentStep } from './CurrentStep.tsx';
import { FollowSection } from './FollowSection.tsx';
import { ImprovisedSteps } from './ImprovisedSteps.tsx';
import { MarkDialog } from './MarkDialog.tsx';
import { StepRow } from './StepRow.tsx';
import { useRoleTitles } from './useRoleTitles.ts';
import { useRunActions } from './useRunActions.ts';
import { useUnmark } from './useUnmark.ts';
import styles from './Cards.module.css';

/** A card in use: one step large, the rest calm around it. Interrupted, it opens where it was left. */
export function CardRunPage() {
  const { t } = useTranslation('card');
  const improvisedText = useTranslation('improvised').t;
  const formats = useFormats();
  const incidentId = asId<'incident'>(useParam('incidentId'));
  const runId = asId<'cardRun'>(useParam('runId'));
  const { value, isLoading } = useQueryOf('cardRun.ofIncident', { incidentId });
  const incident = useQueryOf('incident.one', { incidentId }).value?.incident ?? null;
  const roles = useRoleTitles();
  const improvised = useQueryOf('improvised.ofIncident', { incidentId }).value;
  const { unmark, state: unmarking } = useUnmark();
  const [isMarking, setIsMarking] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const run = value?.runs.find((one) => one.id === runId) ?? null;
  const actions = useRunActions(runId, run?.content.title ?? '');
  const places = run === null ? [] : stepPlaces(run.content);
  const next = places.find(({ step }) => run?.answers[step.id] === undefined);
  const current = places.find(({ step }) => step.id === chosen) ?? next;
  const currentId = current?.step.id;
  const waiting = run === null || current === undefined ? null : stopBefore(run.content, new Set(run.opened), current.step.id);

  // After an answer the next open step is the one at hand.
  const answered = run === null ? 0 : Object.keys(run.answers).length;
  useEffect(() => {
    setChosen(null);
  }, [answered]);
  useScreen({
    keys: [
      { keys: '↑ ↓', does: t('keys.next') },
      { keys: 'Enter', does: t('keys.acknowledge') },
      { keys: 'F7', does: t('keys.improvised') },
      { keys: 'F9', does: t('keys.pause') },
    ],
  });
  const pausePoint = current?.pausePoint ?? places.at(-1)?.pausePoint ?? 0;
  useCommandHandler('card.confirmPause', () => {
    actions.confirmPause(pausePoint);
  }, run !== null && run.endedAt === null);

  useCommandHandler('improvised.inCard', () => { setIsMarking(true); }, run !== null);

  if (run === null) return <NotHere isLoading={isLoading} />;
  const move = (by: number): void => {
    const at = places.findIndex(({ step }) => step.id === currentId);
    const to = places[Math.min(Math.max(at + by, 0), places.length - 1)];
    if (to !== undefined) setChosen(to.step.id);
  };
  const { content } = run;
  const own = (improvised?.steps ?? []).filter(({ source }) => source?.kind === 'cardRun' && source.id === runId);
  const at = current === undefined ? places.length : places.indexOf(current);
  return (
    <div className={styles.run}>
      <div className={styles.card}>
        <header className={styles.runHead}>
          <h2 className={styles.runTitle}>{content.title}</h2>
          <p className={styles.runFacts}>
            <span>{t('version', { version: run.version, date: formats.date(run.startedAt) })}</span>
            <span>{t(`style.${content.style}`)}</span>
            <span>{t('opened', { clock: formats.clock(run.startedAt) })}</span>
            <span>
              {t('answered', { done: Object.keys(run.answers).length, all: places.length })}
            </span>
          </p>
          {run.outdated && <p className={styles.note}>{t('outdated')}</p>}
          {actions.problem !== null && <InlineProblem problem={actions.problem} />}
          {unmarking.kind === 'refused' && <InlineProblem problem={unmarking.refusal} />}
        </header>
        {content.pausePoints.map((point, index) => {
          const here = places.filter((place) => place.pausePoint === index);
          return (
            <section key={point.title} aria-label={t('pausePoint', { number: index + 1, title: point.title })}>
              <div className={styles.pauseHead}>
                <strong>{t('pausePoint', { number: index + 1, title: point.title })}</strong>
                <span>{t('readAloud')}</span>
              </div>
              <ol className={styles.steps}>
                {index === 0 && (
                  <ImprovisedSteps steps={own.filter(({ source }) => source?.after === undefined)} onUnmark={unmark} />
                )}
                {here.map((place) => (
                  <Fragment key={place.step.id}>
                    {place.step.id === currentId && run.endedAt === null && run.answers[place.step.id] === undefined ? (
                      <CurrentStep
                        place={place}
                        runId={runId}
                        role={roles.get(place.step.role)}
                        startedAt={incident?.startedAt ?? run.startedAt}
                        isOpened={run.opened.includes(place.step.id)}
                        stop={waiting}
                        isLast={place.number === places.length}
                        actions={actions}
                        onMove={move}
                      />
                    ) : (
                      <StepRow
                        place={place}
                        answer={run.answers[place.step.id]}
                        role={roles.get(place.step.role)?.title ?? ''}
                        isOpened={run.opened.includes(place.step.id)}
                        onChoose={() => {
                          setChosen(place.step.id);
                        }}
                        onUndo={() => {
                          actions.reopen(place.step.id);
                        }}
                      />
                    )}
                    <ImprovisedSteps steps={own.filter(({ source }) => source?.after === place.step.id)} onUnmark={unmark} />
                  </Fragment>
                ))}
              </ol>
              <div className={styles.pause}>
                <span className={styles.bars} aria-hidden="true" />
                <span>
                  {t('confirmPause', { from: here[0]?.number ?? 0, to: here.at(-1)?.number ?? 0 })}
                </span>
                {run.confirmed.includes(index) ? (
                  <strong>{t('confirmed')}</strong>
                ) : (
                  <QuietButton
                    size="small"
                    {...(index === pausePoint ? { keys: 'F9' as const } : {})}
                    disabled={run.endedAt !== null}
                    onClick={() => {
                      actions.confirmPause(index);
                    }}
                  >
                    {t('confirm')}
                  </QuietButton>
                )}
              </div>
            </section>
          );
        })}
        <FollowSection run={run} />
      </div>
      <aside className={styles.aside}>
        <h3>{t('useWhen')}</h3>
        <p>{content.useWhen}</p>
        <h3>{t('stopWhen')}</h3>
        <p>{content.stopWhen}</p>
        <p className={styles.note}>{t('logged')}</p>
        <QuietButton
          keys="F7"
          onClick={() => {
            setIsMarking(true);
          }}
        >
          {improvisedText('addInCard')}
        </QuietButton>
        {run.endedAt === null ? (
          <PlainButton
            onClick={() => {
              actions.end();
            }}
          >
            {t('end')}
          </PlainButton>
        ) : (
          <QuietButton onClick={actions.resume}>{t('resume')}</QuietButton>
        )}
        <AboutObject kind="cardRun" id={runId} />
      </aside>
      {isMarking && (
        <MarkDialog
          incidentId={incidentId}
          inCard={{ runId, after: places[at - 1] }}
          onClose={() => {
            setIsMarking(false);
          }}
        />
      )}
    </div>
  );
}
