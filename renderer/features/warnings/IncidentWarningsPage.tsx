import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { Ledger } from '../../ui/Ledger.tsx';
import { useParam } from '../../ui/Navigation.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { TakeWarning } from './TakeWarning.tsx';
import { warningColumns } from './warningColumns.ts';
import { WarningRow } from './WarningRow.tsx';
import { infoToRead, sorted } from './warningView.ts';
import styles from './Warnings.module.css';

/** The warnings that stand while an incident runs; each is written in its log at a press. */
export function IncidentWarningsPage() {
  const { t } = useTranslation('warning');
  const incidentId = asId<'incident'>(useParam('incidentId'));
  const now = useMinute();
  const { value, isLoading } = useQueryOf('warning.standing', {});
  const isOpen = useQueryOf('incident.one', { incidentId }).value?.incident?.closedAt === null;
  const note = useCommand('warning.note');
  const { ours } = sorted(value?.warnings ?? [], now);
  useScreen({});
  return (
    <div className={styles.page} data-pane="page">
      <SectionHead onRule fact={t('count', { count: ours.length })}>
        {t('standing')}
      </SectionHead>
      {note.state.kind === 'refused' && (
        <div className={styles.words}>
          <InlineProblem problem={note.state.refusal} />
        </div>
      )}
      {ours.length > 0 && (
        <Ledger kind="list" columns={warningColumns} label={t('standing')}>
          {ours.map((warning) => {
            const isInLog = warning.incidents.some(({ id }) => id === incidentId);
            return (
              <WarningRow
                key={warning.id}
                warning={warning}
                withFits={false}
                acts={
                  isInLog
                    ? t('inLog')
                    : isOpen && (
                        <QuietButton
                          size="small"
                          aria-label={t('noteFor', { event: infoToRead(warning)?.headline ?? warning.identifier })}
                          onClick={() => void note.run({ warningId: warning.id, incidentId })}
                        >
                          {t('note')}
                        </QuietButton>
                      )
                }
              />
            );
          })}
        </Ledger>
      )}
      {ours.length === 0 && !isLoading && <EmptyState example={t('example')}>{t('empty')}</EmptyState>}
      <TakeWarning />
    </div>
  );
}
