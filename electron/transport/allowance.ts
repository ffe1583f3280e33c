/** How often each address may do something: a burst, and then so many a minute. */
export interface Allowance {
  /** Whether it may once more; a `true` is used up. */
  take(address: string): boolean;
  /** Whether it may, without using anything up. */
  has(address: string): boolean;
}

/** More addresses than a house has: beyond that the longest unseen are forgotten. */
const MAX_ADDRESSES = 1_000;

export function makeAllowance(
  { burst, perMinute }: { readonly burst: number; readonly perMinute: number },
  forwardMs: () => number,
): Allowance {
  const known = new Map<string, { readonly left: number; readonly atMs: number }>();
  const leftFor = (address: string): number => {
    const before = known.get(address);
    if (before === undefined) return burst;
    return Math.min(burst, before.left + ((forwardMs() - before.atMs) * perMinute) / 60_000);
  };
  return {
    has: (address) => leftFor(address) >= 1,
    take: (address) => {
      const left = leftFor(address);
      const mayOnce = left >= 1;
      // Laid in anew, so that the map stays in the order addresses were last seen in.
      known.delete(address);
      known.set(address, { left: mayOnce ? left - 1 : left, atMs: forwardMs() });
      const [oldest] = known.keys();
      if (known.size > MAX_ADDRESSES && oldest !== undefined) known.delete(oldest);
      return mayOnce;
    },
  };
}
