import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import { unixMsOf, type Instant } from '../../../shared/kernel/time.ts';
import { useDocument } from '../../api/useDocument.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { AboutObject } from '../../objects/AboutObject.tsx';
import { currentLanguage, useFormats } from '../../text/i18n.ts';
import { htmlLang } from '../../text/language.ts';
import { useBreadth } from '../../ui/breadth.ts';
import { PlainButton, PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { useMinute, useNow } from '../../ui/clock.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { Ledger } from '../../ui/Ledger.tsx';
import { useParam } from '../../ui/Navigation.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { useRows } from '../../ui/useRows.ts';
import { narrowDrillColumns, wideDrillColumns } from './callColumns.ts';
import { CallSheetRow, type ShownRow } from './CallSheetRow.tsx';
import { useDrill, type DrillRow, type DrillView } from './useDrill.ts';
import { useStriking } from './useStriking.ts';
import styles from './Alerting.module.css';

/** A list called through against the clock. It can be taken for nothing but an exercise. */
export function CallDrillPage() {
  const { t } = useTranslation('callDrill');
  const drillId = asId<'callDrill'>(useParam('drillId'));
  const { value, isLoading } = useQueryOf('callDrill.one', { drillId });
  const drill = value?.drill ?? null;
  if (isLoading) return null;
  return (
    <div className={styles.page} data-pane="page">
      {drill === null ? <EmptyState>{t('gone')}</EmptyState> : <DrillSheet key={drill.id} drill={drill} />}
    </div>
  );
}

function DrillSheet({ drill }: { readonly drill: DrillView }) {
  const { t } = useTranslation('callDrill');
  const call = useTranslation('alerting').t;
  const formats = useFormats();
  const now = useMinute();
  const isWide = useBreadth() === 'wide';
  const drilling = useDrill(drill);
  const { state: file, fetch: bring } = useDocument();
  const { rows, progress, startedAt, finishedAt, totalMs, listTitle, id: drillId } = drill;
  const isOpen = finishedAt === null;
  const { sheet, strike, forget } = useStriking(rows, isOpen, drilling.mark);
  const strikeShown = (shown: ShownRow, result: Parameters<typeof strike>[1]): void => {
    const row = rows.find(({ memberId }) => memberId === shown.memberId);
    if (row !== undefined) strike(row, result);
  };
  const on = (act: (row: DrillRow) => void) => (id: string) => {
    const row = rows.find(({ memberId }) => memberId === id);
    if (row !== undefined) act(row);
  };
  const struck = (result: Parameters<typeof strike>[1]) =>
    on((row) => {
      strike(row, result);
    });
  const keys = useRows({
    'callOut.answered': struck('answered'),
    'callOut.noAnswer': struck('no-answer'),
    'callOut.onTheWay': struck('on-the-way'),
    'callOut.declined': struck('declined'),
    'callOut.undo': on((row) => {
      forget(row);
      if (isOpen) drilling.undo(row);
    }),
  });
  useScreen({
    title: t('page'),
    keys: [
      { keys: '1', does: call('call.keys.answered') },
      { keys: '2', does: call('call.keys.noAnswer') },
      { keys: '3', does: call('call.keys.onTheWay') },
      { keys: '4', does: call('call.keys.declined') },
      { keys: 'A', does: call('call.keys.undo') },
    ],
  });
  return (
    <section aria-label={call('call.sheet')}>
      <p className={styles.drillBand}>
        <strong>{t('exercise')}</strong> {isOpen && t('sayFirst')}
      </p>
      <div className={styles.sheetHead}>
        <div>
          <h2 className={styles.listTitle}>{listTitle}</h2>
          <p className={styles.second}>
            {call('call.startedAt', { when: formats.dateTimeShort(startedAt, now) })} {drill.startedBy.initials}
          </p>
        </div>
        <p className={styles.watch}>{isOpen ? <StopWatch since={startedAt} /> : formats.stopwatch(totalMs ?? 0)}</p>
        <div className={styles.progress} role="status">
          <strong className={styles.share}>{t('progress', { answered: progress.answered, rows: progress.rows })}</strong>
          <span className={styles.second}>{t('rest', { ...progress })}</span>
          {totalMs !== null && <span className={styles.second}>{t('total', { time: formats.stopwatch(totalMs) })}</span>}
        </div>
      </div>
      {drilling.problem !== null && (
        <div className={styles.words}>
          <InlineProblem problem={drilling.problem} />
        </div>
      )}
      <Ledger
        ref={sheet}
        kind="list"
        columns={isWide ? wideDrillColumns : narrowDrillColumns}
        label={call('call.sheet')}
        onFocus={keys.onFocus}
        onKeyDown={keys.onKeyDown}
      >
        {rows.map((row, at) => (
          <CallSheetRow
            key={row.memberId}
            row={shownRow(row, row.mark === null ? null : t('since', { time: formats.stopwatch(row.mark.sinceStartMs) }))}
            place={at + 1}
            group={row.group !== null && row.group !== rows[at - 1]?.group ? row.group : null}
            standsInFor={rows.find(({ memberId }) => memberId === row.insteadOf)?.name ?? null}
            deputy={null}
            sent={[]}
            isWide={isWide}
            isOpen={isOpen}
            {...(row.mark === null ? {} : { time: formats.stopwatch(row.mark.tookMs) })}
            onStrike={strikeShown}
          />
        ))}
      </Ledger>
      <div className={styles.drillActs}>
        {isOpen ? (
          <PrimaryButton onClick={drilling.finish}>{t('finish')}</PrimaryButton>
        ) : (
          <>
            <PrimaryButton
              onClick={() => {
                void bring({ kind: 'call-drill', format: 'pdf', drillId, language: htmlLang(currentLanguage()), withNames: true });
              }}
            >
              {t('print')}
            </PrimaryButton>
            <QuietButton onClick={drilling.resume}>{t('resume')}</QuietButton>
          </>
        )}
        <PlainButton onClick={drilling.withdraw}>{t('withdraw')}</PlainButton>
        <span role="status" className={styles.second}>
          {file.kind === 'made' && t('made', { name: file.fileName })}
        </span>
        {file.kind === 'refused' && <InlineProblem problem={file.refusal} />}
      </div>
      <div className={styles.words}>
        <AboutObject kind="callDrill" id={drillId} />
      </div>
    </section>
  );
}

/** The running time, by itself: it alone is drawn every second. */
function StopWatch({ since }: { readonly since: Instant }) {
  const formats = useFormats();
  const now = useNow();
  return <time>{formats.stopwatch(unixMsOf(now) - unixMsOf(since))}</time>;
}

function shownRow({ mark, ...row }: DrillRow, note: string | null): ShownRow {
  return { ...row, mark: mark === null ? null : { result: mark.result, note, markedAt: mark.at, by: mark.by } };
}
