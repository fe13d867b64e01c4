import type { Limits } from '@portfolio/config';
import { json, type RequestHandler } from 'express';

/** Reads a body of JSON, unpacked, up to the limit of bytes; JSON is UTF-8 and nothing else (RFC 8259, section 8.1). */
export function bodyReader({ bodyBytes }: Pick<Limits, 'bodyBytes'>): RequestHandler {
  return json({
    limit: bodyBytes,
    verify(_request, _response, _body, charset) {
      if (charset !== 'utf-8') throw Object.assign(new Error('not UTF-8'), { status: 415, type: 'charset.unsupported' });
    },
  });
}
