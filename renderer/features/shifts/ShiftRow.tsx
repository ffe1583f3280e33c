import { useTranslation } from 'react-i18next';
import { RELIEVE_AFTER_MS } from '../../../shared/domain/shift/shift.ts';
import { unixMsOf } from '../../../shared/kernel/time.ts';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import { RowActs, RowButton } from '../../ui/RowButton.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { ShiftView } from './useShiftActions.ts';

interface ShiftRowProps {
  readonly shift: ShiftView;
  readonly isOpen: boolean;
  readonly onEnd: (shift: ShiftView) => void;
  readonly onHandOver: (shift: ShiftView) => void;
  readonly onResume: (shift: ShiftView) => void;
}

/** One shift: from and to, how long, who and as what. Long enough says so in words, not in colour alone. */
export function ShiftRow({ shift, isOpen, onEnd, onHandOver, onResume }: ShiftRowProps) {
  const { t } = useTranslation('shift');
  const formats = useFormats();
  const minute = useMinute();
  const { beganAt, endedAt, person, role } = shift;
  const lastedMs = unixMsOf(endedAt ?? minute) - unixMsOf(beganAt);
  return (
    <LedgerRow>
      <LedgerCell column="span">{formats.span(lastedMs)}</LedgerCell>
      <LedgerCell column="when">
        {endedAt === null
          ? t('since', { clock: formats.dateTimeShort(beganAt, minute) })
          : t('fromTo', { from: formats.dateTimeShort(beganAt, minute), to: formats.dateTimeShort(endedAt, beganAt) })}
      </LedgerCell>
      <LedgerCell column="who">
        <RowButton row={shift.id}>
          {person.name ?? person.initials}
        </RowButton>{' '}
        {endedAt === null && lastedMs > RELIEVE_AFTER_MS && <Tag level="warning">{t('relieve')}</Tag>}
      </LedgerCell>
      <LedgerCell column="role">{role?.title ?? ''}</LedgerCell>
      <RowActs>
        {isOpen && endedAt === null && (
          <>
            <PlainButton
              size="small"
              onClick={() => {
                onHandOver(shift);
              }}
            >
              {t('handOver')}
            </PlainButton>
            <PlainButton
              size="small"
              onClick={() => {
                onEnd(shift);
              }}
            >
              {t('end')}
            </PlainButton>
          </>
        )}
        {isOpen && endedAt !== null && (
          <PlainButton
            size="small"
            onClick={() => {
              onResume(shift);
            }}
          >
            {t('resume')}
          </PlainButton>
        )}
      </RowActs>
    </LedgerRow>
  );
}
