import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/useCommand.ts';
import { useSeat } from '../../api/useSeat.tsx';
import { useFormats } from '../../text/i18n.ts';
import { startOfDay } from '../../text/readTime.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import { RowButton } from '../../ui/RowButton.tsx';
import type { FlagAct, RiskFlagView } from './RiskFlagsPage.tsx';
import styles from './RiskFlags.module.css';

interface RiskFlagRowProps {
  readonly flag: RiskFlagView;
  /** Whoever sits here fills one of its roles, or stands in its chain. */
  readonly isMine: boolean;
  readonly onAct: (act: FlagAct) => void;
}

export function RiskFlagRow({ flag, isMine, onAct }: RiskFlagRowProps) {
  const { t } = useTranslation('riskFlag');
  const formats = useFormats();
  const { rights } = useSeat();
  const reinstate = useCommand('riskFlag.reinstate');
  const { id, subject, label, until, hasPassed, ended, sharedWith, views } = flag;
  const day = formats.date(startOfDay(until));
  const holds = !ended && !hasPassed;
  const maySeeViews = (['coordinator', 'administrator', 'leader'] as const).some((right) => rights.includes(right));
  return (
    <LedgerRow isTall isStale={!holds}>
      <LedgerCell column="until">{formats.dayMonth(startOfDay(until))}</LedgerCell>
      <LedgerCell column="label">
        <RowButton
          row={id}
          onClick={() => {
            if (holds && isMine) onAct('open');
          }}
        >
          {label}
        </RowButton>
        <span className={styles.under}>
          {[
            t(`subject.${subject}`),
            t('roles', { roles: sharedWith.map(({ title }) => title).join(', ') }),
            ended ? t('ended') : hasPassed ? t('passed', { date: day }) : t('untilShort', { date: day }),
            t('views', { count: views }),
          ].join(' · ')}
        </span>
      </LedgerCell>
      <LedgerCell column="acts" className={styles.acts}>
        {holds &&
          (isMine ? (
            <PlainButton
              size="small"
              onClick={() => {
                onAct('open');
              }}
            >
              {t('open')}
            </PlainButton>
          ) : (
            <span className={styles.under}>{t('notYours')}</span>
          ))}
        {maySeeViews && (
          <PlainButton
            size="small"
            onClick={() => {
              onAct('views');
            }}
          >
            {t('log')}
          </PlainButton>
        )}
        {ended ? (
          <PlainButton
            size="small"
            onClick={() => {
              void reinstate.run({ riskFlagId: id });
            }}
          >
            {t('reinstate')}
          </PlainButton>
        ) : (
          <PlainButton
            size="small"
            onClick={() => {
              onAct('end');
            }}
          >
            {t('end')}
          </PlainButton>
        )}
      </LedgerCell>
    </LedgerRow>
  );
}
