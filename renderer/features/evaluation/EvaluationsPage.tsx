import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { PageLink, useNavigation } from '../../ui/Navigation.tsx';
import { RuleMark } from '../../ui/RuleMark.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { ExerciseTag } from '../../ui/Tag.tsx';
import { useFormats } from '../../text/i18n.ts';
import { useIncidentTitle } from './useIncidentTitle.ts';
import styles from './Evaluation.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'day', width: 80, kind: 'meta', end: true }],
  right: [
    { name: 'title', width: 'rest', kind: 'words' },
    { name: 'voices', width: 150, kind: 'meta', from: 'medium' },
    { name: 'answered', width: 150, kind: 'meta', from: 'medium' },
    { name: 'points', width: 232, kind: 'meta', from: 'wide' },
    { name: 'state', width: 160, kind: 'meta', end: true },
  ],
};

type Answer = QueryOutput<'evaluation.all'>;

/** Every evaluation, and what has not been evaluated. */
export function EvaluationsPage() {
  const { t } = useTranslation('evaluation');
  const { value, isLoading } = useQueryOf('evaluation.all', {});
  const { evaluations = [], notEvaluated = [] } = value ?? {};
  if (!isLoading && evaluations.length + notEvaluated.length === 0) return <EmptyState>{t('list.empty')}</EmptyState>;
  return (
    <div className={styles.page}>
      {notEvaluated.length > 0 && (
        <section aria-label={t('list.notEvaluated')}>
          <SectionHead onRule>{t('list.notEvaluated')}</SectionHead>
          <Ledger kind="list" columns={columns} label={t('list.notEvaluated')}>
            {notEvaluated.map((incident) => (
              <NotEvaluatedRow key={incident.id} incident={incident} />
            ))}
          </Ledger>
        </section>
      )}
      {evaluations.length > 0 && (
        <section aria-label={t('list.head')}>
          <SectionHead onRule>{t('list.head')}</SectionHead>
          <Ledger kind="list" columns={columns} label={t('list.head')}>
            {evaluations.map((evaluation) => (
              <EvaluationRow key={evaluation.id} evaluation={evaluation} />
            ))}
          </Ledger>
        </section>
      )}
    </div>
  );
}

function NotEvaluatedRow({ incident }: { readonly incident: Answer['notEvaluated'][number] }) {
  const { t } = useTranslation('evaluation');
  const { go } = useNavigation();
  const formats = useFormats();
  const title = useIncidentTitle()(incident);
  return (
    <LedgerRow mark={<RuleMark kind="exception" />} inExercise={incident.kind === 'exercise'}>
      <LedgerCell column="day">{incident.closedAt !== null && formats.dayMonth(incident.closedAt)}</LedgerCell>
      <LedgerCell column="title">
        {title} {incident.kind === 'exercise' && <ExerciseTag />}
      </LedgerCell>
      <LedgerCell column="state">
        <QuietButton
          size="small"
          aria-label={`${t('list.evaluate')}: ${title}`}
          onClick={() => {
            go('evaluation.new', { incidentId: incident.id });
          }}
        >
          {t('list.evaluate')}
        </QuietButton>
      </LedgerCell>
    </LedgerRow>
  );
}

function EvaluationRow({ evaluation }: { readonly evaluation: Answer['evaluations'][number] }) {
  const { t } = useTranslation('evaluation');
  const formats = useFormats();
  const incident = useIncidentTitle()(evaluation.incident);
  const { id, title, openedAt, contributors, answered, questions, learningPoints, deadline, finishedAt } = evaluation;
  const isExercise = evaluation.incident.kind === 'exercise';
  return (
    <LedgerRow inExercise={isExercise}>
      <LedgerCell column="day">{formats.dayMonth(openedAt)}</LedgerCell>
      <LedgerCell column="title">
        <PageLink className={styles.link} page="evaluation" params={{ evaluationId: id }}>
          {title === null ? incident : `${incident}, ${title}`}
        </PageLink>{' '}
        {isExercise && <ExerciseTag />}
      </LedgerCell>
      <LedgerCell column="voices">{t('list.contributors', { count: contributors })}</LedgerCell>
      <LedgerCell column="answered">{t('list.answered', { answered, questions })}</LedgerCell>
      <LedgerCell column="points">{learningPoints.all > 0 && t('list.points', learningPoints)}</LedgerCell>
      <LedgerCell column="state">
        {finishedAt !== null
          ? t('finishedOn', { date: formats.date(finishedAt) })
          : deadline === null
            ? t('draft')
            : t('list.deadline', { date: formats.calendarDay(deadline) })}
      </LedgerCell>
    </LedgerRow>
  );
}
