import type { Result } from '../../../shared/kernel/result.ts';

/** What listening needs: the installation's certificate and its key, and the port seats know. */
export interface ListenHow {
  readonly certificate: string;
  readonly privateKey: string;
  /** Null: any that is free. */
  readonly port: number | null;
}

export interface Listening {
  readonly port: number;
  /** Where seats find it, e.g. `https://192.168.1.10:41234`. */
  readonly origins: readonly string[];
}

export type ListenFault = 'unavailable' | 'failed';

/** Whoever can listen on the network: handed in, since the host knows no sockets. */
export interface NetworkListener {
  listen(how: ListenHow): Promise<Result<Listening, ListenFault>>;
  /** Stops listening and closes every seat's connection. */
  stop(): Promise<void>;
}
