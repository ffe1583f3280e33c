import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kernel/ids.ts';
import type { AgendaItem } from '../../../shared/domain/meeting/meeting.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import type { MinuteLine } from './AgendaSection.tsx';
import styles from './Meeting.module.css';

/** What a line under an item most naturally becomes; items that are not here stay words. */
const becomes: Partial<Record<AgendaItem, 'goal' | 'task' | 'statement'>> = {
  goals: 'goal',
  priority: 'goal',
  measures: 'task',
  communication: 'task',
  'actions-now': 'task',
  'actions-later': 'task',
  resources: 'task',
  happened: 'statement',
  situation: 'statement',
  consequences: 'statement',
};

interface LiftButtonProps {
  readonly line: MinuteLine;
  readonly incidentId: Id<'incident'>;
  readonly item: AgendaItem;
}

/** Carries a line of the minutes on into a goal, a task or the picture; the line stays as it was said. */
export function LiftButton({ line, incidentId, item }: LiftButtonProps) {
  const { t } = useTranslation('meeting');
  const kind = becomes[item];
  const picture = useQueryOf('situation.picture', { incidentId }).value?.picture;
  const setGoal = useCommand('goal.set');
  const createTask = useCommand('task.create');
  const addStatement = useCommand('statement.add');
  if (kind === undefined || picture === undefined || picture === null) return null;
  const { entryId, text } = line;
  const isMade =
    picture.statements.some(({ fromLogEntry }) => fromLogEntry === entryId) ||
    picture.tasks.some(({ source }) => source?.kind === 'logEntry' && source.id === entryId) ||
    picture.goals.some(({ fromLogEntry }) => fromLogEntry === entryId);
  if (isMade) return <span className={styles.stamp}>{t('made')}</span>;
  const lift = (): void => {
    if (kind === 'goal') void setGoal.run({ incidentId, text: text.slice(0, 500), fromLogEntry: entryId });
    if (kind === 'task') {
      void createTask.run({ incidentId, text: text.slice(0, 1000), source: { kind: 'logEntry', id: entryId } });
    }
    // Said in a meeting is not yet seen: it enters the picture as assumed until somebody confirms it.
    if (kind === 'statement') void addStatement.run({ incidentId, text, certainty: 'assumed', fromLogEntry: entryId });
  };
  const refused = [setGoal.state, createTask.state, addStatement.state].find((state) => state.kind === 'refused');
  const label = kind === 'goal' ? t('asGoal') : kind === 'task' ? t('asTask') : t('asStatement');
  return (
    <>
      <PlainButton size="small" onClick={lift}>
        {label}
      </PlainButton>
      {refused?.kind === 'refused' && <InlineProblem problem={refused.refusal} />}
    </>
  );
}
