import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/** The client of a request by its headers and address. A name is not authenticated: where that matters, a proxy in front that authenticates clients sets the header. */
export interface Client {
  /** At most 100 characters of plain text. */
  name?: string;
  version?: string;
  /** Its IP address. */
  address: string;
}

/** Header names of Apollo's clients, and of others. */
const NAMES = ['apollographql-client-name', 'graphql-client-name'];
const VERSIONS = ['apollographql-client-version', 'graphql-client-version'];
/** Some proxies append the port: `192.0.2.1:4711`, `[2001:db8::1]:4711`. */
const PORT = /^\[?(\d+\.\d+\.\d+\.\d+|[^\]]*)(?:\])?(?::\d+)?$/;
const PLAIN = /^[\w .:@/+()-]{1,100}$/;

/**
 * Reads the client of a request. Each trusted proxy appends its peer's address to `x-forwarded-for`, so the last `proxies` addresses can be trusted; those
 * before them are the client's own claim.
 */
export function clientOf({ headers, socket }: IncomingMessage, proxies: number): Client {
  const peer = socket.remoteAddress ?? 'unknown';
  return { name: plain(headers, NAMES), version: plain(headers, VERSIONS), address: proxies === 0 ? peer : (forwarded(headers, proxies) ?? peer) };
}

function plain(headers: IncomingMessage['headers'], names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = headers[name];
    if (typeof value === 'string' && PLAIN.test(value)) return value;
  }
  return undefined;
}

function forwarded(headers: IncomingMessage['headers'], proxies: number): string | undefined {
  const header = headers['x-forwarded-for'];
  const addresses = (Array.isArray(header) ? header.join() : (header ?? '')).split(',').map((address) => address.trim());
  const address = PORT.exec(addresses.at(-proxies) ?? '')?.[1];
  return address && isIP(address) ? address : undefined;
}
