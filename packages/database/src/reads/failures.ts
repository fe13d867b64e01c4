/** What pg and the server say of a connection that is gone: an administrator's or a crash's end of it, a broken socket. */
const LOST_CODES = new Set(['57P01', '57P02', 'ECONNRESET', 'EPIPE']);
const LOST_MESSAGE = /^Connection terminated|not queryable/;

export function isLost(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return LOST_CODES.has(code ?? '') || LOST_MESSAGE.test(message ?? '');
}

/** The server no longer knows a prepared statement, or its table has changed since. */
const STALE_CODES = new Set(['26000', '0A000']);

export function isStale(error: unknown): boolean {
  return STALE_CODES.has((error as { code?: string }).code ?? '');
}
