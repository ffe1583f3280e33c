import type { QueryOutput } from '../../shared/contract/api.ts';
import { useQueryOf } from './useQueryOf.ts';

export type FoundContact = QueryOutput<'contact.all'>['contacts'][number];

/** People and duty telephones that fit what is typed, a handful at a time: for fields that pick somebody. */
export function useFindContacts(text: string): readonly FoundContact[] {
  const { value } = useQueryOf('contact.all', { text, limit: 12 }, { keepsPrevious: true });
  return value?.contacts ?? [];
}
