import { useTranslation } from 'react-i18next';
import { useFormats } from '../../text/i18n.ts';
import { startOfDay } from '../../text/readTime.ts';
import { PlainButton, QuietButton } from '../../ui/Button.tsx';
import { LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import { useNavigation } from '../../ui/Navigation.tsx';
import { RuleMark } from '../../ui/RuleMark.tsx';
import type { CalendarItem } from './CalendarPage.tsx';
import { useActivityActions } from './useActivityActions.ts';
import styles from './Calendar.module.css';

interface CalendarRowProps {
  readonly item: CalendarItem;
  readonly onHold: (item: CalendarItem) => void;
  readonly onChange: (item: CalendarItem) => void;
}

/** What is due here is called by its own name; of the others, what is to be done says it all. */
const isNamed = (what: CalendarItem['what']): boolean =>
  ['plan-review-due', 'agreement-ends', 'finding-due', 'learning-point-due', 'measure-due', 'evaluation-due'].includes(what);

/** One date: what was planned is held or changed here; what follows from the records is put right where it is. */
export function CalendarRow({ item, onHold, onChange }: CalendarRowProps) {
  const { t } = useTranslation('calendar');
  const formats = useFormats();
  const { go } = useNavigation();
  const { undoHold } = useActivityActions();
  const { what, title, on, state, owner, everyMonths, note, activityId, page, pageParams } = item;
  const kind = t(`what.${what}`, { title });
  const isOwn = activityId !== null;
  const words = title !== '' && (isOwn || isNamed(what)) ? title : kind;
  const under = [words === kind ? '' : kind, owner?.label ?? '', everyMonths === null ? '' : t('every', { count: everyMonths }), note];
  return (
    <LedgerRow isTall {...(state === 'overdue' ? { mark: <RuleMark kind="exception" /> } : {})} data-date={on} data-state={state}>
      <LedgerCell column="on">{formats.dayMonth(startOfDay(on))}</LedgerCell>
      <LedgerCell column="what">
        <span className={styles.strong}>{words}</span>
        <span className={styles.under}>{under.filter((part) => part !== '').join(' · ')}</span>
      </LedgerCell>
      <LedgerCell column="state">{state === 'overdue' ? `${t('state.overdue')} ${formats.calendarDay(on)}` : t(`state.${state}`)}</LedgerCell>
      <LedgerCell column="acts">
        {!isOwn ? (
          <QuietButton
            size="small"
            data-row={item.key}
            onClick={() => {
              go(page, pageParams);
            }}
          >
            {t('go')}
          </QuietButton>
        ) : state === 'held' ? (
          <PlainButton
            size="small"
            data-row={item.key}
            onClick={() => {
              undoHold(item);
            }}
          >
            {t('undoHold')}
          </PlainButton>
        ) : (
          <>
            <QuietButton
              size="small"
              data-row={item.key}
              onClick={() => {
                onHold(item);
              }}
            >
              {t('hold')}
            </QuietButton>{' '}
            <PlainButton
              size="small"
              onClick={() => {
                onChange(item);
              }}
            >
              {t('change')}
            </PlainButton>
          </>
        )}
      </LedgerCell>
    </LedgerRow>
  );
}
