import { useCallback, useMemo } from 'react';
import { useDraft } from '../../api/useDraft.ts';

/**
 * A form whose every field survives a crash: the whole of it is one draft. `initial` is what stands until somebody
 * types; what they typed wins over it.
 */
export function useFormDraft<Form extends object>(
  name: string,
  initial: Form,
): { readonly form: Form; change(patch: Partial<Form>): void; clear(): void } {
  const { text, write, clear } = useDraft(name);
  const typed = useMemo(() => read<Form>(text), [text]);
  const form = { ...initial, ...typed };
  const change = useCallback(
    (patch: Partial<Form>) => {
      write(JSON.stringify({ ...typed, ...patch }));
    },
    [write, typed],
  );
  return { form, change, clear };
}

function read<Form extends object>(text: string): Partial<Form> {
  if (text === '') return {};
  try {
    return JSON.parse(text) as Partial<Form>;
  } catch {
    return {};
  }
}
