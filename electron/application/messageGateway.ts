import type { TryResult } from '../../shared/domain/gateway/delivery.ts';

/** One message, ready to leave: where to, what, and under which name, so that a service that has seen it does not send it twice. */
export interface GatewayOrder {
  readonly url: string;
  readonly contentType: string;
  readonly body: string;
  /** The header with the secret; null when the service asks for none. */
  readonly header: { readonly name: string; readonly value: string } | null;
  /** The same at every try. */
  readonly idempotencyKey: string;
  /** The name of the service's own reference in its answer; null when nobody wants it. */
  readonly referenceField: string | null;
}

export interface GatewayAnswer {
  readonly result: TryResult;
  /** The HTTP status; null when there was no answer. */
  readonly status: number | null;
  readonly reference: string | null;
  readonly retryAfterMs: number | null;
}

/** Whoever can hand a message to a service outside: handed in, since the host knows no sockets. Never throws. */
export interface MessageGateway {
  send(order: GatewayOrder, stop: AbortSignal): Promise<GatewayAnswer>;
}
