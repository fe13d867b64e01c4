/** A subgraph's answer that is none of GraphQL's. */
export class UnusableAnswer extends Error {
  constructor(
    readonly status: number,
    characters: number,
  ) {
    super(`expected a GraphQL answer, but got status ${status} and ${characters} characters of something else`);
  }
}

/** What sockets, names and undici say of a connection that could not be had, or was lost. */
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

/** What a proxy says of a server that it cannot reach. */
export const GATEWAY_STATUSES: readonly number[] = [502, 503, 504];

/** Whether the same question may well be answered when it is asked again. */
export function isTransient(error: unknown): boolean {
  if (error instanceof UnusableAnswer) return GATEWAY_STATUSES.includes(error.status);
  return CONNECTION_LOST.has((error as { code?: string } | null)?.code ?? '');
}
