import type { ErrorCode } from '@portfolio/errors';

/** One request that means no good, and what must come back: never 5xx, never later than a second. */
export interface Probe {
  name: string;
  /** Where the attack is described. */
  source: Source;
  request: { method?: 'GET' | 'POST'; /** Added to the graph's address. */ search?: string; headers?: Record<string, string>; body?: string | Uint8Array };
  /** Where the protocol leaves a choice, each that will do. */
  status: number | readonly number[];
  /** The code of the first error; none: it is answered. */
  code?: ErrorCode;
  /** Part of the first error's message. */
  message?: string;
}

export type Source =
  | 'OWASP GraphQL: denial of service'
  | 'OWASP GraphQL: batching'
  | 'OWASP GraphQL: injection'
  | 'OWASP GraphQL: introspection'
  | 'OWASP GraphQL: errors'
  | 'OWASP: prototype pollution'
  | 'GHSA-q2f9-x4p4-7xmh (named fragments)'
  | 'GHSA-p2q6-pwh5-m6jr (query planner)'
  | 'GHSA-fmj9-77q8-g6c4 (query planner)'
  | 'GHSA-mp6q-xf9x-fwf7 (encodings)'
  | 'CVE-2023-26144 (overlapping fields)'
  | 'CVE-2022-37734 (directive overloading)'
  | 'CVE-2024-28101 (compressed bodies)'
  | 'Apollo Server: CSRF'
  | 'GraphQL over HTTP';

export const JSON_BODY = { 'content-type': 'application/json' };

/** A POST of one document. */
export function documentRequest(query: string, rest: Record<string, unknown> = {}): Probe['request'] {
  return { headers: JSON_BODY, body: JSON.stringify({ query, ...rest }) };
}

/** A POST of a body as it stands. */
export function sending(body: string | Uint8Array, headers: Record<string, string> = JSON_BODY): Probe['request'] {
  return { headers, body };
}

/** Rows of the same source. */
export function probesOf(
  source: Source,
  rows: readonly (readonly [name: string, request: Probe['request'], status: Probe['status'], code?: ErrorCode, message?: string])[],
): Probe[] {
  return rows.map(([name, request, status, code, message]) => ({ name, source, request, status, code, message }));
}

/** `count` texts by their number. */
export function many(count: number, text: (index: number) => string, separator = ' '): string {
  return Array.from({ length: count }, (_, index) => text(index)).join(separator);
}

/** A text inside `count` pairs of two others. */
export function nested(count: number, open: string, inner: string, close: string): string {
  return open.repeat(count) + inner + close.repeat(count);
}
