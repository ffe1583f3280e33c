import type { Id } from '../../kernel/ids.ts';
import { isOnEarth, type Coordinate } from '../map/position.ts';
import { decided, fact, refused, type Decision } from '../fact.ts';
import type { WrittenLanguage } from './facts.ts';

export const municipalityRefusals = [
  'municipality/name-empty',
  'municipality/number-wrong',
  'municipality/centre-wrong',
  'municipality/nothing-said',
  'municipality/not-empty',
  'municipality/example-stopped',
] as const;
type Code = (typeof municipalityRefusals)[number];

/** Says which municipality this is; stands on the first screen and on every document. */
export function describeMunicipality(
  input: {
    readonly name?: string | undefined;
    readonly number?: string | undefined;
    readonly language?: WrittenLanguage | undefined;
    readonly centre?: Coordinate | null | undefined;
  },
  known: { readonly installation: Id<'installation'> },
): Decision<null, Code> {
  const name = input.name?.trim();
  if (name === '') return refused('municipality/name-empty');
  if (input.number !== undefined && !/^\d{4}$/.test(input.number)) return refused('municipality/number-wrong');
  const { centre } = input;
  if (centre !== undefined && centre !== null && !isOnEarth(centre)) return refused('municipality/centre-wrong');
  const said = {
    ...(name === undefined ? {} : { name }),
    ...(input.number === undefined ? {} : { number: input.number }),
    ...(input.language === undefined ? {} : { language: input.language }),
    ...(centre === undefined ? {} : { centre }),
  };
  if (Object.keys(said).length === 0) return refused('municipality/nothing-said');
  return decided(null, fact('MunicipalityDescribed', known.installation, 'workspace', said));
}

/** The example goes into an empty store and nowhere else: invented people among real ones would be called one night. */
export function markAsExample(known: {
  readonly installation: Id<'installation'>;
  readonly isEmpty: boolean;
}): Decision<null, 'municipality/not-empty'> {
  if (!known.isEmpty) return refused('municipality/not-empty');
  return decided(null, fact('MunicipalityDescribed', known.installation, 'workspace', { isExample: true }));
}
