import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { HeaderMap, type BaseContext, type HTTPGraphQLResponse } from '@apollo/server';
import { WrittenBody } from '../execution/executor/written-data.js';
import type { HttpIntegration } from './apollo-http-integration.js';
import { sendAnswer } from './respond.js';

/** An HTTP request with a GraphQL operation, parsed. */
export interface GraphQLHttpRequest {
  /** The method to answer by: GET for a HEAD. */
  method: string;
  /** The parsed JSON body; undefined where there is none. */
  body: unknown;
  /** The query string with its "?"; empty where there is none. */
  search: string;
  /** The query string's parameters of a GET, variables and extensions parsed; undefined where they are malformed. */
  parameters?: Record<string, unknown>;
}

/** Answers any request through the whole pipeline of Apollo Server. */
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
    const allHeaders = { ...integration.headers, ...Object.fromEntries(headers) };
    const dataOnly = Boolean(context && integration.dataOnly?.(context));
    return sendAnswer(integration, request, response, status, { headers: allHeaders, body: { chunks: chunksOf(body.string), errors: 0 }, dataOnly });
  }
  for (const [name, value] of headers) response.setHeader(name, value);
  response.statusCode = status;
  await pipeline(body.asyncIterator, response);
}

/** The bytes of a body: a text, or the `WrittenBody` that `stringifyResult` returned instead. */
function chunksOf(body: string | WrittenBody): readonly Buffer[] {
  return body instanceof WrittenBody ? body.chunks : [Buffer.from(body)];
}
