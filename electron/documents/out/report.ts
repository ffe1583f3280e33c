/**
 * What a report says, before anybody has decided whether it becomes Word or paper: one description, so that the two
 * never say different things.
 */
export interface Report {
  /** BCP 47, decides how a screen reader pronounces it. */
  readonly lang: string;
  readonly title: string;
  /** Under the title: municipality and time, draft. */
  readonly subtitle: readonly string[];
  /** Repeated over every page: of an exercise, of what is not in force; null for the real thing. */
  readonly banner: string | null;
  /** A banner is an exercise's, in its colour, unless it warns against using what is on the paper. */
  readonly bannerTone?: 'critical';
  /** Over every page but the first, where the title stands: whose document this is and what it tells of. */
  readonly head: string;
  /** Over every page: who may read it, and that it is a draft. */
  readonly marking: string;
  /** Under every page: where it was made and the code of the sealed chain. */
  readonly footer: string;
  /** `Side {{page}} av {{pages}}` */
  readonly pageWords: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string; readonly onNewPage?: boolean }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[]; readonly tone?: 'warning' | 'quiet' }
  /** Names and what they are: a two-column table whose first column is row headings. */
  | { readonly kind: 'facts'; readonly rows: readonly { readonly name: string; readonly value: string }[] }
  /** Somebody's own words. */
  | { readonly kind: 'quote'; readonly by: string; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | Table
  | Figure;

export interface Table {
  readonly kind: 'table';
  /** Read out before the table; not drawn when a heading says the same. */
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  readonly title: string;
  /** Share of the width, in percent; they add up to 100. */
  readonly width: number;
  /** Figures one scans: tabular, never wrapped. */
  readonly isFigures?: boolean;
}

/** A row of cells, or a line across all columns (a new date). */
export type Row = { readonly cells: readonly (readonly Run[])[]; readonly isWeighty?: boolean } | { readonly across: string };

/** A stretch of text. */
export interface Run {
  readonly text: string;
  /** `struck`: what was corrected or withdrawn. `record`: words that are the record (serif). */
  readonly style?: 'strong' | 'struck' | 'quiet' | 'record';
}

export interface Figure {
  readonly kind: 'figure';
  readonly caption: string;
  /** What it shows, for who cannot see it. */
  readonly alt: string;
  /** Size of the drawing in its own units. */
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** A filled shape or a word of a figure, so that it can be drawn as vectors and as dots alike. */
export type Mark =
  | { readonly shape: 'bar'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly ink: Ink }
  | { readonly shape: 'diamond'; readonly x: number; readonly y: number; readonly radius: number; readonly ink: Ink }
  | { readonly shape: 'word'; readonly x: number; readonly y: number; readonly text: string; readonly anchor: 'start' | 'middle' | 'end'; readonly halo?: boolean }
  | PathMark;

/** A drawn line or area of a map; `d` is SVG's. Only for vectors: a word processor's picture leaves it out. */
export interface PathMark {
  readonly shape: 'path';
  readonly d: string;
  readonly stroke: PathInk;
  readonly fill: PathInk | 'tint' | null;
  readonly width: number;
  /** Lengths of dash and gap. */
  readonly dash?: string;
}

export type PathInk = Ink | 'paper' | 'critical' | 'warning';

export type Ink = 'ink' | 'grey' | 'hair';

/** Plain words as runs. */
export function plain(text: string): readonly Run[] {
  return text === '' ? [] : [{ text }];
}
