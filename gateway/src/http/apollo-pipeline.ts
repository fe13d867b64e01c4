import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { HeaderMap, type BaseContext, type HTTPGraphQLResponse } from '@apollo/server';
import { WrittenBody } from '../execution/executor/written-data.js';
import type { HttpIntegration } from './apollo-http-integration.js';
import { sendAnswer } from './respond.js';

export interface GraphQLHttpRequest {
  /** By which it is answered. */
  method: string;
  /** As JSON; undefined where there is none. */
  body: unknown;
  /** With its "?"; empty where there is none. */
  search: string;
  /** The search of a GET, its variables read; undefined where it cannot be. */
  parameters?: Record<string, unknown>;
}

/** Answers a request by Apollo Server's whole pipeline, whatever it is. */
export async function answerThroughApollo<C extends BaseContext>(
  integration: HttpIntegration<C>,
  { request, method, body, search }: GraphQLHttpRequest & { request: IncomingMessage },
  response: ServerResponse,
): Promise<void> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  let context: C | undefined;
  const answer = await integration.server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers, search, body },
    context: async () => (context = await integration.context(request, response)),
  });
  await write(integration, request, response, answer, context);
}

async function write<C extends BaseContext>(
  integration: HttpIntegration<C>,
  request: IncomingMessage,
  response: ServerResponse,
  { status = 200, headers, body }: HTTPGraphQLResponse,
  context: C | undefined,
): Promise<void> {
  if (body.kind === 'complete') {
    const told = { ...integration.headers, ...Object.fromEntries(headers) };
    const dataAlone = Boolean(context && integration.dataAlone?.(context));
    return sendAnswer(integration, request, response, status, { headers: told, body: { chunks: chunksOf(body.string), errors: 0 }, dataAlone });
  }
  for (const [name, value] of headers) response.setHeader(name, value);
  response.statusCode = status;
  await pipeline(body.asyncIterator, response);
}

/** Of a text, or of what `stringifyResult` gave in its place. */
function chunksOf(body: string | WrittenBody): readonly Buffer[] {
  return body instanceof WrittenBody ? body.chunks : [Buffer.from(body)];
}
