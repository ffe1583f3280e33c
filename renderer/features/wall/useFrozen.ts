import { useEffect, useState } from 'react';
import { instantOf, type Instant } from '../../../shared/kernel/time.ts';
import { useConnection } from '../../api/apiContext.tsx';

/** When contact was lost, while it is: what the wall shows is from then, and it says so. Null while all is well. */
export function useFrozen(): Instant | null {
  const isLost = useConnection() !== 'connected';
  const [since, setSince] = useState<Instant | null>(null);
  useEffect(() => {
    setSince(isLost ? instantOf(Date.now()) : null);
  }, [isLost]);
  return isLost ? since : null;
}
