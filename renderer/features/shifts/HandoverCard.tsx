import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton, PrimaryButton } from '../../ui/Button.tsx';
import { SituationNow } from './SituationNow.tsx';
import type { HandoverView } from './useShiftActions.ts';
import styles from './Shifts.module.css';

interface HandoverCardProps {
  readonly handover: HandoverView;
  readonly incidentId: Id<'incident'>;
  /** Who sits here. */
  readonly me: string | null;
  readonly onAccept: (handover: HandoverView) => void;
  readonly onWithdraw: (handover: HandoverView) => void;
}

/** A handover with one signature on it: whoever comes on reads it here and gives the other. */
export function HandoverCard({ handover, incidentId, me, onAccept, onWithdraw }: HandoverCardProps) {
  const { t } = useTranslation('shift');
  const formats = useFormats();
  const from = handover.from.name ?? handover.from.initials;
  const to = handover.to.name ?? handover.to.initials;
  const isMine = me === handover.to.id;
  return (
    <article className={styles.card} aria-label={`${from} – ${to}`}>
      <p className={styles.lead}>
        {isMine ? t('waitingYou', { from }) : t('waiting', { from, to, clock: formats.clock(handover.offeredAt) })}
      </p>
      {handover.note !== '' && <p className={styles.noteText}>{handover.note}</p>}
      {isMine && <SituationNow incidentId={incidentId} />}
      <div className={styles.buttons}>
        {isMine && (
          <PrimaryButton
            onClick={() => {
              onAccept(handover);
            }}
          >
            {t('accept')}
          </PrimaryButton>
        )}
        <PlainButton
          onClick={() => {
            onWithdraw(handover);
          }}
        >
          {t('withdraw')}
        </PlainButton>
      </div>
    </article>
  );
}
