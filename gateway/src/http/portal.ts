import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import Negotiator from 'negotiator';
import type { Body } from '../execution/cache/response-cache.js';
import { isRead } from './conditional-requests.js';
import { refuse, sendAnswer, type Sending } from './respond.js';
import { serveQuestionPage } from './question-page.js';
import { refuseMethod, StaticFiles } from './static-files.js';

/** What `packages/portal` is built to: index.html, addresses.json and assets whose names have a hash of their content. */
const FILES = new StaticFiles(new URL('../../../packages/portal/dist/site/', import.meta.url));
const INDEX = '/index.html';

/** Nothing inline, nothing of another host, and no text that becomes script. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const HEADERS = {
  'content-security-policy': POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Segments of an address at most, so that the page is kept in few forms. */
const DEEPEST = 8;

interface Page {
  /** The page's text before, between and after what is loaded. */
  html: string;
  addresses: readonly RegExp[];
  /** The page for an address with so many segments before its last. */
  byDepth: Map<number, Body>;
}

export type ServePage = (path: string, request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Serves the pages for people: the portal at its addresses, its assets, and the query editor. An address that is not the portal's is 404: with the portal's
 * page for a browser, which says so in words; in the client's media type for others.
 */
export function openPages(sending: Sending): ServePage {
  let page: Promise<Page> | undefined;
  return async (path, request, response) => {
    const sent = serveQuestionPage(path, request, response);
    if (sent) return sent;
    if (path.startsWith('/assets/') && FILES.has(path)) {
      return FILES.send(path, request, response, { file: path, headers: HEADERS, maxAge: '365d', immutable: true });
    }
    if (!FILES.has(INDEX)) return refuse(response, 404, 'NOT_FOUND', `expected the page to be built by "npm run build", but got "${path}"`);
    const { addresses, html, byDepth } = await (page ??= readPage());
    const known = addresses.some((address) => address.test(path));
    const depth = path.split('/').length - 2;
    const html404 = namesHtml(request) && isRead(request) && depth <= DEEPEST && !path.startsWith('/assets/');
    if (!known && !html404) return refuse(response, 404, 'NOT_FOUND', `expected /graphql, or / for the page, but got "${path}"`);
    if (!isRead(request)) return refuseMethod(path, request, response);
    if (!new Negotiator(request).mediaType(['text/html'])) {
      return refuse(response, 406, 'BAD_REQUEST', `expected "accept" to allow text/html, but got "${request.headers.accept}"`);
    }
    let body = byDepth.get(depth);
    if (!body) byDepth.set(depth, (body = { chunks: [Buffer.from(html.replaceAll('"./', `"${'../'.repeat(depth) || './'}`))], errors: 0 }));
    const headers = { ...HEADERS, 'content-type': 'text/html; charset=utf-8' };
    await sendAnswer({ ...sending, sharedCache: 0 }, request, response, known ? 200 : 404, { headers, body, dataOnly: true });
  };
}

/** Whether the client asks for HTML by name, as browsers do, and not for anything at all. */
function namesHtml({ headers }: IncomingMessage): boolean {
  return /\btext\/html\b/.test(headers.accept ?? '');
}

async function readPage(): Promise<Page> {
  const [html, patterns] = await Promise.all([INDEX, '/addresses.json'].map((file) => readFile(FILES.pathOf(file), 'utf8')));
  return { html: html!, addresses: (JSON.parse(patterns!) as string[]).map(addressOf), byDepth: new Map() };
}

/** The addresses of a pattern of the portal's router: `:name` is one segment, `?` after one says that it may be left out. */
function addressOf(pattern: string): RegExp {
  const segments = pattern.split('/').filter(Boolean);
  const parts = segments.map((segment) => {
    const optional = segment.endsWith('?');
    const name = optional ? segment.slice(0, -1) : segment;
    const part = `/${name.startsWith(':') ? '[^/]+' : name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`;
    return optional ? `(?:${part})?` : part;
  });
  return new RegExp(`^${parts.join('')}/?$`);
}
