import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useApi } from './apiContext.tsx';

export interface DraftHook {
  readonly text: string;
  /** Sets the text and keeps it; `caret` is where the person stands in it. */
  readonly write: (text: string, caret?: number) => void;
  /** Empties the field: the draft has become a command. */
  readonly clear: () => void;
  /** Brings a text back, e.g. after a refusal or an undo, with the caret at its end. */
  readonly restore: (text: string) => void;
  /** False until the browser's store has been asked; a field need not wait for it. */
  readonly isReady: boolean;
  /** Give it to the input or textarea, so that the caret comes back too. */
  readonly ref: (element: HTMLInputElement | HTMLTextAreaElement | null) => void;
}

interface Held {
  readonly name: string;
  readonly text: string;
  readonly isReady: boolean;
}

/**
 * A field that survives a crash. Every keystroke goes down at once under `name` (unique: topic, incident and, for
 * restricted topics, the person) and comes back with the caret where it was. Clear it when the command is given: from
 * then on the outbox holds the text.
 */
export function useDraft(name: string): DraftHook {
  const { drafts } = useApi();
  const [held, setHeld] = useState<Held>({ name, text: '', isReady: false });
  const element = useRef<HTMLInputElement | HTMLTextAreaElement | null>(null);
  const wantedCaret = useRef<number | null>(null);
  const isTouched = useRef(false);
  if (held.name !== name) setHeld({ name, text: '', isReady: false });

  useEffect(() => {
    let isCurrent = true;
    isTouched.current = false;
    void drafts.read(name).then((draft) => {
      if (!isCurrent) return;
      // Somebody was quicker than the store: what stands in the field wins.
      const text = draft !== null && !isTouched.current ? draft.text : null;
      if (draft !== null && text !== null) wantedCaret.current = draft.caret;
      setHeld((before) => ({ ...before, isReady: true, ...(text === null ? {} : { text }) }));
    });
    return () => {
      isCurrent = false;
    };
  }, [drafts, name]);

  useLayoutEffect(() => {
    if (wantedCaret.current === null) return;
    element.current?.setSelectionRange(wantedCaret.current, wantedCaret.current);
    wantedCaret.current = null;
  }, [held.text]);

  const write = useCallback(
    (text: string, caret = text.length) => {
      isTouched.current = true;
      setHeld((before) => ({ ...before, text }));
      drafts.keep(name, { text, caret });
    },
    [drafts, name],
  );
  const clear = useCallback(() => {
    isTouched.current = true;
    setHeld((before) => ({ ...before, text: '' }));
    drafts.forget(name);
  }, [drafts, name]);
  const restore = useCallback(
    (text: string) => {
      wantedCaret.current = text.length;
      write(text);
    },
    [write],
  );
  const ref = useCallback((next: HTMLInputElement | HTMLTextAreaElement | null) => {
    element.current = next;
  }, []);
  return { text: held.text, write, clear, restore, isReady: held.isReady, ref };
}
