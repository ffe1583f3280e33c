import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import type { Instant } from '../../../shared/kernel/time.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { AboutObject } from '../../objects/AboutObject.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useParam } from '../../ui/Navigation.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { useFormats } from '../../text/i18n.ts';
import { CharterSection } from './CharterSection.tsx';
import { FindingsColumn } from './FindingsColumn.tsx';
import { KnownThen } from './KnownThen.tsx';
import { LearningColumn } from './LearningColumn.tsx';
import { QuestionsSection } from './QuestionsSection.tsx';
import { StandingBar } from './StandingBar.tsx';
import { useIncidentTitle } from './useIncidentTitle.ts';
import { useWholeLog } from './useWholeLog.ts';
import { VoicesSection } from './VoicesSection.tsx';
import styles from './Evaluation.module.css';

/** The workbench: what was known when, whose voices there are, what they say, what was found, what is to change. */
export function EvaluationPage() {
  const { t } = useTranslation('evaluation');
  const formats = useFormats();
  const evaluationId = asId<'evaluation'>(useParam('evaluationId'));
  const { value, isLoading } = useQueryOf('evaluation.one', { evaluationId });
  const evaluation = value?.evaluation ?? null;
  const titleOf = useIncidentTitle();
  const lines = useWholeLog(evaluation?.incident.id ?? null);
  const [moment, setMoment] = useState<Instant | null>(null);
  const incident = evaluation === null ? '' : titleOf(evaluation.incident);
  const finishedAt = evaluation?.finishedAt ?? null;
  useScreen(
    evaluation === null
      ? {}
      : {
          title: t('titleOf', { title: evaluation.title === null ? incident : `${incident}, ${evaluation.title}` }),
          fact: finishedAt === null ? t('draft') : t('finishedOn', { date: formats.date(finishedAt) }),
        },
  );
  if (evaluation === null) return isLoading ? null : <EmptyState>{t('missingPage')}</EmptyState>;
  const canWrite = finishedAt === null && !evaluation.discarded;
  return (
    <div className={styles.page}>
      <StandingBar evaluation={evaluation} />
      <Columns
        asideWidth={392}
        aside={
          <>
            <FindingsColumn evaluation={evaluation} lines={lines} canWrite={canWrite} onLookAt={setMoment} />
            <LearningColumn evaluation={evaluation} canAdd={!evaluation.discarded} />
            <AboutObject kind="evaluation" id={evaluation.id} />
          </>
        }
      >
        <KnownThen incidentId={evaluation.incident.id} lines={lines} moment={moment} onMoment={setMoment} />
        <VoicesSection evaluation={evaluation} canWrite={canWrite} />
        <QuestionsSection evaluation={evaluation} part="municipal" canWrite={canWrite} />
        <QuestionsSection evaluation={evaluation} part="system" canWrite={canWrite} />
        <CharterSection evaluation={evaluation} canWrite={canWrite} />
      </Columns>
    </div>
  );
}
