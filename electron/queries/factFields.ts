import type { CardContent } from '../../shared/domain/card/card.ts';
import type { CardDraft } from '../../shared/domain/card/draft.ts';
import { unsaidFields } from '../../shared/domain/object/history.ts';
import type { PlanContent } from '../../shared/domain/plan/plan.ts';
import { planWords } from '../../shared/domain/plan/planText.ts';

/** What a field holds, ready to be shown: words, a number, a code, a day – or several. */
export type FieldValue = string | number | boolean | null | readonly string[];

/** One field of a fact. `part` names which of several, in people's own words: a heading, a key. */
export interface FactField {
  readonly field: string;
  readonly part: string | null;
  readonly value: FieldValue;
}

const unsaid: ReadonlySet<string> = new Set(unsaidFields);

/** The fields a fact says something about. `nameOf` puts a name on an id; null when nobody knows it. */
export function factFields(data: object, nameOf: (id: string) => string | null): readonly FactField[] {
  const said: object = 'fields' in data && typeof data.fields === 'object' && data.fields !== null ? data.fields : data;
  return Object.entries(said).flatMap(([field, value]: [string, unknown]): readonly FactField[] => {
    // A place that is a number is only an order among others.
    if (unsaid.has(field) || (field === 'place' && typeof value === 'number')) return [];
    if (field === 'content') return contentFields(value as PlanContent | CardContent | CardDraft);
    if (isRecord(value) && !isNamed(value)) {
      return Object.entries(value).map(([part, inner]) => ({ field, part, value: shown(inner, nameOf) }));
    }
    return [{ field, part: null, value: shown(value, nameOf) }];
  });
}

/** A plan section by section, a card by its pause points: a whole text would hide what was changed in it. */
function contentFields(content: PlanContent | CardContent | CardDraft): readonly FactField[] {
  const one = (field: string, value: unknown): FactField => ({ field, part: null, value: shown(value, () => null) });
  if ('sections' in content) {
    const { title, kind, alsoCovers = [], sections } = content;
    return [
      one('title', title), one('kind', kind), one('alsoCovers', alsoCovers),
      ...sections.map(({ heading, text }): FactField => ({ field: 'section', part: heading, value: planWords(text) })),
    ];
  }
  const { pausePoints, ...head } = content;
  return [
    ...Object.entries(head).map(([field, value]) => one(field, value)),
    ...pausePoints.map(({ title, steps }): FactField => ({ field: 'pausePoint', part: title, value: steps.map(({ text }) => text) })),
  ];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** An owner, a routine, a target: something with a name of its own, told by that name. */
const isNamed = (value: Readonly<Record<string, unknown>>): boolean => 'kind' in value;

function shown(value: unknown, nameOf: (id: string) => string | null): FieldValue {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.map((one) => String(shown(one, nameOf) ?? '')).filter((one) => one !== '');
  if (isRecord(value)) return wordsIn(value, nameOf);
  if (typeof value === 'string') return IS_ID.test(value) ? nameOf(value) : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

const IS_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** The words of something with parts: names of what it points at, and what people wrote; never its codes. */
function wordsIn(value: Readonly<Record<string, unknown>>, nameOf: (id: string) => string | null): string {
  const parts = Object.entries(value).flatMap(([key, part]) => {
    if (key === 'kind' || typeof part !== 'string' || part === '') return [];
    return [IS_ID.test(part) ? nameOf(part) : part];
  });
  return [...new Set(parts.filter((part) => part !== null))].join(', ');
}
