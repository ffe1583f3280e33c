import type { Clock, Randomness } from '../../../shared/kernel/time.ts';
import type { StoreKey } from '../../keys/storeKey.ts';
import { knownNetwork } from '../../queries/seats.ts';
import type { Reader } from '../../store/database.ts';
import { fingerprintOf, keepPort, networkIdentity, type NetworkIdentity } from './networkIdentity.ts';
import type { Listening, ListenFault, NetworkListener } from './networkListener.ts';

/** Listens on the network exactly while the store is open and somebody has opened the installation to the network. */
export interface NetworkHosting {
  /** Brings listening into line with what was decided. Resolves when that has been done; never rejects. */
  follow(): Promise<void>;
  status(): {
    readonly listening: Listening | null;
    readonly fault: ListenFault | null;
    readonly fingerprint: string | null;
  };
}

interface Surroundings {
  readonly dir: string;
  readonly clock: Clock;
  readonly randomness: Randomness;
  readonly listener: NetworkListener;
  /** Null while the store is locked. */
  readonly open: () => { readonly store: Reader; readonly storeKey: StoreKey } | null;
  /** Nobody is let in any more. */
  readonly onClosed: () => void;
  readonly onFault: (error: unknown) => void;
  /** Listening has begun, ended or failed. */
  readonly onChange: () => void;
}

export function makeNetworkHosting(around: Surroundings): NetworkHosting {
  const { dir, clock, randomness, listener } = around;
  let listening: Listening | null = null;
  let fault: ListenFault | null = null;
  let fingerprint: string | null = null;
  let lastStep: Promise<void> = Promise.resolve();

  const identityNow = (): NetworkIdentity | null => {
    const open = around.open();
    if (open === null || !knownNetwork(open.store).isOpen) return null;
    return networkIdentity({ dir, clock, randomness, storeKey: open.storeKey });
  };
  const step = async (): Promise<void> => {
    const identity = identityNow();
    if (identity === null) {
      fault = null;
      if (listening === null) return;
      listening = null;
      await listener.stop();
      around.onChange();
      return;
    }
    if (listening !== null) return;
    fingerprint = fingerprintOf(identity.certificate);
    const begun = await listener.listen(identity);
    const faultBefore = fault;
    listening = begun.ok ? begun.value : null;
    fault = begun.ok ? null : begun.reason;
    const open = around.open();
    if (begun.ok && open !== null) keepPort({ dir, clock, randomness, storeKey: open.storeKey }, identity, begun.value.port);
    // Told only when it is news: whoever hears it asks again, and asking tries again.
    if (begun.ok || fault !== faultBefore) around.onChange();
    // The store may have been locked while the socket opened.
    if (identityNow() === null) await step();
  };
  return {
    follow: () => {
      // At once, whatever is still under way: from here on nobody is served.
      const open = around.open();
      if (open === null || !knownNetwork(open.store).isOpen) around.onClosed();
      lastStep = lastStep.then(step).catch(around.onFault);
      return lastStep;
    },
    status: () => ({ listening, fault, fingerprint }),
  };
}
