import { useState } from 'react';

interface Typed {
  /** What the value looked like when the person began to type; a new value from outside starts over. */
  readonly shown: string;
  readonly text: string;
  readonly isWrong: boolean;
}

export interface TypedTime {
  readonly text: string;
  readonly isWrong: boolean;
  readonly type: (text: string) => void;
  readonly leave: () => void;
}

/**
 * The text of a field that holds something read from text (a moment, a date): free while it is typed, read when the
 * field is left or Enter is pressed. `read` gives null for what it cannot read; that is said and the value stays.
 */
export function useTypedTime<Value>(
  shown: string,
  read: (text: string) => Value | null,
  onChange: (value: Value | null) => void,
): TypedTime {
  const [typed, setTyped] = useState<Typed>({ shown, text: shown, isWrong: false });
  if (typed.shown !== shown) setTyped({ shown, text: shown, isWrong: false });
  return {
    text: typed.text,
    isWrong: typed.isWrong,
    type: (text) => {
      setTyped({ shown, text, isWrong: false });
    },
    leave: () => {
      const isEmpty = typed.text.trim() === '';
      const value = isEmpty ? null : read(typed.text);
      if (isEmpty || value !== null) onChange(value);
      else setTyped({ ...typed, isWrong: true });
    },
  };
}
