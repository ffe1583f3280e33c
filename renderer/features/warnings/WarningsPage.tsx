import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { Ledger } from '../../ui/Ledger.tsx';
import { useNavigation } from '../../ui/Navigation.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { TakeWarning } from './TakeWarning.tsx';
import { warningColumns } from './warningColumns.ts';
import { WarningRow } from './WarningRow.tsx';
import { infoToRead, sorted, type WarningView } from './warningView.ts';
import styles from './Warnings.module.css';

/** Every warning that stands: the municipality's own and those nobody can place first, others' under. */
export function WarningsPage() {
  const { t } = useTranslation('warning');
  const now = useMinute();
  const { go } = useNavigation();
  const { value, isLoading } = useQueryOf('warning.standing', {});
  const start = useCommand('warning.startIncident');
  const { ours, others } = sorted(value?.warnings ?? [], now);
  useScreen({});
  const begin = async (warning: WarningView): Promise<void> => {
    const info = infoToRead(warning);
    const title = info === undefined ? '' : t('incidentTitle', { event: info.event, areas: info.areas.join(', ') });
    const answer = await start.run({ warningId: warning.id, title: title.slice(0, 200) });
    if (answer.ok) go('incident.log', { incidentId: answer.value.incidentId });
  };
  const rows = (warnings: readonly WarningView[], label: string) => (
    <Ledger kind="list" columns={warningColumns} label={label}>
      {warnings.map((warning) => (
        <WarningRow
          key={warning.id}
          warning={warning}
          withFits
          acts={
            warning.incidents.length === 0 && (
              <QuietButton
                size="small"
                aria-label={t('startFor', { event: infoToRead(warning)?.headline ?? warning.identifier })}
                onClick={() => void begin(warning)}
              >
                {t(warning.status === 'Actual' ? 'start' : 'startExercise')}
              </QuietButton>
            )
          }
        />
      ))}
    </Ledger>
  );
  return (
    <div className={styles.page} data-pane="page">
      <SectionHead onRule fact={t('count', { count: ours.length })}>
        {t('standing')}
      </SectionHead>
      {start.state.kind === 'refused' && (
        <div className={styles.words}>
          <InlineProblem problem={start.state.refusal} />
        </div>
      )}
      {ours.length > 0 && rows(ours, t('standing'))}
      {ours.length === 0 && !isLoading && <EmptyState example={t('example')}>{t('empty')}</EmptyState>}
      <TakeWarning />
      {others.length > 0 && (
        <>
          <SectionHead onRule fact={t('count', { count: others.length })}>
            {t('elsewhere')}
          </SectionHead>
          {rows(others, t('elsewhere'))}
        </>
      )}
    </div>
  );
}
