import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { osloDay } from '../../../shared/kernel/osloDay.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { PrimaryButton } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { useNavigation } from '../../ui/Navigation.tsx';
import { RowButton } from '../../ui/RowButton.tsx';
import { RuleMark } from '../../ui/RuleMark.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useRows } from '../../ui/useRows.ts';
import { ExercisePanel } from './ExercisePanel.tsx';
import styles from './Exercises.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'on', width: 80, kind: 'meta', end: true }],
  right: [
    { name: 'title', width: 'rest', kind: 'words' },
    { name: 'basis', width: 296, kind: 'meta', from: 'medium' },
    { name: 'state', width: 208, kind: 'meta', end: true },
  ],
};

/** Exercises to come, and those that were held. */
export function ExercisesPage() {
  const { t } = useTranslation('exercise');
  const formats = useFormats();
  const today = osloDay(useMinute());
  const { go } = useNavigation();
  const { value, isLoading } = useQueryOf('exercise.all', {});
  const [isPlanning, setPlanning] = useState(false);
  const rows = useRows({});
  const exercises = value?.exercises ?? [];
  useScreen({ title: t('page') });
  return (
    <div className={styles.page} data-pane="page">
      <div className={styles.top}>
        <PrimaryButton
          onClick={() => {
            setPlanning(true);
          }}
        >
          {t('plan')}
        </PrimaryButton>
      </div>
      {exercises.length === 0 && !isLoading && <EmptyState example={t('example')}>{t('empty')}</EmptyState>}
      {(['coming', 'held'] as const).map((group) => {
        const shown = exercises.filter(({ state }) => (state === 'completed') === (group === 'held'));
        if (shown.length === 0) return null;
        return (
          <section key={group} aria-label={t(group)}>
            <SectionHead onRule>{t(group)}</SectionHead>
            <Ledger kind="list" columns={columns} label={t(group)} onFocus={rows.onFocus} onKeyDown={rows.onKeyDown}>
              {shown.map(({ id, title, goal, on, basis, state, completedOn }) => (
                <LedgerRow
                  key={id}
                  isTall
                  inExercise={state === 'running'}
                  {...(state === 'planned' && on < today ? { mark: <RuleMark kind="exception" /> } : state === 'completed' ? { mark: <RuleMark kind="done" /> } : {})}
                >
                  <LedgerCell column="on">{formats.calendarDay(completedOn ?? on)}</LedgerCell>
                  <LedgerCell column="title">
                    <RowButton
                      row={id}
                      onClick={() => {
                        go('exercisePlan', { exerciseId: id });
                      }}
                    >
                      <span className={styles.name}>{title}</span>
                      <span className={styles.second}>{goal}</span>
                    </RowButton>
                  </LedgerCell>
                  <LedgerCell column="basis">{t(`basisKind.${basis.kind}`, { title: basis.title ?? t('unnamed') })}</LedgerCell>
                  <LedgerCell column="state">
                    {t(`state.${state}`, { date: completedOn === null ? '' : formats.calendarDay(completedOn) })}
                  </LedgerCell>
                </LedgerRow>
              ))}
            </Ledger>
          </section>
        );
      })}
      {isPlanning && (
        <ExercisePanel
          exercise={null}
          onClose={() => {
            setPlanning(false);
          }}
        />
      )}
    </div>
  );
}
