const WIDEST_PIXELS = 140;

/** The longest round length that fits: 1, 2 or 5 of a power of ten. */
export function scaleBar(metresPerPixel: number): { readonly metres: number; readonly pixels: number } {
  const most = WIDEST_PIXELS * metresPerPixel;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = ([5, 2, 1].find((times) => times * power <= most) ?? 1) * power;
  return { metres, pixels: Math.round(metres / metresPerPixel) };
}
