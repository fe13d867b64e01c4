import { randomUUID } from 'node:crypto';
import { BadRequest, ERROR_CODES, type ErrorCode } from '@portfolio/errors';
import type { ErrorRequestHandler } from 'express';

/** A request that cannot be read gets the same form of error as any other, never a page or a stack trace. */
export const refuse: ErrorRequestHandler = (error: Unreadable, _request, response, next) => {
  if (response.headersSent) return next(error);
  const status = error instanceof BadRequest ? 400 : (error.status ?? 500);
  const code = status < 500 ? codeOf(error) : 'INTERNAL_SERVER_ERROR';
  const id = randomUUID();
  const message = status < 500 ? reasonOf(error) : `Something failed on our side. Quote ${id} when you report it.`;
  response.status(status).json({ errors: [{ message, extensions: { code, id, type: 'ERROR', classification: ERROR_CODES[code] } }] });
};

/** What the reader of bodies throws; `limit` in bytes. */
interface Unreadable {
  status?: number;
  type?: string;
  limit?: number;
}

function codeOf(error: Unreadable): ErrorCode {
  if (error instanceof BadRequest) return error.extensions.code as ErrorCode;
  return error.type === 'entity.too.large' ? 'BODY_LIMIT_EXCEEDED' : 'BAD_REQUEST';
}

function reasonOf(error: Unreadable): string {
  if (error instanceof BadRequest) return error.message;
  if (error.type === 'entity.parse.failed') return 'expected the body to be JSON, but it cannot be parsed';
  if (error.type === 'entity.too.large') return `expected a body of at most ${error.limit?.toLocaleString('en')} bytes, but got more; split the request`;
  if (error.type === 'charset.unsupported') return 'expected the body to be JSON in UTF-8, but got another encoding';
  return 'expected a GraphQL request over HTTP, but the request cannot be read';
}
