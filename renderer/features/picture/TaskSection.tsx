import { useTranslation } from 'react-i18next';
import { isUnfinished } from '../../../shared/domain/task/task.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { Deadline } from '../../ui/Deadline.tsx';
import { useRunCommand } from '../../ui/keyboard/Commands.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import { PageLink } from '../../ui/Navigation.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useRows } from '../../ui/useRows.ts';
import type { LastLook } from './lastLooked.ts';
import { pictureColumns } from './pictureColumns.ts';
import type { PictureView } from './pictureView.ts';
import styles from './Picture.module.css';

/** As many as one looks at; the board has them all. */
const SHOWN = 4;

interface TaskSectionProps {
  readonly incidentId: Id<'incident'>;
  readonly tasks: PictureView['tasks'];
  readonly since: LastLook | null;
  readonly isLive: boolean;
}

/** The measures that come next: soonest deadline first, those without one last. */
export function TaskSection({ incidentId, tasks, since, isLive }: TaskSectionProps) {
  const { t } = useTranslation('picture');
  const run = useRunCommand();
  const rows = useRows({});
  const open = tasks
    .filter(({ status }) => isUnfinished(status))
    .sort((one, other) => (one.deadline ?? '~').localeCompare(other.deadline ?? '~') || one.number - other.number);
  return (
    <section aria-label={t('tasks')} data-pane="tasks">
      <SectionHead
        onRule
        fact={
          <PageLink page="incident.tasks" params={{ incidentId }}>
            {t('tasksOpen', { count: open.length })}
          </PageLink>
        }
      >
        {t('tasks')}
      </SectionHead>
      {open.length === 0 && <p className={styles.lead}>{t('noTasks')}</p>}
      <Ledger kind="list" columns={pictureColumns} label={t('tasks')} {...rows}>
        {open.slice(0, SHOWN).map((task) => {
          const isNew = since !== null && task.last.position > since.position;
          return (
            <LedgerRow key={task.id} isNew={isNew}>
              <LedgerCell column="word">{`T${String(task.number)}`}</LedgerCell>
              <LedgerCell column="source">
                {task.deadline !== null && <Deadline at={task.deadline} word={t('deadline')} />}
              </LedgerCell>
              <LedgerCell column="text">
                <PageLink
                  className={isNew ? styles.newPlain : styles.plain}
                  data-row={task.id}
                  page="incident.tasks"
                  params={{ incidentId }}
                >
                  {task.text}
                </PageLink>
              </LedgerCell>
              <LedgerCell column="age">{task.owner?.label ?? <i>{t('noOwner')}</i>}</LedgerCell>
            </LedgerRow>
          );
        })}
      </Ledger>
      {isLive && (
        <div className={styles.adds}>
          <PlainButton keys="Ctrl+T" onClick={() => run('task.create')}>
            {t('createTask')}
          </PlainButton>
        </div>
      )}
    </section>
  );
}
