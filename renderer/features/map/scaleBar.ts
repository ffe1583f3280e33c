import { roundLength } from '../../../shared/domain/map/roundLength.ts';

const WIDEST_PIXELS = 140;

/** A round length and how long it is on the screen. */
export function scaleBar(metresPerPixel: number): { readonly metres: number; readonly pixels: number } {
  const metres = roundLength(WIDEST_PIXELS * metresPerPixel);
  return { metres, pixels: Math.round(metres / metresPerPixel) };
}
