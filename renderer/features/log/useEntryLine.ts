import { useCallback, useEffect, useRef, useState } from 'react';
import type { TypedLogKind } from '../../../shared/domain/log/log.ts';
import { instantOf, type Instant } from '../../../shared/kernel/time.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useDraft } from '../../api/useDraft.ts';
import { chooseKind, EMPTY_LINE, isEmptyLine, lineAsText, typeText, unchip, type EntryLineState } from './entryLineState.ts';

function now(): Instant {
  return instantOf(Date.now());
}

/** The line being written, kept as a draft at every key stroke and brought back after a crash. */
export function useEntryLine(incidentId: Id<'incident'>) {
  const draft = useDraft(`log.line.${incidentId}`);
  const [line, setLine] = useState<EntryLineState>(EMPTY_LINE);
  const latest = useRef(line);
  const isRestored = useRef(false);

  const keep = useCallback(
    (next: EntryLineState) => {
      latest.current = next;
      isRestored.current = true;
      setLine(next);
      if (isEmptyLine(next)) draft.clear();
      else draft.write(lineAsText(next));
    },
    [draft],
  );

  useEffect(() => {
    if (!draft.isReady || isRestored.current || draft.text === '') return;
    isRestored.current = true;
    latest.current = typeText(EMPTY_LINE, draft.text, now());
    setLine(latest.current);
  }, [draft.isReady, draft.text]);

  return {
    line,
    ref: draft.ref,
    /** The line as it stands, also within the event that changed it. */
    current: () => latest.current,
    type: (text: string) => {
      keep(typeText(latest.current, text, now()));
    },
    unchip: () => {
      keep(unchip(latest.current));
    },
    choose: (kind: TypedLogKind) => {
      keep(chooseKind(latest.current, kind, now()));
    },
    /** Puts a text in the line as if it had been typed. */
    bring: (text: string) => {
      keep(typeText(EMPTY_LINE, text, now()));
    },
    clear: () => {
      keep(EMPTY_LINE);
    },
  };
}

export type EntryLineHook = ReturnType<typeof useEntryLine>;
