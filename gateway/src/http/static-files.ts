import { readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentCodingFor } from './compression.js';
import { isRead } from './conditional-requests.js';
import { forgetFile, refuse } from './respond.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const ENDINGS = { br: '.br', gzip: '.gz' } as const;
/** The build has decided which files are compressed, whatever their length. */
const ALWAYS_LONG_ENOUGH = Number.MAX_SAFE_INTEGER;

export interface StaticFile {
  /** Its path in the folder, with a slash before it. */
  file: string;
  headers: Readonly<Record<string, string>>;
  /** For how long it may be kept, as `send` takes it. */
  maxAge: string | number;
  /** Whether its name changes with its content, so that what is kept is never asked about again. */
  immutable?: boolean;
}

/** The files of a folder that the build has made, each with its compressed forms beside it; the folder is read on the first request. */
export class StaticFiles {
  private readonly folder: string;
  private files?: ReadonlySet<string>;

  constructor(folder: URL) {
    this.folder = fileURLToPath(folder);
  }

  has(file: string): boolean {
    return TYPES[extname(file)] !== undefined && (this.files ??= filesOf(this.folder)).has(file);
  }

  pathOf(file: string): string {
    return join(this.folder, file);
  }

  /** Sends a file that is there, compressed where the client accepts that. Rejects where the server itself fails. */
  async send(path: string, request: IncomingMessage, response: ServerResponse, { file, headers, maxAge, immutable = false }: StaticFile): Promise<void> {
    if (!isRead(request)) return refuseMethod(path, request, response);
    const coding = request.headers.range === undefined ? contentCodingFor(request.headers['accept-encoding'], ALWAYS_LONG_ENOUGH) : undefined;
    const ending = coding && this.files?.has(file + ENDINGS[coding]) ? ENDINGS[coding] : '';
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader('vary', 'accept-encoding');
    response.setHeader('content-type', TYPES[extname(file)]!);
    if (ending) response.setHeader('content-encoding', coding!);
    // Loaded on first use, since many gateways never serve a page.
    const { default: sendFile } = await import('send');
    sendFile(request, file + ending, { root: this.folder, maxAge, immutable })
      .on('error', (error: { status?: number }) => sendFileError(response, path, error.status))
      .pipe(response);
  }
}

export function refuseMethod(path: string, request: IncomingMessage, response: ServerResponse): void {
  refuse(response, 405, 'BAD_REQUEST', `expected GET or HEAD for "${path}", but got ${request.method}`, { allow: 'GET, HEAD' });
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
