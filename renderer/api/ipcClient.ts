import type { ShellEvent } from '../../shared/contract/shellWire.ts';
import type { Announcement, Answer, Message } from '../../shared/contract/wire.ts';
import { WIRE_VERSION } from '../../shared/contract/wireConstants.ts';
import type { ApiClient, Reply } from './apiClient.ts';

/** What the preload script puts on the window: two frozen functions and nothing else. */
export interface PreloadBridge {
  readonly call: (message: unknown) => Promise<unknown>;
  readonly subscribe: (listener: (event: unknown) => void) => () => void;
}

/** The window's client: every message goes over IPC to the host in the same program, so contact cannot be lost. */
export function ipcClient(bridge: PreloadBridge): ApiClient {
  const send = async (message: Message): Promise<Reply<never>> => {
    try {
      return (await bridge.call(message)) as Answer<never>;
    } catch {
      // The main process is going down; the outbox holds what was not answered.
      return { ok: false, lost: true };
    }
  };
  return {
    call: (name, input, { commandId }) => send({ v: WIRE_VERSION, kind: 'command', commandId, name, input }),
    query: (name, input) => send({ v: WIRE_VERSION, kind: 'query', name, input }),
    operate: (name, input) => send({ v: WIRE_VERSION, kind: 'operation', name, input }),
    subscribe: (listener) =>
      bridge.subscribe((event) => {
        if (isAnnouncement(event)) listener(event);
      }),
    connection: { state: () => 'connected', subscribe: () => () => undefined },
    pairing: null,
    shell: {
      tell: (message) => {
        void bridge.call({ v: WIRE_VERSION, kind: 'shell', ...message }).catch(() => undefined);
      },
      subscribe: (listener) =>
        bridge.subscribe((event) => {
          if (isShellEvent(event)) listener(event);
        }),
    },
  };
}

function isAnnouncement(event: unknown): event is Announcement {
  return typeof event === 'object' && event !== null && 'position' in event && 'topics' in event;
}

function isShellEvent(event: unknown): event is ShellEvent {
  if (typeof event !== 'object' || event === null || !('kind' in event)) return false;
  return event.kind === 'shell.command' || event.kind === 'shell.open';
}
