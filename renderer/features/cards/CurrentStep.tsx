import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardRunId, StepPlace } from '../../../shared/domain/cardRun/cardRun.ts';
import { instantOf, unixMsOf, type Instant } from '../../../shared/kernel/time.ts';
import { useDraft } from '../../api/useDraft.ts';
import { PlainButton, PrimaryButton } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { useHoldKeys } from '../../ui/keyboard/Commands.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useFormats } from '../../text/i18n.ts';
import type { RoleTitle } from './useRoleTitles.ts';
import { StopNotice } from './StopNotice.tsx';
import type { RunActions } from './useRunActions.ts';
import styles from './Cards.module.css';

interface CurrentStepProps {
  readonly place: StepPlace;
  readonly runId: CardRunId;
  readonly role: RoleTitle | undefined;
  /** When the incident started: deadlines count from there. */
  readonly startedAt: Instant;
  readonly isOpened: boolean;
  /** The hard stop that must be opened first. */
  readonly stop: StepPlace | null;
  readonly isLast: boolean;
  readonly actions: RunActions;
  readonly onMove: (by: number) => void;
}

type Asking = 'value' | 'aside';

/** The step at hand: who answers for it, what to look for, and a field for what was seen. */
export function CurrentStep(props: CurrentStepProps) {
  const { place, runId, role, startedAt, isOpened, stop, isLast, actions, onMove } = props;
  const { t } = useTranslation('card');
  const formats = useFormats();
  const minute = useMinute();
  const { step, number } = place;
  const draft = useDraft(`card.${runId}.${step.id}`);
  const [asking, setAsking] = useState<Asking>('value');
  const field = useRef<HTMLInputElement>(null);
  const isStopped = stop !== null;
  const all = useRef<HTMLLIElement>(null);
  useEffect(() => {
    field.current?.focus();
    // Whom to call at a stop stands below the field: it must never be read by halves.
    all.current?.scrollIntoView({ block: 'nearest' });
  }, [asking, isStopped]);

  const holdKeys = useHoldKeys();

  const save = async (): Promise<void> => {
    // The next answer is typed while this one is being saved: it belongs to the next step.
    holdKeys();
    const isDone =
      asking === 'value'
        ? await actions.acknowledge(place, draft.text)
        : await actions.setAside(place, draft.text);
    if (!isDone) return;
    draft.clear();
    setAsking('value');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      void save();
    } else if (event.key === 'Escape' && asking !== 'value') {
      event.preventDefault();
      setAsking('value');
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      onMove(event.key === 'ArrowDown' ? 1 : -1);
    }
  };
  const dueAt = step.dueMinutes === null ? null : instantOf(unixMsOf(startedAt) + step.dueMinutes * 60_000);
  const isOverdue = dueAt !== null && dueAt < minute;
  const label = asking === 'value' ? t('value') : t('reason');
  return (
    <li ref={all} className={styles.current} value={number} aria-current="step">
      <span className={styles.bigNumber}>{number}</span>
      <div className={styles.question}>
        <p className={styles.challenge}>
          {step.hardStop && (
            <>
              <Tag level="critical">{t('hardStop')}</Tag>{' '}
            </>
          )}
          {step.text}
        </p>
        <p className={styles.meta}>
          {role !== undefined &&
            (role.acting === null
              ? t('responsible', { role: role.title })
              : t('responsibleActing', { role: role.title, person: role.acting }))}
          {dueAt !== null && (
            <>
              {' · '}
              {isOverdue ? (
                <Tag level="warning">
                  {t('overdue', { clock: formats.clock(dueAt), span: formats.span(unixMsOf(minute) - unixMsOf(dueAt)) })}
                </Tag>
              ) : (
                t('due', { clock: formats.clock(dueAt) })
              )}
            </>
          )}
          {isLast && ` · ${t('last')}`}
          {isOpened && ` · ${t('hardStopOpened')}`}
        </p>
        {stop === null ? (
          <>
            <div className={styles.answer}>
              <input
                ref={(element) => {
                  field.current = element;
                  draft.ref(element);
                }}
                className={styles.value}
                aria-label={label}
                placeholder={asking === 'value' ? (step.valueHint ?? t('value')) : label}
                autoComplete="off"
                value={draft.text}
                onChange={(event) => {
                  draft.write(event.currentTarget.value, event.currentTarget.selectionStart ?? undefined);
                }}
                onKeyDown={onKeyDown}
              />
              <PrimaryButton onClick={() => void save()} aria-keyshortcuts="Enter">
                {asking === 'value' ? t('acknowledge') : t('reasonSave')}
              </PrimaryButton>
            </div>
            {step.hardStop ? (
              <p className={styles.meta}>{t('hardStopSeen')}</p>
            ) : (
              <div className={styles.others}>
                <PlainButton
                  aria-pressed={asking === 'aside'}
                  onClick={() => {
                    setAsking(asking === 'aside' ? 'value' : 'aside');
                  }}
                >
                  {t('notApplicable')}
                </PlainButton>
              </div>
            )}
            {step.hardStop && !isOpened && (
              <StopNotice runId={runId} stop={place} isAlone={false} actions={actions} onMove={onMove} />
            )}
          </>
        ) : (
          <StopNotice runId={runId} stop={stop} isAlone actions={actions} onMove={onMove} />
        )}
      </div>
    </li>
  );
}
