import { useQueryOf } from '../../api/useQueryOf.ts';

const each = (names: readonly (string | null)[]): readonly string[] =>
  [...new Set(names.flatMap((name) => (name === null || name === '' ? [] : name)))].sort();

/** Sectors and units that have been named before: what a field suggests. */
export function useRiskNames(): { readonly sectors: readonly string[]; readonly units: readonly string[] } {
  const events = useQueryOf('risk.events', {}).value?.events ?? [];
  return { sectors: each(events.map(({ sector }) => sector)), units: each(events.map(({ unit }) => unit)) };
}
