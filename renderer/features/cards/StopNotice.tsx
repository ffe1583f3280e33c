import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardRunId, StepPlace } from '../../../shared/domain/cardRun/cardRun.ts';
import { useDraft } from '../../api/useDraft.ts';
import { useSeat } from '../../api/useSeat.tsx';
import { PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { RunActions } from './useRunActions.ts';
import styles from './Cards.module.css';

interface StopNoticeProps {
  readonly runId: CardRunId;
  /** The hard stop nobody has opened. */
  readonly stop: StepPlace;
  /** True when there is nothing else to do here: then the caret goes to the reason. */
  readonly isAlone: boolean;
  readonly actions: RunActions;
  readonly onMove: (by: number) => void;
}

/** Stop: what holds, who alone may open the way, and the field for why. The decision is the leader's, and is logged. */
export function StopNotice({ runId, stop, isAlone, actions, onMove }: StopNoticeProps) {
  const { t } = useTranslation('card');
  const { rights } = useSeat();
  const draft = useDraft(`card.${runId}.${stop.step.id}.stop`);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isAlone) field.current?.focus();
  }, [isAlone, stop.step.id]);
  const decide = async (): Promise<void> => {
    if (await actions.openHardStop(stop, draft.text)) draft.clear();
  };
  const Decide = isAlone ? PrimaryButton : QuietButton;
  return (
    <div className={styles.stop} role="note">
      <p className={styles.stopHead}>
        <Tag level="critical">{t('hardStopHead', { number: stop.number })}</Tag>
      </p>
      {isAlone && <p className={styles.challenge}>{stop.step.text}</p>}
      <p className={styles.stopText}>{t('hardStopWaits')}</p>
      {rights.includes('leader') ? (
        <div className={styles.answer}>
          <input
            ref={(element) => {
              field.current = element;
              draft.ref(element);
            }}
            className={styles.value}
            aria-label={t('hardStopReason')}
            placeholder={t('hardStopReason')}
            autoComplete="off"
            value={draft.text}
            onChange={(event) => {
              draft.write(event.currentTarget.value, event.currentTarget.selectionStart ?? undefined);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
                event.preventDefault();
                void decide();
              } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
                event.preventDefault();
                onMove(event.key === 'ArrowDown' ? 1 : -1);
              }
            }}
          />
          <Decide onClick={() => void decide()}>{t('hardStopOpen')}</Decide>
        </div>
      ) : (
        <p className={styles.waits}>{t('hardStopOther')}</p>
      )}
    </div>
  );
}
