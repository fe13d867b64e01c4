import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { targetOf } from '@portfolio/server';
import type { Logger } from 'pino';
import type { health } from './health-endpoints.js';
import type { ServePage } from './portal.js';
import { asksForFile } from './file-address.js';
import { fail, refuse } from './respond.js';
import type { SchemaEndpoint } from './schema-endpoint.js';

/** Resolves when all is sent; undefined for a path that is not its. */
interface FileEndpoint {
  serves(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> | undefined;
}

export interface Routes {
  graphql: RequestListener;
  health: ReturnType<typeof health>;
  /** What is published of the schema, each under paths of its own. */
  published: readonly Pick<SchemaEndpoint, 'serves'>[];
  /** What the graph is asked for as a file, each under paths of its own. */
  files?: readonly FileEndpoint[];
  /** Absent: no page for people is served. */
  page?: ServePage;
  logger: Pick<Logger, 'error'>;
}

/** Routes a request by its path. A rejected promise is an internal error: it is logged, and the client gets an id to quote. */
export function routes({ graphql, health: healthOf, published, files = [], page, logger }: Routes): RequestListener {
  const served = (work: Promise<void>, request: IncomingMessage, response: ServerResponse) => {
    work.catch((err: unknown) => fail(response, (id) => logger.error({ id, err, url: request.url }, 'a request failed')));
  };
  const fileAt = (path: string, request: IncomingMessage, response: ServerResponse): Promise<void> | undefined => {
    for (const endpoint of files) {
      const sent = endpoint.serves(path, request, response);
      if (sent) return sent;
    }
    return undefined;
  };
  return (request, response) => {
    const { path } = targetOf(request.url);
    let sent: Promise<void> | undefined;
    if (path === '/graphql') void graphql(request, response);
    else if (asksForFile(path, request)) void graphql(request, response);
    else if (path.startsWith('/health/')) served(healthOf(path, request, response), request, response);
    else if (published.some((endpoint) => endpoint.serves(path, request, response))) return;
    else if ((sent = fileAt(path, request, response))) served(sent, request, response);
    else if (page) served(page(path, request, response), request, response);
    else refuse(response, 404, 'NOT_FOUND', `expected /graphql, but got "${path}"`);
  };
}
