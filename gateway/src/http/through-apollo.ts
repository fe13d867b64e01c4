import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { writeBody } from '@portfolio/subgraph';
import { HeaderMap, type BaseContext, type HTTPGraphQLResponse } from '@apollo/server';
import type { Front } from './front.js';
import { sendPacked } from './respond.js';

export interface Asked {
  /** As JSON; undefined where there is none. */
  body: unknown;
  /** With its "?"; empty where there is none. */
  search: string;
  /** The search of a GET, its variables read; undefined where it cannot be. */
  parameters?: Record<string, unknown>;
}

/** Answers a request by Apollo Server's whole pipeline, whatever it is. */
export async function throughApollo<C extends BaseContext>(
  front: Front<C>,
  { request, body, search }: Asked & { request: IncomingMessage },
  response: ServerResponse,
): Promise<void> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  const answer = await front.server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: (request.method ?? 'GET').toUpperCase(), headers, search, body },
    context: async () => front.context(request, response),
  });
  await write(front, request, response, answer);
}

async function write<C extends BaseContext>(
  { compression }: Front<C>,
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: HTTPGraphQLResponse,
): Promise<void> {
  for (const [name, value] of headers) response.setHeader(name, value);
  response.statusCode = status ?? 200;
  if (body.kind === 'complete') return sendComplete(compression, request, response, body.string);
  await pipeline(body.asyncIterator, response);
}

async function sendComplete(compression: boolean, request: IncomingMessage, response: ServerResponse, text: string): Promise<void> {
  const bytes = Buffer.from(text);
  if (compression) return sendPacked(request, response, response.statusCode, {}, { chunks: [bytes], errors: 0 });
  response.setHeader('content-length', bytes.length);
  writeBody(response, [bytes]);
}
