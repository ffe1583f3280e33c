/** The colours a map is drawn in: the identity's own, read from the tokens of day, dark or night. */
export interface MapPalette {
  readonly land: string;
  readonly water: string;
  readonly base: string;
  readonly gridText: string;
  readonly ink: string;
  readonly quiet: string;
  readonly halo: string;
  readonly critical: string;
  readonly warning: string;
  readonly selected: string;
  /** How dark a base picture is drawn, 0 to 1. */
  readonly dim: number;
}

/** Reads the palette off the page as it stands. */
export function mapPalette(): MapPalette {
  const tokens = getComputedStyle(document.documentElement);
  const colour = (name: string): string => tokens.getPropertyValue(name).trim();
  return {
    land: colour('--well'),
    water: colour('--sel'),
    base: colour('--rule'),
    gridText: colour('--ink3'),
    ink: colour('--ink'),
    quiet: colour('--ink2'),
    halo: colour('--paper'),
    critical: colour('--crit-edge'),
    warning: colour('--warn-edge'),
    selected: colour('--caret'),
    dim: colour('color-scheme') === 'dark' || tokens.colorScheme === 'dark' ? 0.35 : 1,
  };
}
