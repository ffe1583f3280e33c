/** The longest round length that fits in so many metres: 1, 2 or 5 of a power of ten. What a scale bar shows. */
export function roundLength(mostM: number): number {
  const power = 10 ** Math.floor(Math.log10(mostM));
  return ([5, 2, 1].find((times) => times * power <= mostM) ?? 1) * power;
}
