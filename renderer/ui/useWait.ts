import { useEffect, useState } from 'react';
import type { Refusal } from '../../shared/kernel/refusal.ts';

const TICK_MS = 250;

/** Milliseconds until what was refused may be tried again, counting down by itself; 0 when it may be tried now. */
export function useWait(refusal: Refusal | 'lost' | null): number {
  const waitMs = refusal === null || refusal === 'lost' ? 0 : Number(refusal.params?.['waitMs'] ?? 0);
  const [leftMs, setLeftMs] = useState(waitMs);
  useEffect(() => {
    const endMs = performance.now() + waitMs;
    const tick = (): void => {
      setLeftMs(Math.max(0, endMs - performance.now()));
    };
    tick();
    if (waitMs === 0) return undefined;
    const timer = setInterval(tick, TICK_MS);
    return () => {
      clearInterval(timer);
    };
    // Every refusal begins anew, also one that asks for the same wait as the one before.
  }, [refusal, waitMs]);
  return leftMs;
}
