import { useCallback, useMemo, useState } from 'react';
import { useDraft } from './useDraft.ts';

export interface FormDraft<Form extends object> {
  readonly form: Form;
  readonly change: (patch: Partial<Form>) => void;
  /** Forgets what was typed: it has become a command, or somebody threw it away. */
  readonly clear: () => void;
  /** True while the form shows words typed before, which never became a command. */
  readonly isRestored: boolean;
}

/**
 * A form whose every field survives a crash: the whole of it is one draft. `initial` is what stands until somebody
 * types; what they typed wins over it, field by field.
 */
export function useFormDraft<Form extends object>(name: string, initial: Form): FormDraft<Form> {
  const { text, write, clear } = useDraft(name);
  const [typedIn, setTypedIn] = useState<string | null>(null);
  const typed = useMemo(() => read<Form>(text), [text]);
  const form = { ...initial, ...typed };
  const change = useCallback(
    (patch: Partial<Form>) => {
      setTypedIn(name);
      write(JSON.stringify({ ...typed, ...patch }));
    },
    [name, write, typed],
  );
  return { form, change, clear, isRestored: typedIn !== name && Object.keys(typed).length > 0 };
}

function read<Form extends object>(text: string): Partial<Form> {
  if (text === '') return {};
  try {
    return JSON.parse(text) as Partial<Form>;
  } catch {
    return {};
  }
}
