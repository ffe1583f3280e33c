import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import type { KnownStressor, StressorFields, StressorId } from './stressor.ts';

export const stressorRefusals = [
  'stressor/text-empty',
  'stressor/unit-empty',
  'stressor/not-found',
  'stressor/removed',
  'stressor/not-removed',
  'stressor/nothing-changed',
] as const;
type Code = (typeof stressorRefusals)[number];

interface Known {
  readonly stressor: KnownStressor | null;
}

export function noteStressor(
  input: StressorFields,
  _known: null,
  moment: Moment,
): Decision<{ readonly stressorId: StressorId }, Code> {
  const [unit, text] = [input.unit.trim(), input.text.trim()];
  if (unit === '') return refused('stressor/unit-empty');
  if (text === '') return refused('stressor/text-empty');
  const stressorId = moment.newId<'stressor'>();
  return decided({ stressorId }, fact('StressorNoted', stressorId, 'workspace', { unit, text, eventIds: input.eventIds }));
}

type Changes = { readonly [F in keyof StressorFields]?: StressorFields[F] | undefined };

/** Other words, another unit, or other events it is assessed in. */
export function changeStressor(
  input: { readonly stressorId: StressorId } & Changes,
  { stressor }: Known,
): Decision<{ readonly was: Partial<StressorFields> }, Code> {
  if (stressor === null) return refused('stressor/not-found');
  if (stressor.removed) return refused('stressor/removed');
  const { unit = stressor.unit, text = stressor.text, eventIds = stressor.eventIds } = input;
  if (unit.trim() === '') return refused('stressor/unit-empty');
  if (text.trim() === '') return refused('stressor/text-empty');
  const after: StressorFields = { unit: unit.trim(), text: text.trim(), eventIds: [...new Set(eventIds)] };
  const names = (['unit', 'text', 'eventIds'] as const).filter((name) => after[name].toString() !== stressor[name].toString());
  if (names.length === 0) return refused('stressor/nothing-changed');
  const pick = (from: StressorFields): Partial<StressorFields> => Object.fromEntries(names.map((name) => [name, from[name]]));
  return decided({ was: pick(stressor) }, fact('StressorChanged', stressor.id, 'workspace', pick(after)));
}

export function removeStressor(_input: { readonly stressorId: StressorId }, { stressor }: Known): Decision<null, Code> {
  if (stressor === null) return refused('stressor/not-found');
  if (stressor.removed) return refused('stressor/removed');
  return decided(null, fact('StressorRemoved', stressor.id, 'workspace', {}));
}

export function restoreStressor(_input: { readonly stressorId: StressorId }, { stressor }: Known): Decision<null, Code> {
  if (stressor === null) return refused('stressor/not-found');
  if (!stressor.removed) return refused('stressor/not-removed');
  return decided(null, fact('StressorRestored', stressor.id, 'workspace', {}));
}
