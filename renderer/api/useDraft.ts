import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Instant } from '../../shared/kernel/time.ts';
import { useApi } from './apiContext.tsx';

export interface DraftHook {
  readonly text: string;
  /** Sets the text and keeps it; `caret` is where the person stands in it. */
  readonly write: (text: string, caret?: number) => void;
  /** Empties the field: the draft has become a command. */
  readonly clear: () => void;
  /** Brings a text back, e.g. after a refusal or an undo, with the caret at its end. */
  readonly restore: (text: string) => void;
  /** When it was last written down; null while something waits or there is nothing. */
  readonly savedAt: Instant | null;
  /** False until the browser's store has been asked; a field need not wait for it. */
  readonly isReady: boolean;
  /** Give it to the input or textarea, so that the caret comes back too. */
  readonly ref: (element: HTMLInputElement | HTMLTextAreaElement | null) => void;
}

/**
 * A field that survives a crash. Every keystroke is kept within 300 ms under `name` (unique: topic, incident and, for
 * restricted topics, the person) and comes back with the caret where it was. Clear it when the command is given: from
 * then on the outbox holds the text.
 */
export function useDraft(name: string): DraftHook {
  const { drafts } = useApi();
  const [text, setText] = useState('');
  const [isReady, setIsReady] = useState(false);
  const [savedAt, setSavedAt] = useState<Instant | null>(null);
  const element = useRef<HTMLInputElement | HTMLTextAreaElement | null>(null);
  const wanted = useRef<number | null>(null);
  const isTouched = useRef(false);

  useEffect(() => {
    let isCurrent = true;
    isTouched.current = false;
    setText('');
    setSavedAt(null);
    void drafts.read(name).then((draft) => {
      if (!isCurrent) return;
      setIsReady(true);
      // Somebody was quicker than the store: what stands in the field wins.
      if (draft === null || isTouched.current) return;
      wanted.current = draft.caret;
      setText(draft.text);
    });
    const stop = drafts.watch(name, setSavedAt);
    return () => {
      isCurrent = false;
      stop();
      void drafts.flush(name);
    };
  }, [drafts, name]);

  useLayoutEffect(() => {
    if (wanted.current === null) return;
    element.current?.setSelectionRange(wanted.current, wanted.current);
    wanted.current = null;
  }, [text]);

  const write = useCallback(
    (next: string, caret = next.length) => {
      isTouched.current = true;
      setText(next);
      drafts.keep(name, { text: next, caret });
    },
    [drafts, name],
  );
  const clear = useCallback(() => {
    isTouched.current = true;
    setText('');
    drafts.forget(name);
  }, [drafts, name]);
  const restore = useCallback(
    (next: string) => {
      wanted.current = next.length;
      write(next);
    },
    [write],
  );
  const ref = useCallback((next: HTMLInputElement | HTMLTextAreaElement | null) => {
    element.current = next;
  }, []);
  return { text, write, clear, restore, savedAt, isReady, ref };
}
