import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { HeaderMap, type BaseContext, type HTTPGraphQLResponse } from '@apollo/server';
import { WrittenBody } from '../execution/executor/written-data.js';
import type { HttpIntegration } from './apollo-http-integration.js';
import type { ParsedText } from './known-requests.js';
import type { FileType } from './media-type.js';
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
  /** What body or parameters were parsed from. */
  source?: ParsedText;
}

/** Answers any request through the whole pipeline of Apollo Server. */
export async function answerThroughApollo<C extends BaseContext>(
  integration: HttpIntegration<C>,
  { request, method, body, search }: GraphQLHttpRequest & { request: IncomingMessage },
  response: ServerResponse,
): Promise<void> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  const file = integration.fileType?.(request);
  if (file) for (const [name, value] of FOR_FILES) headers.set(name, value);
  let context: C | undefined;
  const answer = await integration.server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers, search, body },
    context: async () => (context = await integration.context(request, response)),
  });
  if (file && answer.body.kind === 'complete') return sendFile(integration, file, request, response, answer, answer.body.string, context);
  await write(integration, request, response, answer, context);
}

/** Of a request for a file: errors have statuses, and a link may ask for it, since what another page can have a browser ask for it cannot read, and a GET changes nothing. */
const FOR_FILES = [
  ['accept', 'application/graphql-response+json'],
  ['apollo-require-preflight', 'true'],
] as const;

async function sendFile<C extends BaseContext>(
  { sendFile: send }: HttpIntegration<C>,
  type: FileType,
  request: IncomingMessage,
  response: ServerResponse,
  { status = 200, headers }: HTTPGraphQLResponse,
  body: string | WrittenBody,
  context: C | undefined,
): Promise<void> {
  await send?.(type, request, response, { status, headers: Object.fromEntries(headers), body: Buffer.concat(chunksOf(body)) }, context);
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
