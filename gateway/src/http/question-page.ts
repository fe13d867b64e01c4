import type { IncomingMessage, ServerResponse } from 'node:http';
import { StaticFiles } from './static-files.js';

/** All that the page needs, so that it works offline. */
const FILES = new StaticFiles(new URL('../../dist/static/', import.meta.url));

/** Where its files stand; the page itself at `graphql` below it. */
const FOLDER = '/spoerg/';
const PAGE = `${FOLDER}graphql`;

const HEADERS = {
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; frame-ancestors 'none'; base-uri 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** The query editor for people: GraphiQL, the schema's documentation, and the portfolio questions to open and run. Undefined for a path that is not its. */
export function serveQuestionPage(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> | undefined {
  if (!path.startsWith(FOLDER)) return undefined;
  const file = path === PAGE ? '/index.html' : path.slice(FOLDER.length - 1);
  if (file === '/index.html' ? path !== PAGE : !FILES.has(file)) return undefined;
  if (!FILES.has(file)) return undefined;
  return FILES.send(path, request, response, { file, headers: HEADERS, maxAge: file.startsWith('/assets/') ? '1h' : 0 });
}
