import { BadRequest, type ErrorCode } from '@portfolio/errors';

/** A request rejected before its document is parsed: HTTP status, message, code and headers of the answer. */
export class RefusedRequest extends BadRequest {
  constructor(
    readonly status: 400 | 403 | 404 | 405 | 406 | 413 | 415,
    message: string,
    readonly code: ErrorCode = 'BAD_REQUEST',
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message, code);
  }
}
