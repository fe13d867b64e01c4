import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type ApolloServer, type BaseContext, type HTTPGraphQLResponse } from '@apollo/server';

export interface Asked {
  /** As JSON; undefined where there is none. */
  body: unknown;
  /** With its "?"; empty where there is none. */
  search: string;
  /** The search, read, where it asks something that can be read. */
  parameters?: Record<string, unknown>;
}

/** Answers a request by Apollo Server's whole pipeline, whatever it is. */
export async function throughApollo<C extends BaseContext>(
  server: ApolloServer<C>,
  { request, body, search }: Asked & { request: IncomingMessage },
  response: ServerResponse,
  context: () => Promise<C>,
): Promise<void> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: (request.method ?? 'GET').toUpperCase(), headers, search, body },
    context,
  });
  await write(response, answer);
}

async function write(response: ServerResponse, { status, headers, body }: HTTPGraphQLResponse): Promise<void> {
  for (const [name, value] of headers) response.setHeader(name, value);
  response.statusCode = status ?? 200;
  if (body.kind === 'complete') {
    response.setHeader('content-length', Buffer.byteLength(body.string));
    response.end(body.string);
    return;
  }
  for await (const chunk of body.asyncIterator) response.write(chunk);
  response.end();
}
