/** Everything a page can do with the rest of the program. */
export interface Bridge {
  /** Sends one message and gives the answer. */
  readonly call: (message: unknown) => Promise<unknown>;
  /** Tells `listener` of every event until the function it answers with is called. */
  readonly subscribe: (listener: (event: unknown) => void) => () => void;
}

/** The part of Electron's `ipcRenderer` the bridge stands on. It is never handed to the page. */
export interface RendererIpc {
  invoke(channel: string, message: unknown): Promise<unknown>;
  on(channel: string, listener: (event: unknown, payload: unknown) => void): unknown;
}

/** The two channels there are. */
export const CALL_CHANNEL = 'beredt:call';
export const EVENT_CHANNEL = 'beredt:event';

/**
 * Makes the frozen object the preload script exposes: two functions with fixed channels. A listener gets the payload
 * only, never Electron's event, whose `sender` would be a way to every channel.
 */
export function makeBridge(ipc: RendererIpc): Bridge {
  const listeners = new Set<{ readonly tell: (event: unknown) => void }>();
  ipc.on(EVENT_CHANNEL, (_event, payload) => {
    for (const listener of [...listeners]) listener.tell(payload);
  });
  return Object.freeze({
    call: (message: unknown) => ipc.invoke(CALL_CHANNEL, message),
    subscribe: (listener: (event: unknown) => void) => {
      const entry = { tell: listener };
      listeners.add(entry);
      return () => {
        listeners.delete(entry);
      };
    },
  });
}
