import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { useMinute } from '../../ui/clock.ts';
import { Columns } from '../../ui/Columns.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useCommandHandler } from '../../ui/keyboard/Commands.tsx';
import { useParam } from '../../ui/Navigation.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { DecisionSection } from './DecisionSection.tsx';
import { EvaluationSection } from './EvaluationSection.tsx';
import { GoalSection } from './GoalSection.tsx';
import { HandlingStrip } from './HandlingStrip.tsx';
import { LinkedIncidents } from './LinkedIncidents.tsx';
import { ResidentsLine } from './ResidentsLine.tsx';
import { NumbersPanel } from './NumbersPanel.tsx';
import { PotentialPanel } from './PotentialPanel.tsx';
import type { PictureView } from './pictureView.ts';
import { StatementSection } from './StatementSection.tsx';
import { TasksPanel } from './TasksPanel.tsx';
import { asOfMoment, TravelBar, type Moment } from './TravelBar.tsx';
import { useNewSince } from './useNewSince.ts';
import styles from './Picture.module.css';

/**
 * Area 1: the picture. The four panels of the crisis loop – understanding, goals, measures, evaluation – with
 * decisions, numbers and what this could turn into. Every block stands where it always stands.
 */
export function PicturePage() {
  const { t } = useTranslation('picture');
  const formats = useFormats();
  const minute = useMinute();
  const incidentId = asId<'incident'>(useParam('incidentId'));
  const [isTravelling, setIsTravelling] = useState(false);
  const [moment, setMoment] = useState<Moment | null>(null);
  const now = useQueryOf('situation.picture', { incidentId });
  const then = useQueryOf(
    'situation.picture',
    { incidentId, ...asOfMoment(moment) },
    { isEnabled: moment !== null, keepsPrevious: true },
  );
  const incident = useQueryOf('incident.one', { incidentId }).value?.incident ?? null;
  const since = useNewSince(incidentId, now.value?.picture ?? null);
  useCommandHandler('picture.earlier', () => {
    setIsTravelling(true);
  });
  useScreen({
    keys: [
      { keys: 'Ctrl+B', does: t('addStatement') },
      { keys: 'Ctrl+D', does: t('recordDecision') },
      { keys: 'Ctrl+G', does: t('setGoal') },
      { keys: 'E', does: t('keys.revise') },
      { keys: 'K', does: t('keys.confirm') },
      { keys: 'T', does: t('keys.retire') },
    ],
  });
  const shown = moment === null ? now : then;
  const picture = shown.value?.picture ?? null;
  if (shown.refusal !== undefined) return <InlineProblem problem={shown.refusal} />;
  if (picture === null || incident === null) return null;

  const isLive = moment === null && incident.closedAt === null;
  const at = moment?.at ?? incident.closedAt ?? minute;
  const news = since === null || moment !== null ? 0 : newCount(picture, since.position);
  const round = t('round', { number: picture.round.number });
  const fact = since !== null && news > 0 ? `${t('newSince', { count: news, clock: formats.clock(since.at) })} · ${round}` : round;
  const mark = moment === null ? since : null;
  return (
    <div className={styles.page}>
      {isTravelling && (
        <TravelBar
          incidentId={incidentId}
          moment={moment}
          onGo={setMoment}
          onClose={() => {
            setIsTravelling(false);
          }}
        />
      )}
      <HandlingStrip incidentId={incidentId} steps={picture.handling} />
      {moment === null && <ResidentsLine residents={incident.residents} />}
      <LinkedIncidents incidentId={incidentId} />
      <Columns
        asideWidth={400}
        aside={
          <>
            <NumbersPanel incidentId={incidentId} numbers={picture.numbers} isLive={isLive} />
            <PotentialPanel
              incidentId={incidentId}
              potentials={picture.potentials}
              numbers={picture.numbers}
              at={at}
              isLive={isLive}
              canScore={moment === null}
            />
            <TasksPanel incidentId={incidentId} tasks={picture.tasks} at={at} since={mark} isLive={isLive} />
          </>
        }
      >
        <StatementSection
          incidentId={incidentId}
          statements={picture.statements}
          at={at}
          since={mark}
          fact={fact}
          isLive={isLive}
        />
        <GoalSection incidentId={incidentId} picture={picture} at={at} since={mark} isLive={isLive} />
        <DecisionSection incidentId={incidentId} decisions={picture.decisions} since={mark} at={at} isLive={isLive} />
        <EvaluationSection incidentId={incidentId} round={picture.round} isLive={isLive} />
      </Columns>
    </div>
  );
}

function newCount({ statements, goals, tasks, decisions }: PictureView, position: number): number {
  return [...statements, ...goals, ...tasks, ...decisions].filter(({ last }) => last.position > position).length;
}
