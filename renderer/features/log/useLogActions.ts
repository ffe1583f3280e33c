import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RefusalCode } from '../../../shared/contract/errors.ts';
import { typedLogKinds, type TypedLogKind } from '../../../shared/domain/log/log.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import type { Refusal } from '../../../shared/kernel/refusal.ts';
import { instantOf, type Instant } from '../../../shared/kernel/time.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useUndo } from '../../ui/Undo.tsx';
import { EMPTY_LINE, isEmptyLine, lineAsText, readLine, typeText, type EntryLineState } from './entryLineState.ts';
import type { EntryLineHook } from './useEntryLine.ts';
import type { LogEntryView } from './useLog.ts';

function typedKind(entry: LogEntryView): TypedLogKind {
  return typedLogKinds.find((kind) => kind === entry.kind) ?? 'note';
}

/** What can be done with the line and with lines that stand; each leaves what was there readable. */
export function useLogActions(incidentId: Id<'incident'>, line: EntryLineHook) {
  const { t } = useTranslation('log');
  const offerUndo = useUndo();
  const addEntry = useCommand('log.addEntry');
  const recordDecision = useCommand('decision.record');
  const correctEntry = useCommand('log.correctEntry');
  const withdrawEntry = useCommand('log.withdrawEntry');
  const markEntry = useCommand('log.markEntry');
  const [problem, setProblem] = useState<Refusal<RefusalCode> | null>(null);
  const withdrawDecision = useCommand('decision.withdraw');
  const lastOwn = useRef<{ readonly withdraw: () => Promise<unknown>; readonly asText: string } | null>(null);

  const give = async (state: EntryLineState): Promise<void> => {
    const { text, kind, people, topics, unconfirmed, beganAt, occurredAt } = readLine(state, instantOf(Date.now()));
    if (text === '') return;
    const entry = { incidentId, occurredAt, beganAt };
    const asText = lineAsText(state);
    if (kind === 'decision') {
      const answer = await recordDecision.run({ ...entry, what: text });
      if (!answer.ok) {
        giveBack(answer.refusal, asText);
        return;
      }
      const { decisionId } = answer.value;
      lastOwn.current = { asText, withdraw: () => withdrawDecision.run({ decisionId }) };
    } else {
      const answer = await addEntry.run({ ...entry, text, kind, people: [...people], topics: [...topics], unconfirmed });
      if (!answer.ok) {
        giveBack(answer.refusal, asText);
        return;
      }
      const { entryId } = answer.value;
      lastOwn.current = { asText, withdraw: () => withdrawEntry.run({ entryId }) };
    }
    setProblem(null);
  };
  /** Refused: the words go back where they were typed, unless somebody is writing there already. */
  const giveBack = (refusal: Refusal<RefusalCode>, asText: string): void => {
    setProblem(refusal);
    if (isEmptyLine(line.current())) line.bring(asText);
  };

  return {
    problem,
    /** Saves the line, or each of several pasted lines in their order. */
    save: (texts: readonly string[] | null): void => {
      const state = line.current();
      line.clear();
      const states =
        texts === null
          ? [state]
          : texts.map((text) => {
              const read = typeText(EMPTY_LINE, text, instantOf(Date.now()));
              return { ...read, beganAt: state.beganAt ?? read.beganAt };
            });
      // The outbox keeps their order; nothing here needs to wait.
      for (const one of states) void give(one);
    },
    /** Ctrl+Z in an empty line: the line just saved comes back to be written again, and stands withdrawn. */
    takeBack: (): void => {
      const last = lastOwn.current;
      if (last === null) return;
      lastOwn.current = null;
      line.bring(last.asText);
      void last.withdraw();
    },
    withdraw: (entry: LogEntryView): void => {
      if (entry.withdrawn !== null) return;
      void withdrawEntry.run({ entryId: entry.id }).then((answer) => {
        setProblem(answer.ok ? null : answer.refusal);
        const text = entry.corrections.at(-1)?.text ?? entry.text;
        if (!answer.ok || text === null) return;
        // What is withdrawn stays withdrawn; undoing writes the words once more, with a number of their own.
        offerUndo({
          text: t('withdrawn', { number: entry.number }),
          undo: () =>
            addEntry.run({ incidentId, text, kind: typedKind(entry), occurredAt: entry.occurredAt, beganAt: entry.beganAt }),
        });
      });
    },
    mark: (entry: LogEntryView): void => {
      const { id, number, important } = entry;
      void markEntry.run({ entryId: id, important: !important });
      offerUndo({
        text: important ? t('unmarked', { number }) : t('marked', { number }),
        undo: () => markEntry.run({ entryId: id, important }),
      });
    },
    correct: (entry: LogEntryView, text: string, occurredAt: Instant, reason: string): void => {
      void correctEntry
        .run({ entryId: entry.id, text, occurredAt, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) })
        .then((answer) => {
          setProblem(answer.ok ? null : answer.refusal);
        });
    },
  };
}
