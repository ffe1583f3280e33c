import { useTranslation } from 'react-i18next';
import { callResults, type CallResult } from '../../../shared/domain/callOut/callOut.ts';
import { useFormats } from '../../text/i18n.ts';
import { LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import { RuleMark } from '../../ui/RuleMark.tsx';
import type { CallRow } from './useCalling.ts';
import styles from './Alerting.module.css';

/** As much of a row as is shown: a call-out's, or a drill's. */
export type ShownRow = Pick<CallRow, 'memberId' | 'contactId' | 'name' | 'roleTitle' | 'mobile' | 'phone'> & {
  readonly mark: Pick<NonNullable<CallRow['mark']>, 'result' | 'note' | 'markedAt' | 'by'> | null;
};

interface CallSheetRowProps<Row extends ShownRow> {
  readonly row: Row;
  readonly place: number;
  /** The heading this row begins; null under the one before. */
  readonly group: string | null;
  readonly standsInFor: string | null;
  /** Who is to be called instead, and on which row; null while nobody is. */
  readonly deputy: { readonly name: string; readonly place: number } | null;
  /** What was sent to this person beside the call, and how that stands. */
  readonly sent: readonly string[];
  readonly isWide: boolean;
  readonly isOpen: boolean;
  /** What a stop-watch says of it, instead of the clock. */
  readonly time?: string;
  readonly onStrike: (row: Row, result: CallResult) => void;
}

/** One person to call: what came of it on the left, who and which number on the right, the four results at the end. */
export function CallSheetRow<Row extends ShownRow>(props: CallSheetRowProps<Row>) {
  const { row, place, group, standsInFor, deputy, sent, isWide, isOpen, time, onStrike } = props;
  const { t } = useTranslation('alerting');
  const formats = useFormats();
  const { mark, name, mobile, phone, roleTitle, contactId } = row;
  const number = mobile ?? phone;
  const other = mobile === null ? null : phone;
  const isReached = mark?.result === 'answered' || mark?.result === 'on-the-way';
  const sign = mark === null ? {} : { mark: <RuleMark kind={isReached ? 'done' : 'exception'} /> };
  const results = contactId !== null && (
    <span className={styles.results}>
      {callResults.map((result) => (
        <button
          key={result}
          type="button"
          className={styles.strike}
          aria-pressed={mark?.result === result}
          disabled={!isOpen}
          tabIndex={-1}
          onClick={() => {
            onStrike(row, result);
          }}
        >
          <span className={styles.key} aria-hidden="true">
            {callKeys[result]}
          </span>
          {t(`call.result.${result}`)}
        </button>
      ))}
    </span>
  );
  return (
    <>
      {group !== null && (
        <h3 className={styles.group} role="presentation">
          {group}
        </h3>
      )}
      <LedgerRow isTall className={styles.callRow} {...sign}>
        <LedgerCell column="state" className={styles.state}>
          {mark === null ? (
            <span className={styles.place}>{place}</span>
          ) : (
            <>
              <span className={styles.result}>{t(`call.was.${mark.result}`)}</span>
              <span className={styles.second}>
                {time ?? `${formats.clock(mark.markedAt)} ${mark.by.initials}`}
              </span>
            </>
          )}
        </LedgerCell>
        <LedgerCell column="who" className={standsInFor === null ? undefined : styles.deputy}>
          <button type="button" className={styles.rowButton} data-row={row.memberId}>
            <span className={styles.callName}>{name ?? t('call.nobody')}</span>
            <span className={styles.second}>
              {[standsInFor === null ? null : t('call.standsIn', { name: standsInFor }), roleTitle, mark?.note ?? null]
                .filter((part) => part !== null)
                .join(', ')}
            </span>
            {deputy !== null && <span className={styles.second}>{t('call.deputyIs', deputy)}</span>}
          </button>
        </LedgerCell>
        <LedgerCell column="reach" className={styles.reach}>
          {number === null ? (
            <span className={styles.second}>{t('call.noNumber')}</span>
          ) : (
            <span className={styles.number}>{formats.phone(number)}</span>
          )}
          {other !== null && <span className={styles.second}>{t('call.other', { phone: formats.phone(other) })}</span>}
          {sent.map((words) => (
            <span key={words} className={styles.second}>
              {words}
            </span>
          ))}
          {!isWide && results}
        </LedgerCell>
        <LedgerCell column="acts">{isWide && results}</LedgerCell>
      </LedgerRow>
    </>
  );
}

/** The keys as the commands declare them, shown on the buttons. */
const callKeys = { answered: '1', 'no-answer': '2', 'on-the-way': '3', declined: '4' } as const satisfies Record<
  CallResult,
  string
>;
