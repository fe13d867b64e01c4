import { PortfolioError } from '@portfolio/errors';

/** What pg and the server say of a connection that is gone: an administrator's or a crash's end of it, a broken socket. */
const LOST_CODES = new Set(['57P01', '57P02', 'ECONNRESET', 'EPIPE']);
const LOST_MESSAGE = /^Connection terminated|not queryable/;

export function isLost(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return LOST_CODES.has(code ?? '') || LOST_MESSAGE.test(message ?? '');
}

/** The same before there is a connection: nobody listens, it starts or stops, it has no room for one more, or the pool has waited too long. */
const ABSENT_CODES = new Set(['57P03', '53300', 'ECONNREFUSED', 'ENOENT', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN']);
const ABSENT_MESSAGE = /^timeout exceeded when trying to connect/;

/** What a client may be told of a read that failed: that the database does not answer now has a code of its own. */
export function tellable(error: Error): Error {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (!isLost(error) && !ABSENT_CODES.has(code) && !code.startsWith('08') && !ABSENT_MESSAGE.test(message)) return error;
  return Object.assign(new PortfolioError('DATABASE_UNAVAILABLE', 'expected the database to answer, but it does not now; ask again'), { cause: error });
}

/** The server no longer knows a prepared statement, or its table has changed since. */
const STALE_CODES = new Set(['26000', '0A000']);

export function isStale(error: unknown): boolean {
  return STALE_CODES.has((error as { code?: string }).code ?? '');
}
