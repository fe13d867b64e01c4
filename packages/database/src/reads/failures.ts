import { PortfolioError } from '@portfolio/errors';

/** Codes and messages of pg and the server for a lost connection: terminated by an administrator or a crash, a broken socket. */
const LOST_CODES = new Set(['57P01', '57P02', 'ECONNRESET', 'EPIPE']);
const LOST_MESSAGE = /^Connection terminated|not queryable/;

export function isLost(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return LOST_CODES.has(code ?? '') || LOST_MESSAGE.test(message ?? '');
}

/** The same for a connection that cannot be opened: refused, the server starts or stops, too many connections, or the pool timed out. */
const ABSENT_CODES = new Set(['57P03', '53300', 'ECONNREFUSED', 'ENOENT', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN']);
const ABSENT_MESSAGE = /^timeout exceeded when trying to connect/;

/** Returns the error of a failed read as a client may see it: DATABASE_UNAVAILABLE where the database does not answer. */
export function toClientError(error: Error): Error {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (!isLost(error) && !ABSENT_CODES.has(code) && !code.startsWith('08') && !ABSENT_MESSAGE.test(message)) return error;
  return Object.assign(new PortfolioError('DATABASE_UNAVAILABLE', 'expected the database to answer, but it does not now; ask again'), { cause: error });
}

/** The server no longer knows a prepared statement, or its table has changed since. */
const STALE_CODES = new Set(['26000', '0A000']);

export function isStale(error: unknown): boolean {
  return STALE_CODES.has((error as { code?: string }).code ?? '');
}
