import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Router, type Response } from 'express';

const require = createRequire(import.meta.url);
const own = (name: string) => fileURLToPath(new URL(`../../public/${name}`, import.meta.url));
const beside = (manifest: string, file: string) => join(dirname(manifest), file);

/** Everything the page needs comes from this server: it works with no internet. */
const files = (): Readonly<Record<string, string>> => ({
  '/': own('index.html'),
  '/assets/page.js': own('page.js'),
  '/assets/page.css': own('page.css'),
  '/assets/graphiql.js': beside(require.resolve('graphiql/package.json'), 'graphiql.min.js'),
  '/assets/graphiql.css': beside(require.resolve('graphiql/package.json'), 'graphiql.min.css'),
  '/assets/react.js': beside(require.resolve('react/package.json'), 'umd/react.production.min.js'),
  '/assets/react-dom.js': beside(require.resolve('react-dom/package.json'), 'umd/react-dom.production.min.js'),
});

const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; frame-ancestors 'none'; base-uri 'none'";

/** The page for people: GraphiQL, the schema's documentation, and the portfolio questions to open and run. */
export function pageRouter(): Router {
  const router = Router();
  for (const [path, file] of Object.entries(files())) {
    router.get(path, (_request, response) => secured(response).sendFile(file, { maxAge: path === '/' ? 0 : '1h' }));
  }
  router.get(
    '/questions.json',
    async (_request, response) =>
      void secured(response)
        .type('json')
        .send(await questions()),
  );
  return router;
}

/** Written by the build from the portfolio questions that the tests run. */
async function questions(): Promise<string> {
  return readFile(new URL('../../dist/questions.json', import.meta.url), 'utf8').catch(() => '[]');
}

function secured(response: Response): Response {
  return response.set({ 'content-security-policy': POLICY, 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
}
