import { useEffect, useState } from 'react';
import { useConnection, useOutboxState } from '../api/apiContext.tsx';
import { StorageState, type Storage } from '../ui/StorageState.tsx';

/** A command that is answered at once should not make the status line flicker. */
const SHOW_WAITING_AFTER_MS = 150;

/** Saved? Waiting? No contact? One sentence at the end of the status line, grey as long as all is well. */
export function Status() {
  const connection = useConnection();
  const { waiting, savedAt, blockedBy } = useOutboxState();
  const waitsLong = useStays(waiting > 0, SHOW_WAITING_AFTER_MS);
  const storage: Storage =
    connection !== 'connected'
      ? { kind: 'lost', count: waiting }
      : blockedBy !== null
        ? { kind: 'refused' }
        : waiting > 0 && waitsLong
          ? { kind: 'waiting', count: waiting }
          : savedAt !== null
            ? { kind: 'saved', at: savedAt }
            : { kind: 'idle' };
  return <StorageState storage={storage} />;
}

/** True once `isOn` has been true for that long without a break. */
function useStays(isOn: boolean, ms: number): boolean {
  const [stays, setStays] = useState(false);
  useEffect(() => {
    if (!isOn) return undefined;
    const timer = setTimeout(() => {
      setStays(true);
    }, ms);
    return () => {
      clearTimeout(timer);
      setStays(false);
    };
  }, [isOn, ms]);
  return stays;
}
