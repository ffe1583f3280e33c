import type {
  CommandInput,
  CommandName,
  CommandOutput,
  OperationInput,
  OperationName,
  OperationOutput,
  QueryInput,
  QueryName,
  QueryOutput,
} from '../../shared/contract/api.ts';
import type { ShellEvent, ShellMessage } from '../../shared/contract/shellWire.ts';
import type { Announcement, Answer } from '../../shared/contract/wire.ts';
import type { Id } from '../../shared/kernel/ids.ts';

/** The host could not be reached; nobody knows whether it heard. Only a command, with its id, may be sent again. */
export interface Lost {
  readonly ok: false;
  readonly lost: true;
}

export type Reply<Value> = Answer<Value> | Lost;

/** `not-welcome`: this window has no seat; only a new link, or a new code, from the host opens one. */
export type ConnectionState = 'connected' | 'lost' | 'not-welcome';

/** Whether the host can be reached, and who wants to know when that changes. */
export interface Connection {
  state(): ConnectionState;
  subscribe(listener: () => void): () => void;
}

/**
 * The only door to the host. Two implementations behave the same (tests/contract): `ipcClient` in the desktop window,
 * `seatClient` in a browser. Neither rejects: what is expected to go wrong is an answer, and no contact is `Lost`.
 */
export interface ApiClient {
  call<Name extends CommandName>(
    name: Name,
    input: CommandInput<Name>,
    options: { readonly commandId: Id<'command'> },
  ): Promise<Reply<CommandOutput<Name>>>;
  query<Name extends QueryName>(name: Name, input: QueryInput<Name>): Promise<Reply<QueryOutput<Name>>>;
  operate<Name extends OperationName>(name: Name, input: OperationInput<Name>): Promise<Reply<OperationOutput<Name>>>;
  /** Told after every commit, and once with everything after contact was lost and came back (`catchUp`). */
  subscribe(listener: (announcement: Announcement) => void): () => void;
  /** Told when contact has come back: what was read before may be stale. */
  readonly connection: Connection;
  /** How a seat on the network is let in; null for a window at the machine itself. */
  readonly pairing: Pairing | null;
  /** The desktop shell around the window; null in a browser. */
  readonly shell: ShellDoor | null;
}

/** The way in from the network: a code somebody shows at the machine. */
export interface Pairing {
  /** Tries a code as it was typed; whether it opened anything is told by the connection. */
  use(code: string): void;
  /** Whether the last code opened nothing. */
  failed(): boolean;
}

/** What passes between window and desktop shell: the menu out, chosen items and opened links in. */
export interface ShellDoor {
  tell(message: Omit<ShellMessage, 'v' | 'kind'>): void;
  subscribe(listener: (event: ShellEvent) => void): () => void;
}

export function isLost(reply: Reply<unknown>): reply is Lost {
  return 'lost' in reply;
}
