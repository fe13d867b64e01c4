import { readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentCodingFor } from './compression.js';
import { isRead } from './conditional-requests.js';
import { forgetFile, refuse } from './respond.js';

/** The build's output: all that the page needs, so that it works offline, each file with its compressed forms beside it. */
const FOLDER = fileURLToPath(new URL('../../dist/static/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};
const ENDINGS = { br: '.br', gzip: '.gz' } as const;
/** The build has decided which files are compressed, whatever their length. */
const ALWAYS_LONG_ENOUGH = Number.MAX_SAFE_INTEGER;

const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; frame-ancestors 'none'; base-uri 'none'";

/** The files by path; read on the first request for a page. */
let gathered: ReadonlySet<string> | undefined;

/** The page for people: GraphiQL, the schema's documentation, and the portfolio questions to open and run. Rejects where the server itself fails. */
export async function servePage(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const files = (gathered ??= filesOf(FOLDER));
  const file = path === '/' ? '/index.html' : path;
  if (!TYPES[extname(file)] || !files.has(file)) {
    const expected = files.has('/index.html') ? 'expected /graphql, or / for the page' : 'expected the page to be built by "npm run build"';
    return refuse(response, 404, 'NOT_FOUND', `${expected}, but got "${path}"`);
  }
  if (!isRead(request)) {
    return refuse(response, 405, 'BAD_REQUEST', `expected GET or HEAD for "${path}", but got ${request.method}`, { allow: 'GET, HEAD' });
  }
  const coding = request.headers.range === undefined ? contentCodingFor(request.headers['accept-encoding'], ALWAYS_LONG_ENOUGH) : undefined;
  const ending = coding && files.has(file + ENDINGS[coding]) ? ENDINGS[coding] : '';
  response.setHeader('content-security-policy', POLICY);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('vary', 'accept-encoding');
  response.setHeader('content-type', TYPES[extname(file)]!);
  if (ending) response.setHeader('content-encoding', coding!);
  await send(request, response, file + ending, path);
}

/** Loads the library `send` on first use, since many gateways never serve the page. */
async function send(request: IncomingMessage, response: ServerResponse, file: string, path: string): Promise<void> {
  const { default: sendFile } = await import('send');
  sendFile(request, file, { root: FOLDER, maxAge: path.startsWith('/assets/') ? '1h' : 0 })
    .on('error', (error: { status?: number }) => sendFileError(response, path, error.status))
    .pipe(response);
}

function sendFileError(response: ServerResponse, path: string, status: number | undefined): void {
  if (response.headersSent) return void response.destroy();
  forgetFile(response);
  const { range } = response.req.headers;
  if (status === 416) refuse(response, 416, 'BAD_REQUEST', `expected a range within "${path}", but got "${String(range)}"`);
  else if (status === 412) refuse(response, 412, 'BAD_REQUEST', `expected "${path}" to be as the request's conditions say, but it is not`);
  else refuse(response, 404, 'NOT_FOUND', `expected "${path}" to be built; run "npm run build"`);
}

function filesOf(folder: string): ReadonlySet<string> {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return new Set(entries.map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`));
  } catch {
    return new Set();
  }
}
