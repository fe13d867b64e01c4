import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { readConfiguration, type Configuration } from '@portfolio/config';
import { openDatabase } from '@portfolio/database';
import { StartError } from '@portfolio/errors';
import type { Context, Viewer } from './context.js';
import type { Subgraph } from './definition.js';
import { openSubgraph } from './open.js';
import { closeOnSignal, explain, requireNode } from './process.js';

export interface ServedSubgraph {
  url: string;
  close(): Promise<void>;
}

/** One subgraph as a server of its own on PostgreSQL; port 0 takes a free one. */
export async function serveSubgraph(definition: Subgraph, configuration: Configuration): Promise<ServedSubgraph> {
  const database = await openDatabase({ url: configuration.databaseUrl, dataDir: `${configuration.dataDir}/${definition.name}` });
  const subgraph = await openSubgraph(definition, database);
  const server = new ApolloServer<Context>({
    schema: subgraph.schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginLandingPageDisabled(), ...(configuration.diagnostics ? [statementsPlugin] : [])],
  });
  await server.start();
  const app = express().disable('x-powered-by');
  app.get('/health', (_request, response) => void response.json({ subgraph: definition.name, rows: subgraph.rowCount }));
  app.use(
    '/graphql',
    express.json({ limit: '20mb' }),
    expressMiddleware(server, { context: async ({ req }) => subgraph.createContext(viewerOf(req.headers)) }),
  );
  const http = createServer(app);
  await listen(http, configuration);
  return {
    url: `http://${configuration.host}:${(http.address() as AddressInfo).port}/graphql`,
    async close() {
      http.closeIdleConnections();
      await new Promise((closed) => http.close(closed));
      await server.stop();
      await subgraph.close();
      await database.close();
    },
  };
}

/** The whole of a subgraph's `server.ts`. */
export async function runSubgraph(definition: Subgraph): Promise<void> {
  try {
    requireNode();
    const served = await serveSubgraph(definition, readConfiguration());
    closeOnSignal(served.close);
    process.stdout.write(`${definition.name} is ready at ${served.url}\n`);
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = 1;
  }
}

/** The house's headers, made up where a caller sends none. */
export function viewerOf(headers: Record<string, string | string[] | undefined> | HeaderMap): Viewer {
  const read = (name: string) => (headers instanceof HeaderMap ? headers.get(name) : headers[name]);
  return { transactionId: String(read('x-transaktionsid') ?? randomUUID()), transactionTime: String(read('x-transaktionstid') ?? new Date().toISOString()) };
}

/** Listens, or says in one sentence why not. */
export async function listen(server: ReturnType<typeof createServer>, { host, port }: { host: string; port: number }): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const used = error.code === 'EADDRINUSE';
      reject(
        new StartError(
          used
            ? `Port ${port} of ${host} is in use; stop what listens there or set PORT to another port.`
            : `The server cannot listen on ${host}:${port} (${error.code}).`,
        ),
      );
    });
    server.listen(port, host, resolve);
  });
}

const statementsPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({
        response,
        contextValue,
      }: {
        response: { body: { kind: string; singleResult?: { extensions?: object } } };
        contextValue: Context;
      }) {
        const { singleResult } = response.body;
        if (singleResult) singleResult.extensions = { ...singleResult.extensions, statements: contextValue.statements.count };
      },
    };
  },
};
