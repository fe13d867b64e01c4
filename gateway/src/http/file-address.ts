import type { IncomingMessage } from 'node:http';
import { targetOf } from '@portfolio/server';
import { FILE_TYPES } from './media-type.js';

/** By the address at which a link asks for an answer as a file. */
const TYPES: ReadonlyMap<string, string> = new Map(Object.entries(FILE_TYPES).map(([extension, type]) => [`/graphql.${extension}`, type]));

/** Header of the client's name, whose trusted documents are known by their ids. */
const CLIENT = 'graphql-client-name';

/** Whether the path is that of answers as files, such as `/graphql.csv`. What a link cannot say by headers, the request's are made to say: the media type, and the client by the parameter `client`. */
export function asksForFile(path: string, request: IncomingMessage): boolean {
  const type = TYPES.get(path);
  if (type === undefined) return false;
  request.headers.accept = type;
  const client = new URLSearchParams(targetOf(request.url).search).get('client');
  if (client !== null) request.headers[CLIENT] ??= client;
  return true;
}
