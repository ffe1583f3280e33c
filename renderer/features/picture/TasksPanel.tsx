import { useTranslation } from 'react-i18next';
import { isUnfinished } from '../../../shared/domain/task/task.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import type { Instant } from '../../../shared/kernel/time.ts';
import { Deadline } from '../../ui/Deadline.tsx';
import { PageLink } from '../../ui/Navigation.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useRows } from '../../ui/useRows.ts';
import { HeadFact } from './HeadFact.tsx';
import type { LastLook } from './lastLooked.ts';
import type { PictureView } from './pictureView.ts';
import styles from './Picture.module.css';

/** As many as one looks at; the board has them all. */
const SHOWN = 4;
/** Sorts after every moment. */
const NEVER = '9999';

interface TasksPanelProps {
  readonly incidentId: Id<'incident'>;
  readonly tasks: PictureView['tasks'];
  /** The moment the picture is of. */
  readonly at: Instant;
  readonly since: LastLook | null;
  readonly isLive: boolean;
}

type TaskView = PictureView['tasks'][number];

function soonestFirst(one: TaskView, other: TaskView): number {
  if (one.deadline === other.deadline) return one.number - other.number;
  return (one.deadline ?? NEVER) < (other.deadline ?? NEVER) ? -1 : 1;
}

/** The measures that come next: soonest deadline first, those without one last. */
export function TasksPanel({ incidentId, tasks, at, since, isLive }: TasksPanelProps) {
  const { t } = useTranslation('picture');
  const rows = useRows({});
  const open = tasks.filter(({ status }) => isUnfinished(status)).sort(soonestFirst);
  return (
    <section aria-label={t('tasks')} data-pane="tasks">
      <SectionHead
        fact={
          <HeadFact add={isLive ? { text: t('createTask'), command: 'task.create' } : null}>
            <PageLink page="incident.tasks" params={{ incidentId }}>
              {t('tasksOpen', { count: open.length })}
            </PageLink>
          </HeadFact>
        }
      >
        {t('tasks')}
      </SectionHead>
      {open.length === 0 && <p className={styles.inset}>{t('noTasks')}</p>}
      <ul {...rows}>
        {open.slice(0, SHOWN).map((task) => {
          const isNew = since !== null && task.last.position > since.position;
          return (
            <li key={task.id} className={styles.task}>
              <PageLink
                className={isNew ? styles.newPlain : styles.plain}
                data-row={task.id}
                page="incident.tasks"
                params={{ incidentId }}
              >
                {task.text}
                <span className={styles.beside}>
                  {`T${String(task.number)} · `}
                  {isNew && `${t('isNew')} · `}
                  {task.owner?.label ?? <i>{t('noOwner')}</i>}
                </span>
              </PageLink>
              {task.deadline !== null && <Deadline at={task.deadline} from={at} word={t('deadline')} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
