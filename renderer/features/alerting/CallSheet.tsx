import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Channel } from '../../../shared/domain/gateway/gateway.ts';
import { loadDialog } from '../../api/loadPart.ts';
import { useFormats } from '../../text/i18n.ts';
import { useBreadth } from '../../ui/breadth.ts';
import { PlainButton, QuietButton } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { Ledger } from '../../ui/Ledger.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { useRows } from '../../ui/useRows.ts';
import { narrowColumns, wideColumns } from './callColumns.ts';
import { CallSheetRow } from './CallSheetRow.tsx';
import { NoteDialog } from './NoteDialog.tsx';
import { useCalling, type CallOutView, type CallRow } from './useCalling.ts';
import { useSendings } from './useSendings.ts';
import { useStriking } from './useStriking.ts';
import styles from './Alerting.module.css';

const SendDialog = loadDialog(async () => (await import('./SendDialog.tsx')).SendDialog);

interface CallSheetProps {
  readonly callOut: CallOutView;
  readonly isOpen: boolean;
  readonly isExercise: boolean;
}

/** The sheet: one row per person, large numbers, one key per result, deputies under the one they stand in for. */
export function CallSheet({ callOut, isOpen, isExercise }: CallSheetProps) {
  const { t } = useTranslation('alerting');
  const { t: out } = useTranslation('gateway');
  const formats = useFormats();
  const now = useMinute();
  const isWide = useBreadth() === 'wide';
  const calling = useCalling(callOut, isExercise);
  const [noting, setNoting] = useState<CallRow | null>(null);
  const sendings = useSendings(callOut, isExercise);
  const { underWay } = sendings;
  const [sendingOn, setSendingOn] = useState<Channel | null>(null);
  const { rows, progress } = callOut;
  const { sheet, strike, forget } = useStriking(rows, isOpen, calling.mark);
  const on = (act: (row: CallRow) => void) => (id: string) => {
    const row = rows.find(({ memberId }) => memberId === id);
    if (row !== undefined) act(row);
  };
  const keys = useRows({
    'callOut.answered': on((row) => {
      strike(row, 'answered');
    }),
    'callOut.noAnswer': on((row) => {
      strike(row, 'no-answer');
    }),
    'callOut.onTheWay': on((row) => {
      strike(row, 'on-the-way');
    }),
    'callOut.declined': on((row) => {
      strike(row, 'declined');
    }),
    'callOut.note': on((row) => {
      if (isOpen && row.mark !== null) setNoting(row);
    }),
    'callOut.unavailable': on((row) => {
      if (isOpen && row.roleTitle !== null) calling.markOut(row);
    }),
    'callOut.undo': on((row) => {
      forget(row);
      if (isOpen) calling.undo(row);
    }),
  });
  useScreen({
    keys: [
      { keys: '1', does: t('call.keys.answered') },
      { keys: '2', does: t('call.keys.noAnswer') },
      { keys: '3', does: t('call.keys.onTheWay') },
      { keys: '4', does: t('call.keys.declined') },
      { keys: 'N', does: t('call.keys.note') },
      { keys: 'A', does: t('call.keys.undo') },
      { keys: 'U', does: t('call.keys.unavailable') },
    ],
  });
  const nothingStruck = rows.every(({ mark }) => mark === null);
  return (
    <section aria-label={t('call.sheet')}>
      <div className={styles.sheetHead}>
        <div>
          <h2 className={styles.listTitle}>{callOut.listTitle}</h2>
          <p className={styles.second}>
            {t('call.startedAt', { when: formats.dateTimeShort(callOut.startedAt, now) })} {callOut.startedBy.initials}{' '}
            {isOpen && nothingStruck && (
              <PlainButton size="small" onClick={calling.withdraw}>
                {t('call.withdraw')}
              </PlainButton>
            )}
          </p>
        </div>
        <div className={styles.progress} role="status">
          <strong className={styles.share}>
            {t('call.progress', { answered: progress.answered, rows: progress.rows })}
          </strong>
          <span className={styles.second}>
            {[
              t('call.coming', { count: progress.coming }),
              t('call.unanswered', { count: progress.unanswered }),
              progress.notCalled === 0 ? t('call.allCalled') : t('call.notCalled', { count: progress.notCalled }),
            ].join(', ')}
          </span>
        </div>
      </div>
      {isOpen && (sendings.channels.length > 0 || underWay !== undefined) && (
        <div className={styles.sendings}>
          {sendings.channels.map((channel) => (
            <QuietButton
              key={channel}
              onClick={() => {
                setSendingOn(channel);
              }}
            >
              {out(`send.${channel}`)}
            </QuietButton>
          ))}
          {underWay !== undefined && (
            <PlainButton
              onClick={() => {
                sendings.stop(underWay);
              }}
            >
              {out('stop')}
            </PlainButton>
          )}
        </div>
      )}
      {!isOpen && <p className={styles.words}>{t('call.closed')}</p>}
      {calling.problem !== null && (
        <div className={styles.words}>
          <InlineProblem problem={calling.problem} />
        </div>
      )}
      <Ledger
        ref={sheet}
        kind="list"
        columns={isWide ? wideColumns : narrowColumns}
        label={t('call.sheet')}
        onFocus={keys.onFocus}
        onKeyDown={keys.onKeyDown}
      >
        {rows.map((row, at) => (
          <CallSheetRow
            key={row.memberId}
            row={row}
            place={at + 1}
            group={row.group !== null && row.group !== rows[at - 1]?.group ? row.group : null}
            standsInFor={rows.find(({ memberId }) => memberId === row.insteadOf)?.name ?? null}
            deputy={deputyOf(rows, row)}
            sent={sendings.toldOf(row.memberId)}
            isWide={isWide}
            isOpen={isOpen}
            onStrike={strike}
          />
        ))}
      </Ledger>
      {sendingOn !== null && (
        <SendDialog
          callOut={callOut}
          channel={sendingOn}
          onClose={() => {
            setSendingOn(null);
          }}
        />
      )}
      {noting !== null && (
        <NoteDialog
          row={noting}
          onSave={(note) => {
            if (noting.mark !== null) void calling.mark(noting, noting.mark.result, note);
          }}
          onClose={() => {
            setNoting(null);
          }}
        />
      )}
    </section>
  );
}

/** Whoever stands in for a row nobody comes of, where they already stand on the sheet in their own right. */
function deputyOf(rows: readonly CallRow[], { memberId, mark }: CallRow): { name: string; place: number } | null {
  const at = mark === null ? -1 : rows.findIndex((row) => row.memberId === mark.deputy && row.insteadOf !== memberId);
  const name = rows[at]?.name ?? null;
  return name === null ? null : { name, place: at + 1 };
}
