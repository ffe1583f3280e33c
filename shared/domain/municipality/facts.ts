import type { Coordinate } from '../map/position.ts';

/** Written languages of a municipality (målform); the screens' language is chosen per machine. */
export const writtenLanguages = ['nb', 'nn'] as const;
export type WrittenLanguage = (typeof writtenLanguages)[number];

/** Facts whose subject is the municipality this installation belongs to; the subject is the installation's id. */
export interface MunicipalityFacts {
  /** Only the fields that were said; the rest stand. `number` is four digits as text, e.g. `0301`. */
  MunicipalityDescribed: {
    readonly name?: string;
    readonly number?: string;
    readonly language?: WrittenLanguage;
    /** A point in the middle of it, e.g. the town hall; warnings drawn around it are ours. Null: not known. */
    readonly centre?: Coordinate | null;
    /** Said once, before the example is loaded: nothing here is anybody's real preparedness. Never taken back. */
    readonly isExample?: true;
  };
}
