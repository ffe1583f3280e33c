import { useTranslation } from 'react-i18next';
import { MAX_ACTIVE_GOALS } from '../../../shared/domain/goal/goal.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import type { Instant } from '../../../shared/kernel/time.ts';
import { Deadline } from '../../ui/Deadline.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import { PageLink } from '../../ui/Navigation.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useRows } from '../../ui/useRows.ts';
import { HeadFact } from './HeadFact.tsx';
import type { LastLook } from './lastLooked.ts';
import { pictureColumns } from './pictureColumns.ts';
import type { PictureView } from './pictureView.ts';
import styles from './Picture.module.css';

interface GoalSectionProps {
  readonly incidentId: Id<'incident'>;
  readonly picture: PictureView;
  /** The moment the picture is of. */
  readonly at: Instant;
  readonly since: LastLook | null;
  readonly isLive: boolean;
}

/** What the team wants, at most five, with what stands between now and there. */
export function GoalSection({ incidentId, picture, at, since, isLive }: GoalSectionProps) {
  const { t } = useTranslation('picture');
  const rows = useRows({});
  const goals = picture.goals.filter(({ state }) => state === 'active');
  const canAdd = isLive && goals.length < MAX_ACTIVE_GOALS;
  return (
    <section aria-label={t('goals')} data-pane="goals">
      <SectionHead
        onRule
        fact={
          <HeadFact add={canAdd ? { text: t('setGoal'), command: 'goal.set' } : null}>
            {t('goalCount', { count: goals.length, max: MAX_ACTIVE_GOALS })}
          </HeadFact>
        }
      >
        {t('goals')}
      </SectionHead>
      {goals.length === 0 && <p className={styles.lead}>{t('noGoals')}</p>}
      <Ledger kind="list" columns={pictureColumns} label={t('goals')} {...rows}>
        {goals.map((goal) => {
          const tasks = picture.tasks.filter(({ goalId, status }) => goalId === goal.id && status !== 'dropped');
          const done = tasks.filter(({ status }) => status === 'done').length;
          const isNew = since !== null && goal.last.position > since.position;
          return (
            <LedgerRow key={goal.id} isNew={isNew}>
              <LedgerCell column="word" className={styles.word}>{t('goalNumber', { number: goal.number })}</LedgerCell>
              <LedgerCell column="source">
                {goal.deadline !== null && <Deadline at={goal.deadline} from={at} word={t('deadline')} />}
              </LedgerCell>
              <LedgerCell column="text">
                <PageLink
                  className={isNew ? styles.newText : styles.text}
                  data-row={goal.id}
                  page="incident.goals"
                  params={{ incidentId }}
                >
                  {goal.text}
                  {tasks.length > 0 && (
                    <span className={styles.beside}>{t('tasksDone', { done, total: tasks.length })}</span>
                  )}
                </PageLink>
              </LedgerCell>
              <LedgerCell column="age">
                {isNew && <strong className={styles.new}>{`${t('isNew')} · `}</strong>}
                {goal.owner?.label ?? <i>{t('noOwner')}</i>}
              </LedgerCell>
            </LedgerRow>
          );
        })}
      </Ledger>
    </section>
  );
}
