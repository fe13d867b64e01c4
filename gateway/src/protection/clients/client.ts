import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/** Who asks, as far as a request tells. A name proves nothing by itself: where that matters, what authenticates clients in front of the gateway sets the header. */
export interface Client {
  /** At most 100 characters of plain text. */
  name?: string;
  version?: string;
  /** The IP address it asks from. */
  address: string;
}

/** As Apollo's clients send them, and as others do. */
const NAMES = ['apollographql-client-name', 'graphql-client-name'];
const VERSIONS = ['apollographql-client-version', 'graphql-client-version'];
/** Some proxies add the port they were asked from: `192.0.2.1:4711`, `[2001:db8::1]:4711`. */
const PORT = /^\[?(\d+\.\d+\.\d+\.\d+|[^\]]*)(?:\])?(?::\d+)?$/;
const PLAIN = /^[\w .:@/+()-]{1,100}$/;

/**
 * Reads who asks. Each proxy in front of the gateway adds the address it was asked from at the end of `x-forwarded-for`, so the last `proxies` of them can
 * be believed, and what stands before them cannot.
 */
export function clientOf({ headers, socket }: IncomingMessage, proxies: number): Client {
  const asked = socket.remoteAddress ?? 'unknown';
  return { name: plain(headers, NAMES), version: plain(headers, VERSIONS), address: proxies === 0 ? asked : (forwarded(headers, proxies) ?? asked) };
}

function plain(headers: IncomingMessage['headers'], names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = headers[name];
    if (typeof value === 'string' && PLAIN.test(value)) return value;
  }
  return undefined;
}

function forwarded(headers: IncomingMessage['headers'], proxies: number): string | undefined {
  const given = headers['x-forwarded-for'];
  const addresses = (Array.isArray(given) ? given.join() : (given ?? '')).split(',').map((address) => address.trim());
  const address = PORT.exec(addresses.at(-proxies) ?? '')?.[1];
  return address && isIP(address) ? address : undefined;
}
