import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isUnfinished } from '../../../shared/domain/task/task.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { PrimaryButton } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useRunCommand } from '../../ui/keyboard/Commands.tsx';
import { Ledger } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { useParam } from '../../ui/Navigation.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useRows } from '../../ui/useRows.ts';
import { DropTaskDialog } from './DropTaskDialog.tsx';
import { TaskDialog, type TaskView } from './TaskDialog.tsx';
import { groupTasks, taskGroups, type TaskGroup } from './taskGroups.ts';
import { TaskResourcesDialog } from './TaskResourcesDialog.tsx';
import { TaskRow } from './TaskRow.tsx';
import { useTaskActions } from './useTaskActions.ts';
import styles from './Tasks.module.css';

const columns: LedgerColumns = {
  left: [
    { name: 'number', width: 32, kind: 'meta' },
    { name: 'due', width: 176, end: true },
    { name: 'gap', width: 8 },
  ],
  right: [
    { name: 'text', width: 'rest', kind: 'words' },
    { name: 'goal', width: 72, kind: 'meta', from: 'medium' },
    { name: 'owner', width: 176, kind: 'meta' },
    { name: 'acts', width: 168, end: true },
  ],
};

/** Area 4: the board as one list. What is overdue stands on top without anybody moving it. */
export function TasksPage() {
  const { t } = useTranslation('task');
  const incidentId = asId<'incident'>(useParam('incidentId'));
  const run = useRunCommand();
  const now = useMinute();
  const { value, isLoading } = useQueryOf('task.all', { incidentId });
  const goals = useQueryOf('goal.all', { incidentId }).value?.goals ?? [];
  const isOpen = useQueryOf('incident.one', { incidentId }).value?.incident?.closedAt === null;
  const actions = useTaskActions();
  const [changing, setChanging] = useState<TaskView | null>(null);
  const [dropping, setDropping] = useState<TaskView | null>(null);
  const [equipping, setEquipping] = useState<string | null>(null);
  const tasks = value?.tasks ?? [];
  const equipped = tasks.find(({ id }) => id === equipping);
  const groups = groupTasks(tasks, now);

  const on = (isMeant: (task: TaskView) => boolean, act: (task: TaskView) => void) => (id: string) => {
    const task = tasks.find((one) => one.id === id);
    if (task !== undefined && isOpen && isMeant(task)) act(task);
  };
  const isLive = ({ status }: TaskView): boolean => isUnfinished(status);
  const rows = useRows({
    'task.change': on(isLive, setChanging),
    'task.start': on(({ status }) => status === 'open', (task) => actions.move(task, 'doing')),
    'task.finish': on(isLive, (task) => actions.move(task, 'done')),
    'task.drop': on(isLive, setDropping),
    'task.resources': on(isLive, ({ id }) => {
      setEquipping(id);
    }),
    'task.reopen': on(({ status }) => status !== 'open', (task) => actions.move(task, 'open')),
  });
  useScreen({
    keys: [
      { keys: 'Ctrl+T', does: t('create') },
      { keys: 'E', does: t('keys.change') },
      { keys: 'I', does: t('keys.start') },
      { keys: 'F', does: t('keys.finish') },
      { keys: 'B', does: t('keys.drop') },
      { keys: 'G', does: t('keys.reopen') },
      { keys: 'R', does: t('resource.key') },
    ],
  });
  const titleOf = (group: TaskGroup): string =>
    group === 'overdue' || group === 'unowned' ? t(group) : t(`status.${group}`);
  return (
    <div className={styles.page} data-pane="page" {...rows}>
      {isOpen && (
        <div className={styles.words}>
          <PrimaryButton keys="Ctrl+T" onClick={() => run('task.create')}>
            {t('create')}
          </PrimaryButton>
        </div>
      )}
      {actions.problem !== null && (
        <div className={styles.words}>
          <InlineProblem problem={actions.problem} />
        </div>
      )}
      {tasks.length === 0 && !isLoading && <EmptyState example={t('example')}>{t('empty')}</EmptyState>}
      {taskGroups.map((group) => {
        const members = groups.get(group) ?? [];
        if (members.length === 0) return null;
        return (
          <section key={group} aria-label={titleOf(group)}>
            <SectionHead onRule fact={t('count', { count: members.length })}>
              {titleOf(group)}
            </SectionHead>
            <Ledger kind="list" columns={columns} label={titleOf(group)}>
              {members.map((task) => (
                <TaskRow
                  key={task.id}
                  task={task}
                  goalNumber={goals.find(({ id }) => id === task.goalId)?.number ?? null}
                  isOpen={isOpen}
                  onChange={setChanging}
                  onMove={actions.move}
                />
              ))}
            </Ledger>
          </section>
        );
      })}
      {changing !== null && (
        <TaskDialog
          incidentId={incidentId}
          task={changing}
          onClose={() => {
            setChanging(null);
          }}
        />
      )}
      {equipped !== undefined && (
        <TaskResourcesDialog
          task={equipped}
          onClose={() => {
            setEquipping(null);
          }}
        />
      )}
      {dropping !== null && (
        <DropTaskDialog
          task={dropping}
          onDrop={(reason) => {
            actions.move(dropping, 'dropped', reason);
          }}
          onClose={() => {
            setDropping(null);
          }}
        />
      )}
    </div>
  );
}
