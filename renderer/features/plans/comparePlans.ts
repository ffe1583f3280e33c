import { diffWordsWithSpace } from 'diff';
import { planWords } from '../../../shared/domain/plan/planText.ts';

/** Words that stand in one version, in the other, or in both. */
export interface Stretch {
  readonly text: string;
  readonly isChanged: boolean;
}

export interface ComparedSection {
  readonly id: string;
  readonly kind: 'same' | 'changed' | 'added' | 'removed';
  readonly heading: { readonly before: string; readonly after: string };
  readonly before: readonly Stretch[];
  readonly after: readonly Stretch[];
}

interface Section {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
}

/**
 * Two versions of a plan beside each other, section by section: those of the newer in their order, each followed by
 * what stood there before and is gone.
 */
export function comparePlans(before: readonly Section[], after: readonly Section[]): readonly ComparedSection[] {
  const kept = new Set(after.map(({ id }) => id));
  const gone = (from: number): ComparedSection[] => {
    const rest = before.slice(from);
    const next = rest.findIndex(({ id }) => kept.has(id));
    return (next === -1 ? rest : rest.slice(0, next)).map((one) => compared(one, null));
  };
  const first = gone(0);
  return [
    ...first,
    ...after.flatMap((one) => {
      const place = before.findIndex(({ id }) => id === one.id);
      return [compared(before[place] ?? null, one), ...(place === -1 ? [] : gone(place + 1))];
    }),
  ];
}

function compared(before: Section | null, after: Section | null): ComparedSection {
  const words = (section: Section | null): string => (section === null ? '' : planWords(section.text));
  const parts = diffWordsWithSpace(words(before), words(after));
  const heading = { before: before?.heading ?? '', after: after?.heading ?? '' };
  const isSame = before !== null && after !== null && heading.before === heading.after && parts.every(({ added, removed }) => !added && !removed);
  return {
    id: after?.id ?? before?.id ?? '',
    kind: before === null ? 'added' : after === null ? 'removed' : isSame ? 'same' : 'changed',
    heading,
    before: parts.filter(({ added }) => !added).map(({ value, removed }) => ({ text: value, isChanged: removed })),
    after: parts.filter(({ removed }) => !removed).map(({ value, added }) => ({ text: value, isChanged: added })),
  };
}
