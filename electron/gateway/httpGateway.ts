import { request as requestInTheClear, type ClientRequest, type IncomingMessage } from 'node:http';
import { request as requestOverTls, type RequestOptions } from 'node:https';
import { z } from 'zod';
import type { TryResult } from '../../shared/domain/gateway/delivery.ts';
import { readGatewayUrl } from '../../shared/domain/gateway/gatewayUrl.ts';
import type { GatewayAnswer, GatewayOrder, MessageGateway } from '../application/messageGateway.ts';

interface Limits {
  /** How long one try may take, all told. */
  readonly timeoutMs: number;
  /** As much of an answer as is read; the rest is not waited for. */
  readonly answerBytes: number;
}
const usual: Limits = { timeoutMs: 15_000, answerBytes: 64 * 1024 };

const MAX_REFERENCE_CHARACTERS = 100;
const answered = z.record(z.string(), z.unknown());
const reference = z.union([z.string(), z.number()]);

/** Speaks HTTP to the service that was set up: one POST, one answer. */
export function httpGateway(limits: Partial<Limits> = {}): MessageGateway {
  const within = { ...usual, ...limits };
  return { send: (order, stop) => post(order, AbortSignal.any([stop, AbortSignal.timeout(within.timeoutMs)]), within) };
}

function unanswered(result: TryResult): GatewayAnswer {
  return { result, status: null, reference: null, retryAfterMs: null };
}

function post(order: GatewayOrder, signal: AbortSignal, { answerBytes }: Limits): Promise<GatewayAnswer> {
  // Checked where it is set up; what is in the journal is checked once more where it counts.
  if (typeof readGatewayUrl(order.url) === 'string') return Promise.resolve(unanswered('not-sendable'));
  return new Promise((resolve) => {
    const failed = (error: Error): void => {
      resolve(unanswered(signal.aborted ? 'timeout' : resultOfError(error)));
    };
    try {
      const asked = open(order, signal);
      asked.on('error', failed);
      asked.on('response', (response) => {
        read(response, answerBytes).then(
          (body) => {
            resolve(answerOf(response, body, order.referenceField));
          },
          // The status has come, and it is the service's word; only its particulars are lost.
          () => {
            resolve(answerOf(response, null, order.referenceField));
          },
        );
      });
      asked.end(order.body);
    } catch {
      // An address or a header that cannot be written on the wire.
      resolve(unanswered('not-sendable'));
    }
  });
}

function open({ url, contentType, body, header, idempotencyKey }: GatewayOrder, signal: AbortSignal): ClientRequest {
  const address = new URL(url);
  const options: RequestOptions = {
    method: 'POST',
    signal,
    agent: false,
    headers: {
      'content-type': contentType,
      'content-length': Buffer.byteLength(body),
      accept: 'application/json',
      'user-agent': 'Beredt',
      'idempotency-key': idempotencyKey,
      ...(header === null ? {} : { [header.name]: header.value }),
    },
  };
  if (address.protocol === 'http:') return requestInTheClear(address, options);
  // Said here so that no setting of the machine can leave it out.
  return requestOverTls(address, { ...options, rejectUnauthorized: true, minVersion: 'TLSv1.2' });
}

/** The text of an answer; null when there is more of it than anybody needs. */
async function read(response: IncomingMessage, mostBytes: number): Promise<string | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) {
      response.destroy();
      return null;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function answerOf(response: IncomingMessage, body: string | null, referenceField: string | null): GatewayAnswer {
  const status = response.statusCode ?? 0;
  const result = resultOfStatus(status);
  return {
    result,
    status,
    reference: result === 'accepted' && body !== null && referenceField !== null ? referenceIn(body, referenceField) : null,
    retryAfterMs: secondsIn(response.headers['retry-after']),
  };
}

function resultOfStatus(status: number): TryResult {
  if (status >= 200 && status < 300) return 'accepted';
  if (status >= 300 && status < 400) return 'redirected';
  if (status === 401 || status === 403 || status === 407) return 'unauthorised';
  if (status === 408 || status === 425 || status === 429) return 'busy';
  return status >= 500 ? 'server-error' : 'rejected';
}

const OF_CERTIFICATES = /^(?:CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_CERT|ERR_SSL_|HOSTNAME_MISMATCH|EPROTO)/u;

function resultOfError(error: Error): TryResult {
  const code = 'code' in error ? String(error.code) : '';
  return OF_CERTIFICATES.test(code) ? 'certificate' : 'unreachable';
}

/** Only the form in seconds: the other is a date by a clock that is not ours. */
function secondsIn(header: string | undefined): number | null {
  return header !== undefined && /^\d{1,6}$/u.test(header) ? Number(header) * 1_000 : null;
}

function referenceIn(body: string, field: string): string | null {
  try {
    const parsed = answered.parse(JSON.parse(body));
    const found = reference.safeParse(Object.hasOwn(parsed, field) ? parsed[field] : null);
    return found.success ? String(found.data).slice(0, MAX_REFERENCE_CHARACTERS) : null;
  } catch {
    return null;
  }
}
