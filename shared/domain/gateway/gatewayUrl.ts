const ADDRESS = /^(https?):\/\/([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::(\d{1,5}))?(?:[/?][^\s#\\]*)?$/iu;
/** The machine itself, as numbers: a name could be made to mean another machine. */
const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '[::1]']);

export interface GatewayUrl {
  /** Scheme, host and port in lower case: what a secret belongs to. */
  readonly origin: string;
}

/**
 * Reads the address of a service: https, or http to the machine itself; no user name, no fragment. `unsafe` is an address
 * that would be sent in the clear, `wrong` one that is none.
 */
export function readGatewayUrl(text: string): GatewayUrl | 'wrong' | 'unsafe' {
  const found = ADDRESS.exec(text);
  if (found === null) return 'wrong';
  const [, scheme = '', host = '', port] = found.map((part: string | undefined) => part?.toLowerCase());
  if (port !== undefined && (Number(port) < 1 || Number(port) > 65_535)) return 'wrong';
  if (scheme === 'http' && !LOOPBACK.has(host)) return 'unsafe';
  return { origin: `${scheme}://${host}${port === undefined ? '' : `:${port}`}` };
}
