import { useTranslation } from 'react-i18next';
import { isUnfinished, type TaskStatus } from '../../../shared/domain/task/task.ts';
import { unixMsOf } from '../../../shared/kernel/time.ts';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { ConcurrentNote } from '../../ui/ConcurrentNote.tsx';
import { Deadline } from '../../ui/Deadline.tsx';
import { LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import { PageLink } from '../../ui/Navigation.tsx';
import { RowActs } from '../../ui/RowButton.tsx';
import { RuleMark } from '../../ui/RuleMark.tsx';
import type { TaskView } from './TaskDialog.tsx';
import styles from './Tasks.module.css';

interface TaskRowProps {
  readonly task: TaskView;
  /** The goal it serves, by its number. */
  readonly goalNumber: number | null;
  readonly isOpen: boolean;
  readonly onChange: (task: TaskView) => void;
  readonly onMove: (task: TaskView, status: TaskStatus) => void;
}

/** One task: number, deadline, words, owner, and the one step that comes next. */
export function TaskRow({ task, goalNumber, isOpen, onChange, onMove }: TaskRowProps) {
  const { t } = useTranslation('task');
  const formats = useFormats();
  const now = useMinute();
  const isLive = isUnfinished(task.status);
  const age = formats.span(unixMsOf(now) - unixMsOf(task.born.at));
  return (
    <LedgerRow {...(task.status === 'done' ? { mark: <RuleMark kind="done" /> } : {})}>
      <LedgerCell column="number">{t('number', { number: task.number })}</LedgerCell>
      <LedgerCell column="due">
        {isLive
          ? task.deadline !== null && <Deadline at={task.deadline} word={t('deadline')} />
          : formats.clock(task.last.at)}
      </LedgerCell>
      <LedgerCell column="text">
        <button
          type="button"
          className={isLive ? styles.text : styles.ended}
          data-row={task.id}
          onClick={
            isLive && isOpen
              ? () => {
                  onChange(task);
                }
              : undefined
          }
        >
          {task.status === 'dropped' ? <del>{task.text}</del> : task.text}
        </button>
        {task.resources.length > 0 && (
          <span className={styles.reason}>{t('resource.uses', { names: task.resources.map(({ name }) => name).join(', ') })}</span>
        )}
        {task.source?.kind === 'measure' && (
          <PageLink className={styles.reason} page="measure" params={{ measureId: task.source.id }}>
            {t('fromMeasure')}
          </PageLink>
        )}
        {task.reason !== null && <span className={styles.reason}>{task.reason}</span>}
        <ConcurrentNote of={task.concurrent} say={(values) => t('concurrent', { values })} />
      </LedgerCell>
      <LedgerCell column="goal">{goalNumber !== null && t('serves', { number: goalNumber })}</LedgerCell>
      <LedgerCell column="owner">
        {task.owner?.label ?? (isLive ? <i>{t('noOwner', { span: age })}</i> : '')}
      </LedgerCell>
      <RowActs>
        {isOpen && task.status === 'open' && (
          <PlainButton
            size="small"
            onClick={() => {
              onMove(task, 'doing');
            }}
          >
            {t('start')}
          </PlainButton>
        )}
        {isOpen && isLive && (
          <PlainButton
            size="small"
            onClick={() => {
              onMove(task, 'done');
            }}
          >
            {t('finish')}
          </PlainButton>
        )}
        {isOpen && !isLive && (
          <PlainButton
            size="small"
            onClick={() => {
              onMove(task, 'open');
            }}
          >
            {t('reopen')}
          </PlainButton>
        )}
      </RowActs>
    </LedgerRow>
  );
}
