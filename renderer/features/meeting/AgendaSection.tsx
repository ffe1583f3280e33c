import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import type { AgendaItem } from '../../../shared/domain/meeting/meeting.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useDraft } from '../../api/useDraft.ts';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { LiftButton } from './LiftButton.tsx';
import type { MeetingView } from './useMeetingTitle.ts';
import styles from './Meeting.module.css';

export type MinuteLine = NonNullable<QueryOutput<'meeting.minutes'>['minutes']>['items'][number]['lines'][number];

interface AgendaSectionProps {
  readonly meeting: MeetingView;
  readonly item: AgendaItem;
  readonly place: number;
  readonly lines: readonly MinuteLine[];
  /** Moves the caret to the item above or below. */
  readonly onMove: (from: AgendaItem, by: 1 | -1) => void;
  /** Lets the meeting record what stands in the field when it ends; answers false when it was refused. */
  readonly register: (item: AgendaItem, save: () => Promise<boolean>) => void;
}

/** One item of the agenda: what has been said under it, and the line that is ready for more. */
export function AgendaSection({ meeting, item, place, lines, onMove, register }: AgendaSectionProps) {
  const { t } = useTranslation('meeting');
  const { id: meetingId } = meeting;
  const draft = useDraft(`meeting.${meetingId}.${item}`);
  const { run, state } = useCommand('meeting.note');
  const title = t(`item.${item}`);

  const save = async (): Promise<boolean> => {
    const text = draft.text.trim();
    if (text === '') return true;
    draft.clear();
    const answer = await run({ meetingId, item, text });
    if (!answer.ok) draft.restore(text);
    return answer.ok;
  };
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    register(item, () => latest.current());
  }, [register, item]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      void save();
      if (!event.shiftKey) onMove(item, 1);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      onMove(item, event.key === 'ArrowDown' ? 1 : -1);
    }
  };
  return (
    <section className={styles.item} aria-label={title}>
      <span className={styles.place} aria-hidden="true">
        {place}
      </span>
      <h2 className={styles.itemTitle}>{title}</h2>
      <div className={styles.said}>
        {lines.length > 0 && (
          <ul>
            {lines.map((line) => (
              <SaidLine key={line.entryId} line={line} meeting={meeting} item={item} />
            ))}
          </ul>
        )}
        <input
          ref={draft.ref}
          className={styles.input}
          data-agenda={item}
          value={draft.text}
          aria-label={t('noteLabel', { item: title })}
          placeholder={t('notePlaceholder')}
          maxLength={2000}
          autoComplete="off"
          onChange={(event) => {
            draft.write(event.currentTarget.value, event.currentTarget.selectionStart ?? undefined);
          }}
          onKeyDown={onKeyDown}
        />
        {state.kind === 'refused' && <InlineProblem problem={state.refusal} />}
      </div>
    </section>
  );
}

interface SaidLineProps {
  readonly line: MinuteLine;
  readonly meeting: MeetingView;
  readonly item: AgendaItem;
}

function SaidLine({ line, meeting, item }: SaidLineProps) {
  const { t } = useTranslation('meeting');
  const formats = useFormats();
  const withdraw = useCommand('log.withdrawEntry');
  return (
    <li className={styles.line}>
      <span className={styles.stamp}>
        {line.number} {formats.clock(line.written.at)}
      </span>
      <span className={styles.words}>
        {line.withdrawn ? <del>{line.text}</del> : line.text}
        {line.corrected && <span className={styles.stamp}> {t('corrected')}</span>}
      </span>
      {!line.withdrawn && (
        <span className={styles.acts}>
          <LiftButton line={line} incidentId={meeting.incidentId} item={item} />
          <PlainButton size="small" onClick={() => void withdraw.run({ entryId: line.entryId })}>
            {t('withdraw')}
          </PlainButton>
        </span>
      )}
    </li>
  );
}
