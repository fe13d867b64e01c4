import Negotiator from 'negotiator';

const JSON_TYPE = 'application/json';
const JSON_TYPES = [JSON_TYPE, 'application/graphql-response+json'];

/** The media types of answers as files. */
export const FILE_TYPES = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jsonld: 'application/ld+json',
} as const;

export type FileType = (typeof FILE_TYPES)[keyof typeof FILE_TYPES];

const FILES: readonly string[] = Object.values(FILE_TYPES);
const MEDIA_TYPES = [...JSON_TYPES, ...FILES];

/** What a client that takes none of them is told to take. */
export const TAKEN = `${JSON_TYPES.toReversed().join(' or ')}, or for files ${FILES.join(' or ')}`;

/** Negotiated types by `accept` header, which a client repeats with each request. */
const chosen = new Map<string, string | undefined>();
const MAX_CACHED = 200;
const MAX_CACHED_LENGTH = 500;

/** The media type of the answer that the client prefers; undefined where it takes neither, or prefers a file. */
export function contentTypeFor(accept: string | undefined): string | undefined {
  if (accept === undefined || accept === '*/*' || accept === JSON_TYPE) return `${JSON_TYPE}; charset=utf-8`;
  if (chosen.has(accept)) return chosen.get(accept);
  const preferred = preferredBy(accept);
  const type = preferred && !isFile(preferred) ? `${preferred}; charset=utf-8` : undefined;
  if (chosen.size >= MAX_CACHED) chosen.clear();
  if (accept.length <= MAX_CACHED_LENGTH) chosen.set(accept, type);
  return type;
}

/** The media type of the file that the client prefers to JSON; to be asked where `contentTypeFor` gives none. */
export function fileTypeFor(accept: string | undefined): FileType | undefined {
  const preferred = accept === undefined ? undefined : preferredBy(accept);
  return preferred && isFile(preferred) ? preferred : undefined;
}

function preferredBy(accept: string): string | undefined {
  return new Negotiator({ headers: { accept } }).mediaType(MEDIA_TYPES);
}

function isFile(type: string): type is FileType {
  return FILES.includes(type);
}
