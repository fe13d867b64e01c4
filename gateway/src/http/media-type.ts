import Negotiator from 'negotiator';

const JSON_TYPE = 'application/json';
const MEDIA_TYPES = [JSON_TYPE, 'application/graphql-response+json'];

/** Negotiated types by `accept` header, which a client repeats with each request. */
const chosen = new Map<string, string | undefined>();
const MAX_CACHED = 200;
const MAX_CACHED_LENGTH = 500;

/** The media type of the answer that the client prefers; undefined where it takes neither. */
export function contentTypeFor(accept: string | undefined): string | undefined {
  if (accept === undefined || accept === '*/*' || accept === JSON_TYPE) return `${JSON_TYPE}; charset=utf-8`;
  if (chosen.has(accept)) return chosen.get(accept);
  const preferred = new Negotiator({ headers: { accept } }).mediaType(MEDIA_TYPES);
  const type = preferred && `${preferred}; charset=utf-8`;
  if (chosen.size >= MAX_CACHED) chosen.clear();
  if (accept.length <= MAX_CACHED_LENGTH) chosen.set(accept, type);
  return type;
}
