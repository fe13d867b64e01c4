import { BadRequest, type ErrorCode } from '@portfolio/errors';

/** A request that is not looked into: the HTTP status, and what was expected. */
export class RefusedRequest extends BadRequest {
  constructor(
    readonly status: 400 | 404 | 405 | 406 | 413 | 415,
    message: string,
    readonly code: ErrorCode = 'BAD_REQUEST',
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message, code);
  }
}
