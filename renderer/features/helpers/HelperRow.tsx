import { useTranslation } from 'react-i18next';
import { waysFrom, type HelperState } from '../../../shared/domain/helper/helper.ts';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import { RowActs, RowButton } from '../../ui/RowButton.tsx';
import type { HelperView } from './useHelperActions.ts';
import styles from './Helpers.module.css';

interface HelperRowProps {
  readonly helper: HelperView;
  readonly isOpen: boolean;
  readonly onMark: (helper: HelperView, state: HelperState) => void;
}

/** One helper: when it came to stand as it does, who, what they bring, whom to talk to, and the steps that come next. */
export function HelperRow({ helper, isOpen, onMark }: HelperRowProps) {
  const { t } = useTranslation('helper');
  const formats = useFormats();
  const now = useMinute();
  const { name, kind, capacity, contact, state, at, steps } = helper;
  const history = steps.slice(0, -1).map((step) => `${t(`state.${step.state}`)} ${formats.clock(step.at)}`);
  return (
    <LedgerRow isTall>
      <LedgerCell column="when">
        {t(`state.${state}`)} {formats.dateTimeShort(at, now)}
      </LedgerCell>
      <LedgerCell column="who">
        <RowButton row={helper.id}>
          {name}
        </RowButton>
        <span className={styles.notes}>{[...(t(`kinds.${kind}`) === name ? [] : [t(`kinds.${kind}`)]), ...(contact === '' ? [] : [contact]), ...history].join(' · ')}</span>
      </LedgerCell>
      <LedgerCell column="capacity">{capacity}</LedgerCell>
      <RowActs>
        {isOpen &&
          waysFrom(state).map((next) => (
            <PlainButton
              key={next}
              size="small"
              onClick={() => {
                onMark(helper, next);
              }}
            >
              {t(`act.${next}`)}
            </PlainButton>
          ))}
      </RowActs>
    </LedgerRow>
  );
}
