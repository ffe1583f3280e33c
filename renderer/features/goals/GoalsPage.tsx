import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { PrimaryButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useRunCommand } from '../../ui/keyboard/Commands.tsx';
import { Ledger } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { PageLink, useParam } from '../../ui/Navigation.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useRows } from '../../ui/useRows.ts';
import { DropGoalDialog } from './DropGoalDialog.tsx';
import { GoalDialog, type GoalView } from './GoalDialog.tsx';
import { GoalRow } from './GoalRow.tsx';
import { useGoalActions } from './useGoalActions.ts';
import styles from './Goals.module.css';

const columns: LedgerColumns = {
  left: [
    { name: 'number', width: 52, kind: 'meta' },
    { name: 'due', width: 152, end: true },
    { name: 'gap', width: 12 },
  ],
  right: [
    { name: 'text', width: 'rest', kind: 'words' },
    { name: 'tasks', width: 168, kind: 'meta', from: 'medium' },
    { name: 'owner', width: 184, kind: 'meta' },
    { name: 'acts', width: 216, end: true },
  ],
};

/** Area 3: at most five goals, and what has become of the earlier ones. */
export function GoalsPage() {
  const { t } = useTranslation('goal');
  const incidentId = asId<'incident'>(useParam('incidentId'));
  const run = useRunCommand();
  const { value, isLoading } = useQueryOf('goal.all', { incidentId });
  const tasks = useQueryOf('task.all', { incidentId }).value?.tasks ?? [];
  const isOpen = useQueryOf('incident.one', { incidentId }).value?.incident?.closedAt === null;
  const actions = useGoalActions();
  const [changing, setChanging] = useState<GoalView | null>(null);
  const [dropping, setDropping] = useState<GoalView | null>(null);
  const goals = value?.goals ?? [];
  const active = goals.filter(({ state }) => state === 'active');
  const ended = goals.filter(({ state }) => state !== 'active').reverse();

  const on = (isMeant: (goal: GoalView) => boolean, act: (goal: GoalView) => void) => (id: string) => {
    const goal = goals.find((one) => one.id === id);
    if (goal !== undefined && isOpen && isMeant(goal)) act(goal);
  };
  const isActive = ({ state }: GoalView): boolean => state === 'active';
  const rows = useRows({
    'goal.change': on(isActive, setChanging),
    'goal.reach': on(isActive, actions.reach),
    'goal.drop': on(isActive, setDropping),
    'goal.reopen': on((goal) => !isActive(goal), actions.reopen),
  });
  useScreen({
    keys: [
      { keys: 'Ctrl+G', does: t('set') },
      { keys: 'E', does: t('keys.change') },
      { keys: 'N', does: t('keys.reach') },
      { keys: 'B', does: t('keys.drop') },
      { keys: 'G', does: t('keys.reopen') },
    ],
  });

  const list = (title: string, shown: readonly GoalView[]) => (
    <Ledger kind="list" columns={columns} label={title} {...rows}>
      {shown.map((goal) => (
        <GoalRow
          key={goal.id}
          goal={goal}
          tasks={tasks.filter(({ goalId }) => goalId === goal.id)}
          isOpen={isOpen}
          onChange={setChanging}
          onReach={actions.reach}
          onDrop={setDropping}
          onReopen={actions.reopen}
        />
      ))}
    </Ledger>
  );
  return (
    <div className={styles.page} data-pane="page">
      <SectionHead onRule fact={t('count', { count: active.length, max: value?.maxActive ?? 0 })}>
        {t('active')}
      </SectionHead>
      {actions.problem !== null && (
        <div className={styles.words}>
          <InlineProblem problem={actions.problem} />
        </div>
      )}
      {active.length > 0 ? (
        list(t('active'), active)
      ) : (
        <>{!isLoading && <EmptyState example={t('example')}>{t('empty')}</EmptyState>}</>
      )}
      {isOpen && (
        <div className={styles.words}>
          <PrimaryButton keys="Ctrl+G" onClick={() => run('goal.set')}>
            {t('set')}
          </PrimaryButton>
        </div>
      )}
      {ended.length > 0 && (
        <>
          <SectionHead onRule fact={String(ended.length)}>
            {t('ended')}
          </SectionHead>
          {list(t('ended'), ended)}
        </>
      )}
      <SectionHead onRule>{t('decisions')}</SectionHead>
      <p className={styles.words}>
        <PageLink page="incident.decisions" params={{ incidentId }} className={styles.link}>
          {t('decisionsLead')}
        </PageLink>
      </p>
      {changing !== null && (
        <GoalDialog
          incidentId={incidentId}
          goal={changing}
          onClose={() => {
            setChanging(null);
          }}
        />
      )}
      {dropping !== null && (
        <DropGoalDialog
          goal={dropping}
          onClose={() => {
            setDropping(null);
          }}
        />
      )}
    </div>
  );
}
