/** An HTTP answer of a subgraph that is no GraphQL response. */
export class UnusableAnswer extends Error {
  constructor(
    readonly status: number,
    characters: number,
  ) {
    super(`expected a GraphQL answer, but got status ${status} and ${characters} characters of something else`);
  }
}

/** Error codes of sockets, DNS and undici for connections that could not be opened or were lost. */
const CONNECTION_LOST = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'ENOTFOUND',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Status codes by which proxies report an unreachable server. */
export const GATEWAY_STATUSES: readonly number[] = [502, 503, 504];

/** Whether a retry of the same request is likely to succeed. */
export function isTransient(error: unknown): boolean {
  if (error instanceof UnusableAnswer) return GATEWAY_STATUSES.includes(error.status);
  return CONNECTION_LOST.has((error as { code?: string } | null)?.code ?? '');
}
