/**
 * Where the labels of a time ruler go. Labels stand to the right of their own line; two that would touch are solved in
 * this order: the less important moves to a second storey, is cut to its short form, cut there too, and at last folded
 * into one label that counts what it hides (`+2`). Nothing overlaps and nothing is lost: the list twin holds all.
 * All measures in px from the ruler's left end.
 */
export interface FlagBox {
  readonly id: string;
  readonly x: number;
  /** Width of the whole label and of its short form, in px, room to the line included. */
  readonly width: number;
  readonly shortWidth: number;
  /** Higher is kept longer: critical 3, warning 2, next deadline 1, others 0. */
  readonly priority: number;
}

export interface PlacedFlag {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  readonly storey: 0 | 1;
  readonly form: 'whole' | 'short';
}

/** Several flags that could not be told apart at this width: a count at the first one's line. */
export interface FoldedFlags {
  readonly x: number;
  readonly width: number;
  readonly storey: 0 | 1;
  readonly ids: readonly string[];
}

export interface RulerLayout {
  readonly placed: readonly PlacedFlag[];
  readonly folded: readonly FoldedFlags[];
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly storey: 0 | 1;
}

const GAP_PX = 8;

/**
 * Lays out labels on a ruler `length` px long. `taken` are spans of the upper storey nothing may cover (the word «nå»).
 * `storeys` is 1 where the ruler is only one line high.
 */
export function layoutFlags(
  flags: readonly FlagBox[],
  length: number,
  foldWidth: number,
  taken: readonly { readonly from: number; readonly to: number }[] = [],
  storeys: 1 | 2 = 2,
): RulerLayout {
  const spans: Span[] = taken.map((span) => ({ ...span, storey: 0 }));
  const placed: PlacedFlag[] = [];
  const left: FlagBox[] = [];
  const byImportance = [...flags].sort((a, b) => b.priority - a.priority || a.x - b.x);
  const levels: readonly (0 | 1)[] = storeys === 2 ? [0, 1] : [0];
  const free = (from: number, to: number, storey: 0 | 1): boolean =>
    from >= 0 &&
    to <= length &&
    spans.every((span) => span.storey !== storey || to + GAP_PX <= span.from || from >= span.to + GAP_PX);
  for (const flag of byImportance) {
    const choice = levels
      .flatMap((storey) => [
        { storey, form: 'whole' as const, width: flag.width },
        { storey, form: 'short' as const, width: flag.shortWidth },
      ])
      .sort((a, b) => (a.form === b.form ? a.storey - b.storey : a.form === 'whole' ? -1 : 1))
      .find((option) => free(flag.x, flag.x + option.width, option.storey));
    if (choice === undefined) {
      left.push(flag);
      continue;
    }
    spans.push({ from: flag.x, to: flag.x + choice.width, storey: choice.storey });
    placed.push({ id: flag.id, x: flag.x, width: choice.width, storey: choice.storey, form: choice.form });
  }
  const folded = fold(left, placed, flags, length, foldWidth, free, levels);
  return { placed: placed.sort((a, b) => a.x - b.x), folded };
}

function fold(
  left: readonly FlagBox[],
  placed: PlacedFlag[],
  flags: readonly FlagBox[],
  length: number,
  foldWidth: number,
  free: (from: number, to: number, storey: 0 | 1) => boolean,
  levels: readonly (0 | 1)[],
): readonly FoldedFlags[] {
  if (left.length === 0) return [];
  const ids = [...left].sort((a, b) => a.x - b.x).map((flag) => flag.id);
  const first = Math.min(...left.map((flag) => flag.x));
  const step = 4;
  for (let x = Math.min(first, length - foldWidth); x + foldWidth <= length; x += step) {
    const storey = levels.find((level) => free(x, x + foldWidth, level));
    if (storey !== undefined) return [{ x, width: foldWidth, storey, ids }];
  }
  for (let x = Math.min(first, length - foldWidth); x >= 0; x -= step) {
    const storey = levels.find((level) => free(x, x + foldWidth, level));
    if (storey !== undefined) return [{ x, width: foldWidth, storey, ids }];
  }
  // No room even for the count: the least important label gives its place.
  const least = [...placed].sort((a, b) => priority(flags, a.id) - priority(flags, b.id))[0];
  if (least === undefined) return [];
  placed.splice(placed.indexOf(least), 1);
  return [{ x: least.x, width: foldWidth, storey: least.storey, ids: [...ids, least.id] }];
}

function priority(flags: readonly FlagBox[], id: string): number {
  return flags.find((flag) => flag.id === id)?.priority ?? 0;
}
