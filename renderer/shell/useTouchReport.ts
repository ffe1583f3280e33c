import { useEffect } from 'react';
import type { ApiClient } from '../api/apiClient.ts';

/** Often enough that nothing locks under anybody's hands, seldom enough to be nothing. */
const TELL_EVERY_MS = 20_000;

/** Tells the host now and then that somebody types or points here: that is what keeps the store open (docs/adr/0009). */
export function useTouchReport(client: ApiClient, isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    let toldMs = -TELL_EVERY_MS;
    const touched = (): void => {
      const nowMs = performance.now();
      if (nowMs - toldMs < TELL_EVERY_MS) return;
      toldMs = nowMs;
      void client.operate('seat.touch', {});
    };
    const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
    for (const sign of signs) window.addEventListener(sign, touched, { capture: true, passive: true });
    return () => {
      for (const sign of signs) window.removeEventListener(sign, touched, { capture: true });
    };
  }, [client, isOpen]);
}
