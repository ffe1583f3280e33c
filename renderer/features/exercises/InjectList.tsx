import { useTranslation } from 'react-i18next';
import { injectTime } from '../../../shared/domain/exercise/injectLines.ts';
import { unixMsOf } from '../../../shared/kernel/time.ts';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton, QuietButton } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { RowActs, RowButton } from '../../ui/RowButton.tsx';
import { RuleMark } from '../../ui/RuleMark.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useRows } from '../../ui/useRows.ts';
import type { ExerciseView } from './exerciseForm.ts';
import type { useExerciseActs, InjectView } from './useExerciseActs.ts';
import styles from './Exercises.module.css';

const MINUTE_MS = 60_000;
const columns: LedgerColumns = {
  left: [{ name: 'at', width: 80, kind: 'meta', end: true }],
  right: [
    { name: 'text', width: 'rest', kind: 'words' },
    { name: 'given', width: 208, kind: 'meta' },
    { name: 'acts', width: 144, end: true },
  ],
};

interface InjectListProps {
  readonly exercise: ExerciseView;
  readonly acts: ReturnType<typeof useExerciseActs>;
}

/** What the team is told, in order of time; while it runs, one key gives an inject, and what is late stands out. */
export function InjectList({ exercise, acts }: InjectListProps) {
  const { t } = useTranslation('exercise');
  const formats = useFormats();
  const now = useMinute();
  const { injects, incident, state } = exercise;
  const isRunning = state === 'running' && incident !== null;
  const passed = incident === null ? 0 : (unixMsOf(now) - unixMsOf(incident.startedAt)) / MINUTE_MS;
  const on = (act: (inject: InjectView) => void) => (id: string) => {
    const inject = injects.find((one) => one.id === id);
    if (isRunning && inject !== undefined) act(inject);
  };
  const rows = useRows({ 'exercise.give': on(acts.give), 'exercise.undo': on(acts.takeBack) });
  if (injects.length === 0) return <EmptyState>{t('noInjects')}</EmptyState>;
  return (
    <section aria-label={t('injectsHead')}>
      <SectionHead onRule>{t('injectsHead')}</SectionHead>
      <Ledger kind="list" columns={columns} label={t('injectsHead')} onFocus={rows.onFocus} onKeyDown={rows.onKeyDown}>
        {injects.map((inject) => {
          const { id, atMinutes, from, text, given } = inject;
          const isLate = isRunning && given === null && atMinutes <= passed;
          const mark = given !== null ? 'done' : isLate ? 'exception' : null;
          return (
            <LedgerRow key={id} isTall inExercise={isRunning} {...(mark === null ? {} : { mark: <RuleMark kind={mark} /> })}>
              <LedgerCell column="at">{injectTime(atMinutes)}</LedgerCell>
              <LedgerCell column="text">
                <RowButton row={id}>
                  <span className={styles.name}>{text}</span>
                  {from !== '' && <span className={styles.second}>{from}</span>}
                </RowButton>
              </LedgerCell>
              <LedgerCell column="given">
                {given !== null && t('given', { time: formats.clock(given.at), number: given.number })}
              </LedgerCell>
              <RowActs>
                {isRunning && given === null && (
                  <QuietButton
                    size="small"
                    onClick={() => {
                      acts.give(inject);
                    }}
                  >
                    {t('give')}
                  </QuietButton>
                )}
                {isRunning && given !== null && (
                  <PlainButton
                    size="small"
                    onClick={() => {
                      acts.takeBack(inject);
                    }}
                  >
                    {t('takeBack')}
                  </PlainButton>
                )}
              </RowActs>
            </LedgerRow>
          );
        })}
      </Ledger>
    </section>
  );
}
