import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { ConcurrentNote } from '../../ui/ConcurrentNote.tsx';
import { Deadline } from '../../ui/Deadline.tsx';
import { LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import { RowActs } from '../../ui/RowButton.tsx';
import { RuleMark } from '../../ui/RuleMark.tsx';
import type { GoalView } from './GoalDialog.tsx';
import styles from './Goals.module.css';

interface GoalRowProps {
  readonly goal: GoalView;
  readonly tasks: QueryOutput<'task.all'>['tasks'];
  readonly isOpen: boolean;
  readonly onChange: (goal: GoalView) => void;
  readonly onReach: (goal: GoalView) => void;
  readonly onDrop: (goal: GoalView) => void;
  readonly onReopen: (goal: GoalView) => void;
}

/** One goal: number, deadline, words, how its tasks stand, who owns it. */
export function GoalRow({ goal, tasks, isOpen, onChange, onReach, onDrop, onReopen }: GoalRowProps) {
  const { t } = useTranslation('goal');
  const formats = useFormats();
  const isActive = goal.state === 'active';
  const done = tasks.filter(({ status }) => status === 'done').length;
  const counted = tasks.filter(({ status }) => status !== 'dropped').length;
  const act = (does: (goal: GoalView) => void) => () => {
    does(goal);
  };
  return (
    <LedgerRow {...(goal.state === 'reached' ? { mark: <RuleMark kind="done" /> } : {})}>
      <LedgerCell column="number">{t('number', { number: goal.number })}</LedgerCell>
      <LedgerCell column="due">
        {isActive
          ? goal.deadline !== null && <Deadline at={goal.deadline} word={t('deadline')} />
          : t(`state.${goal.state}`, { clock: formats.clock(goal.last.at) })}
      </LedgerCell>
      <LedgerCell column="text">
        <button
          type="button"
          className={isActive ? styles.text : styles.ended}
          data-row={goal.id}
          onClick={isActive && isOpen ? act(onChange) : undefined}
        >
          {goal.state === 'dropped' ? <del>{goal.text}</del> : goal.text}
        </button>
        {goal.reason !== null && <span className={styles.reason}>{goal.reason}</span>}
        <ConcurrentNote of={goal.concurrent} say={(values) => t('concurrent', { values })} />
      </LedgerCell>
      <LedgerCell column="tasks">{counted > 0 && t('tasksDone', { done, total: counted })}</LedgerCell>
      <LedgerCell column="owner">{goal.owner?.label ?? <i>{t('noOwner')}</i>}</LedgerCell>
      <RowActs>
        {isOpen && isActive && (
          <>
            <PlainButton size="small" onClick={act(onReach)}>
              {t('reach')}
            </PlainButton>
            <PlainButton size="small" onClick={act(onDrop)}>
              {t('drop')}
            </PlainButton>
          </>
        )}
        {isOpen && !isActive && (
          <PlainButton size="small" onClick={act(onReopen)}>
            {t('reopen')}
          </PlainButton>
        )}
      </RowActs>
    </LedgerRow>
  );
}
