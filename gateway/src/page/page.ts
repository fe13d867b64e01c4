import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { refuse } from '../http/respond.js';

const require = createRequire(import.meta.url);
const own = (name: string) => fileURLToPath(new URL(`../../public/${name}`, import.meta.url));
const beside = (manifest: string, file: string) => join(dirname(manifest), file);

/** Everything the page needs comes from this server: it works with no internet. */
const files = (): Readonly<Record<string, string>> => ({
  '/': own('index.html'),
  '/questions.json': fileURLToPath(new URL('../../dist/questions.json', import.meta.url)),
  '/assets/page.js': own('page.js'),
  '/assets/page.css': own('page.css'),
  '/assets/graphiql.js': beside(require.resolve('graphiql/package.json'), 'graphiql.min.js'),
  '/assets/graphiql.css': beside(require.resolve('graphiql/package.json'), 'graphiql.min.css'),
  '/assets/react.js': beside(require.resolve('react/package.json'), 'umd/react.production.min.js'),
  '/assets/react-dom.js': beside(require.resolve('react-dom/package.json'), 'umd/react-dom.production.min.js'),
});

const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; frame-ancestors 'none'; base-uri 'none'";

/** The page for people: GraphiQL, the schema's documentation, and the portfolio questions to open and run. */
export function servePage(path: string, request: IncomingMessage, response: ServerResponse): void {
  const all = files();
  const file = Object.hasOwn(all, path) ? all[path]! : undefined;
  if (!file) return refuse(response, 404, 'NOT_FOUND', `expected /graphql, or / for the page, but got "${path}"`);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return refuse(response, 405, 'BAD_REQUEST', `expected GET or HEAD for "${path}", but got ${request.method}`);
  }
  response.setHeader('content-security-policy', POLICY);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  void send(request, response, file, path);
}

/** Few gateways are ever asked for their page: what sends its files is loaded when one is. */
async function send(request: IncomingMessage, response: ServerResponse, file: string, path: string): Promise<void> {
  const { default: sendFile } = await import('send');
  sendFile(request, encodeURI(file), { dotfiles: 'allow', maxAge: path.startsWith('/assets/') ? '1h' : 0 })
    .on('error', () => refuse(response, 404, 'NOT_FOUND', `expected "${path}" to be built; run "npm run build"`))
    .pipe(response);
}
