import { randomUUID } from 'node:crypto';
import { ERROR_CODES } from '@portfolio/errors';
import type { ErrorRequestHandler } from 'express';

/** A request that cannot be read gets the same form of error as any other, never a page or a stack trace. */
export const refuse: ErrorRequestHandler = (error: { status?: number; type?: string }, _request, response, next) => {
  if (response.headersSent) return next(error);
  const status = error.status ?? 500;
  const code = status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
  const id = randomUUID();
  const message = status < 500 ? reasonOf(error.type) : `Something failed on our side. Quote ${id} when you report it.`;
  response.status(status).json({ errors: [{ message, extensions: { code, id, type: 'ERROR', classification: ERROR_CODES[code] } }] });
};

function reasonOf(type: string | undefined): string {
  if (type === 'entity.parse.failed') return 'expected the body to be JSON, but it cannot be parsed';
  if (type === 'entity.too.large') return 'expected a body of 1 MB at the most, but got a larger one';
  return 'expected a GraphQL request over HTTP, but the request cannot be read';
}
